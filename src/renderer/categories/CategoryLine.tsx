import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Line } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Category } from '#shared/contract/categories.ts';

interface CategoryLineProps {
  category: Category;
  onChange: () => void;
}

/** A category in a line: how many objects, what it decides. */
export const CategoryLine = ({ category, onChange }: CategoryLineProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { id, name, itemCount } = category;
  const end = useAct({
    mutationFn: () => withRights(() => client.categories.end({ id })),
  });
  const acts = (
    <>
      <Button
        variant="default"
        onClick={onChange}
        aria-label={t('place.settings.categories.changeThis', { name })}
      >
        {t('frame.act.change')}
      </Button>
      <Button
        variant="default"
        onClick={() => end.mutate()}
        loading={end.isPending}
        aria-label={t('place.settings.categories.endThis', { name })}
      >
        {t('place.settings.categories.end')}
      </Button>
    </>
  );
  return (
    <Line acts={acts}>
      <strong>{name}</strong> · {t('place.settings.categories.items', { count: itemCount })}
      <Text c="dimmed">{useDefaults(category)}</Text>
      <Problem error={end.error} />
    </Line>
  );
};

/** `7 jours, caution 50 €`. */
const useDefaults = ({ loanDays, depositCents, inspectionMonths, habilitation }: Category) => {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = [
    loanDays !== null && t('place.settings.categories.saysDays', { count: loanDays }),
    depositCents > 0 &&
      t('place.settings.categories.saysDeposit', { amount: format.money(depositCents) }),
    inspectionMonths !== null &&
      t('place.settings.categories.saysInspection', { count: inspectionMonths }),
    habilitation && t('place.settings.categories.saysHabilitation', { habilitation }),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? t('place.settings.categories.saysNothing') : parts.join(', ');
};
