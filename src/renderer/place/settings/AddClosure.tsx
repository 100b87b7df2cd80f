import { Button, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { Warning } from '#renderer/ui/Warning.tsx';
import { type Day, day } from '#shared/domain/day.ts';
import styles from './Settings.module.css';

interface AddClosureProps {
  /** From when on the place would not open any more with this closure; `null` when it would. */
  endWith: (closure: { fromOn: Day; untilOn: Day }) => Day | null;
}

const nothing = { fromOn: '', untilOn: '', reason: '' };

/** A new closure: a day, or from one day to another. */
export const AddClosure = ({ endWith }: AddClosureProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [typed, setTyped] = useState(nothing);
  const range = rangeOf(typed);
  const isBackwards = range !== null && range.untilOn < range.fromOn;
  const add = useAct({
    mutationFn: (closure: { fromOn: Day; untilOn: Day; reason: string }) =>
      withRights(() => client.place.addClosure(closure)),
    onSuccess: () => setTyped(nothing),
  });
  const change = (part: Partial<typeof nothing>) => {
    if (add.isSuccess) add.reset();
    setTyped({ ...typed, ...part });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (range && !isBackwards) add.mutate({ ...range, reason: typed.reason });
  };
  return (
    <form onSubmit={submit}>
      <Stack mt="md">
        <ClosureFields
          typed={typed}
          onChange={change}
          problem={isBackwards ? t('place.settings.closures.order') : undefined}
        />
        {range && !isBackwards && <EndWarning end={endWith(range)} />}
        <Problem error={add.error} />
        <div className={styles.saveBar}>
          <Button type="submit" variant="default" loading={add.isPending} disabled={!range}>
            {t('place.settings.closures.add')}
          </Button>
          <p role="status" className={styles.state} data-state="saved">
            {add.isSuccess && t('place.settings.closures.added')}
          </p>
        </div>
      </Stack>
    </form>
  );
};

const EndWarning = ({ end }: { end: Day | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (end === null) return null;
  const from = format.day(end, 'dated');
  return <Warning>{t('place.settings.closures.wouldBeEndless', { from })}</Warning>;
};

interface ClosureFieldsProps {
  typed: typeof nothing;
  onChange: (part: Partial<typeof nothing>) => void;
  problem: string | undefined;
}

const ClosureFields = ({ typed, onChange, problem }: ClosureFieldsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <DayInput
          label={t('place.settings.closures.from')}
          value={typed.fromOn}
          onChange={(fromOn) => onChange({ fromOn })}
          required
        />
        <DayInput
          label={t('place.settings.closures.until')}
          description={t('place.settings.closures.untilWhy')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={typed.untilOn}
          onChange={(untilOn) => onChange({ untilOn })}
          error={problem}
        />
      </SimpleGrid>
      <TextInput
        label={t('place.settings.closures.reason')}
        value={typed.reason}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
        maxLength={200}
      />
    </>
  );
};

/** What is typed as days; `null` while it is none. */
const rangeOf = ({ fromOn, untilOn }: typeof nothing) => {
  const from = day.safeParse(fromOn).data;
  const until = untilOn === '' ? from : day.safeParse(untilOn).data;
  return from && until ? { fromOn: from, untilOn: until } : null;
};
