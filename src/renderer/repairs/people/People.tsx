import { Button } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Presence } from '#shared/contract/repair-views.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';
import { ArriveDialog } from './ArriveDialog.tsx';
import styles from './People.module.css';
import { PersonChip } from './PersonChip.tsx';

interface PeopleProps {
  sessionId: RepairSessionId;
  here: readonly Presence[];
}

/** The repairers who are here, each with their table, and the button for one who arrives. */
export const People = ({ sessionId, here }: PeopleProps) => {
  const { t } = useTranslation();
  const [isArriving, setIsArriving] = useState(false);
  return (
    <div className={styles.people}>
      {here.length === 0 ? (
        <p className={styles.nobody}>{t('repairs.people.nobody')}</p>
      ) : (
        <ul className={styles.chips} aria-label={t('repairs.people.label')}>
          {here.map((presence) => (
            <li key={presence.id}>
              <PersonChip presence={presence} />
            </li>
          ))}
        </ul>
      )}
      <Button
        variant="default"
        leftSection={<IconUserCheck size={20} aria-hidden />}
        onClick={() => setIsArriving(true)}
      >
        {t('repairs.people.add')}
      </Button>
      {isArriving && (
        <ArriveDialog sessionId={sessionId} here={here} onClose={() => setIsArriving(false)} />
      )}
    </div>
  );
};
