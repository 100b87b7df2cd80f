import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LoanCheck } from '#shared/contract/views.ts';
import { allThere, answerChecks } from './act.ts';
import styles from './Counter.module.css';
import { type Deed, unanswered } from './counter-state.ts';

/** The questions of a deed: each accessory there or missing, the safety notice read. One key for all there. */
export const Checks = ({ deed }: { deed: Deed }) => {
  const { t } = useTranslation();
  const open = unanswered(deed);
  const missing = deed.checks.filter((check) => answerOf(check, deed.kind) === 'missing');
  const accessories = open.filter(({ kind }) => kind === 'accessory');
  const notices = open.filter(({ kind }) => kind === 'safety-notice');
  return (
    <>
      {accessories.length > 0 && (
        <fieldset className={styles.checks}>
          <legend>{t('counter.deed.accessories')}</legend>
          {accessories.map((check) => (
            <AccessoryCheck key={check.id} deed={deed} check={check} />
          ))}
          <Button onClick={() => void allThere()} leftSection={<IconCheck size={20} aria-hidden />}>
            {t('counter.deed.allThere')} <kbd className={styles.key}>F2</kbd>
          </Button>
        </fieldset>
      )}
      {notices.map(({ id }) => (
        <Button key={id} mt="xs" onClick={() => void answerChecks(deed, [{ id, answer: 'seen' }])}>
          {t('counter.deed.seen')}
        </Button>
      ))}
      {missing.length > 0 && (
        <p className={styles.warning}>
          {t('counter.deed.missingList', { names: missing.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  );
};

const answerOf = (check: LoanCheck, moment: Deed['kind']) =>
  moment === 'out'
    ? check.outAnswer
    : (check.inAnswer ?? (check.outAnswer === 'missing' ? 'missing' : null));

const AccessoryCheck = ({ deed, check }: { deed: Deed; check: LoanCheck }) => {
  const { t } = useTranslation();
  const answer = (word: 'there' | 'missing') =>
    void answerChecks(deed, [{ id: check.id, answer: word }]);
  return (
    <div className={styles.check}>
      <span>{check.name}</span>
      <Button.Group>
        <Button
          variant="default"
          onClick={() => answer('there')}
          aria-label={`${check.name} : ${t('counter.deed.there')}`}
          leftSection={<IconCheck size={18} aria-hidden />}
        >
          {t('counter.deed.there')}
        </Button>
        <Button
          variant="default"
          onClick={() => answer('missing')}
          aria-label={`${check.name} : ${t('counter.deed.missing')}`}
          leftSection={<IconX size={18} aria-hidden />}
        >
          {t('counter.deed.missing')}
        </Button>
      </Button.Group>
    </div>
  );
};
