import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { ItemBrief } from '#shared/contract/views.ts';
import { lend } from './act.ts';
import type { BasketLine } from './counter-state.ts';
import { OverrideButton } from './OverrideButton.tsx';

interface LeftStepsProps {
  item: ItemBrief;
  why: NonNullable<BasketLine['why']>;
}

/** The way out for an object that a card could not lend. */
export const LeftSteps = ({ item, why }: LeftStepsProps) => {
  const { t } = useTranslation();
  switch (why) {
    case 'JUST_RETURNED':
      return (
        <Button variant="default" onClick={() => void lend(item.id)}>
          {t('counter.next.lendAgain')}
        </Button>
      );
    case 'MEMBER_MAY_NOT_BORROW':
    case 'MACHINE_STAYS':
      return <OverrideButton item={item} />;
    default:
      return (
        <LinkButton variant="default" href={`/items/${item.id}`}>
          {t('counter.next.seeItem')}
        </LinkButton>
      );
  }
};
