import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LoanCheck } from '#shared/contract/views.ts';
import { accessoriesToTick, allOfItThere, answerChecks } from './answers.ts';
import styles from './Counter.module.css';
import { type Deed, pendingDeeds, unanswered } from './counter-state.ts';
import { useCounterStore } from './counter-store.ts';
import { FunctionKey } from './FunctionKey.tsx';

/** The questions of a deed: each accessory there or missing, the safety notice read. */
export const Checks = ({ deed }: { deed: Deed }) => {
  const { t } = useTranslation();
  const accessories = accessoriesToTick(deed);
  const missing = deed.checks.filter((check) => isMissing(check, deed.kind));
  return (
    <>
      {accessories.length > 0 && <Accessories deed={deed} accessories={accessories} />}
      <Notice deed={deed} isAlone={accessories.length === 0} />
      {missing.length > 0 && (
        <p className={styles.warning}>
          {t('counter.deed.missingList', { names: missing.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </>
  );
};

const isMissing = ({ outAnswer, inAnswer }: LoanCheck, moment: Deed['kind']): boolean =>
  outAnswer === 'missing' || (moment === 'in' && inAnswer === 'missing');

/** The key answers for every deed that waits: it stands on the button when there is only this one. */
const useIsOnlyOne = () => useCounterStore((state) => pendingDeeds(state).length === 1);

interface AccessoriesProps {
  deed: Deed;
  accessories: readonly LoanCheck[];
}

const Accessories = ({ deed, accessories }: AccessoriesProps) => {
  const { t } = useTranslation();
  const isOnlyOne = useIsOnlyOne();
  return (
    <fieldset className={styles.checks}>
      <legend>{t('counter.deed.accessories')}</legend>
      {accessories.map((check) => (
        <AccessoryCheck key={check.id} deed={deed} check={check} />
      ))}
      <Button
        variant={isOnlyOne ? 'filled' : 'default'}
        onClick={() => void allOfItThere(deed)}
        leftSection={<IconCheck size={20} aria-hidden />}
      >
        {t('counter.deed.allThere')} {isOnlyOne && <FunctionKey name="F2" />}
      </Button>
    </fieldset>
  );
};

const Notice = ({ deed, isAlone }: { deed: Deed; isAlone: boolean }) => {
  const { t } = useTranslation();
  const isOnlyOne = useIsOnlyOne();
  const notice = unanswered(deed).find(({ kind }) => kind === 'safety-notice');
  if (!notice) return null;
  const seen = () => answerChecks(deed, [{ id: notice.id, answer: 'seen' }]);
  return (
    <Button
      mt="xs"
      onClick={() => void seen()}
      leftSection={<IconCheck size={20} aria-hidden />}
      variant={isAlone && isOnlyOne ? 'filled' : 'default'}
    >
      {t('counter.deed.seen')} {isAlone && isOnlyOne && <FunctionKey name="F2" />}
    </Button>
  );
};

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
