import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { ItemPage } from '#shared/contract/items.ts';
import styles from './Accessories.module.css';
import { Section } from './Section.tsx';

/** What goes out and comes back with it; what is missing can be found again. */
export const Accessories = ({ item: { id, accessories } }: { item: ItemPage }) => {
  const { t } = useTranslation();
  const marking = useAct(api.items.markAccessory.mutationOptions());
  if (accessories.length === 0) return null;
  return (
    <Section title={t('items.form.accessories')}>
      <Problem error={marking.error} />
      <ul className={styles.list}>
        {accessories.map(({ id: accessoryId, name, isMissing }) => (
          <li key={accessoryId} className={styles.line}>
            <span>
              {name} {isMissing && <Missing />}
            </span>
            <Button
              variant={isMissing ? 'default' : 'subtle'}
              color="gray"
              aria-label={t(`items.page.${isMissing ? 'foundLabel' : 'lostLabel'}`, { name })}
              onClick={() => marking.mutate({ id, accessoryId, isMissing: !isMissing })}
            >
              {t(`items.page.${isMissing ? 'found' : 'lost'}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Missing = () => {
  const { t } = useTranslation();
  return (
    <span className={styles.missing}>
      <IconAlertTriangle size={16} aria-hidden />
      {t('items.page.missing')}
    </span>
  );
};
