import { ActionIcon, Alert, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { Code } from '#renderer/ui/Code.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from './Intake.module.css';
import { changeIntake, type IntakeDraft, useIntakeDraft } from './intake-draft.ts';
import type { IntakeScans } from './use-intake-scans.ts';

interface KnownProps {
  scans: IntakeScans;
  /** The button that had the focus is gone. */
  onRemoved: () => void;
}

/** What a scan has said already: whose card, which object of the place, which sheet. */
export const Known = ({ scans, onRemoved }: KnownProps) => {
  const { t } = useTranslation();
  const { member, item, code } = useIntakeDraft();
  const remove = (known: Partial<IntakeDraft>) => {
    flushSync(() => changeIntake(known)); // the field to go back to may come with it
    onRemoved();
  };
  return (
    <div role="status" className={styles.known}>
      {member && !item && (
        <Line
          remove={t('repairIntake.known.removeMember')}
          onRemove={() => remove({ member: null })}
        >
          {t('repairIntake.known.member', { name: member.name })}
        </Line>
      )}
      {item && (
        <Line remove={t('repairIntake.known.removeItem')} onRemove={() => remove({ item: null })}>
          {t('repairIntake.known.item', { name: item.name })} <Code code={item.code} />{' '}
          {t('repairIntake.known.itemWhy')}
        </Line>
      )}
      {code && (
        <Line remove={t('repairIntake.known.removeSheet')} onRemove={() => remove({ code: null })}>
          {t('repairIntake.known.sheet')} <Code code={code} />
        </Line>
      )}
      {scans.unknown !== null && (
        <Alert color="red" title={t('repairIntake.known.nothing', { code: scans.unknown })} />
      )}
      <Problem error={scans.error} />
    </div>
  );
};

interface LineProps {
  remove: string;
  onRemove: () => void;
  children: React.ReactNode;
}

const Line = ({ remove, onRemove, children }: LineProps) => (
  <Group className={styles.knownLine ?? ''} justify="space-between" wrap="nowrap" gap="xs">
    <span>{children}</span>
    <ActionIcon aria-label={remove} onClick={onRemove}>
      <IconX size={20} aria-hidden />
    </ActionIcon>
  </Group>
);
