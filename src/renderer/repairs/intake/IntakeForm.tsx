import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '#renderer/ui/Problem.tsx';
import styles from './Intake.module.css';
import {
  changeIntake,
  forgetIntake,
  intakeNow,
  isIntakeBegun,
  missingIn,
  useIntakeDraft,
} from './intake-draft.ts';
import { Known } from './Known.tsx';
import { MoreFields } from './MoreFields.tsx';
import { goOnByEnter } from './next-field.ts';
import { settleThing } from './settle-thing.ts';
import { ThingField } from './ThingField.tsx';
import { setTagWanted, useTagWanted } from './tag-wanted.ts';
import { type IntakeProblems, useIntakeProblems } from './use-intake-problems.ts';
import { useIntakeScans } from './use-intake-scans.ts';
import { type Opened, useOpenTicket } from './use-open-ticket.ts';
import { WaiverField, WaiverText } from './WaiverField.tsx';

/** The fields of one visitor. Enter saves; where something is missing it goes there instead. */
export const IntakeForm = ({ onOpened }: { onOpened: (opened: Opened) => void }) => {
  const draft = useIntakeDraft();
  const { form, focus } = useFields(draft.item !== null);
  const [isAsked, setIsAsked] = useState(false);
  const { save, isPending, error } = useOpenTicket((opened) => {
    setIsAsked(false);
    onOpened(opened);
    focus('what', { preventScroll: true }); // what she was given is in sight
  });
  const scans = useIntakeScans();
  const problems = useIntakeProblems(error, isAsked);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    await settleNow();
    const [first] = missingIn(intakeNow());
    setIsAsked(first !== undefined);
    if (first === undefined) save();
    else setTimeout(() => focus(first)); // once a field that has just appeared is there
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => goOnByEnter(event, focus)}
      noValidate
    >
      <div className={styles.columns} data-alone={draft.item ? true : undefined}>
        <Stack gap="md" className={styles.fields ?? ''}>
          <Known scans={scans} onRemoved={() => focus('what')} />
          <Fields problemAt={problems.at} focus={focus} />
        </Stack>
        {draft.item === null && <WaiverField error={problems.at('waiver')} />}
        <Stack gap="md" className={styles.save ?? ''}>
          <Problem error={problems.other} />
          <Save isPending={isPending} onClear={() => focus('what')} />
        </Stack>
        {draft.item === null && <WaiverText />}
      </div>
      <MoreFields problems={problems} />
    </form>
  );
};

/** The fields by their names; the first one there is waits, also once a scan has named the object. */
const useFields = (isThingKnown: boolean) => {
  const form = useRef<HTMLFormElement>(null);
  const focus = (field: string, how?: FocusOptions) =>
    form.current
      ?.querySelector<HTMLElement>(`[name="${field}"], [data-field="${field}"]`)
      ?.focus(how);
  const begin = useEffectEvent(() => focus(isThingKnown ? 'problem' : 'what'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field that had the focus has gone
  useEffect(() => begin(), [isThingKnown]);
  return { form, focus };
};

/** What was typed just before Enter may not have been looked up yet. */
const settleNow = async (): Promise<void> => {
  const { thing } = intakeNow();
  const settled = await settleThing(thing);
  if (settled !== thing) changeIntake({ thing: settled });
};

const Fields = ({
  problemAt,
  focus,
}: {
  problemAt: IntakeProblems['at'];
  focus: (field: string) => void;
}) => {
  const { t } = useTranslation();
  const draft = useIntakeDraft();
  return (
    <>
      {draft.item === null && (
        <ThingField
          thing={draft.thing}
          onChange={(thing) => changeIntake({ thing })}
          onDone={() => focus('problem')}
          error={problemAt('what')}
          categoryError={problemAt('category')}
        />
      )}
      <TextInput
        name="problem"
        label={t('repairIntake.problem')}
        placeholder={t('repairIntake.problemExample')}
        value={draft.problem}
        onChange={({ currentTarget: { value } }) => changeIntake({ problem: value })}
        error={problemAt('problem')}
        maxLength={4_000}
        autoComplete="off"
      />
      {draft.item === null && (
        <TextInput
          name="visitorName"
          label={t('repairIntake.visitorName')}
          value={draft.visitorName}
          onChange={({ currentTarget: { value } }) => changeIntake({ visitorName: value })}
          error={problemAt('visitorName')}
          maxLength={200}
          autoComplete="off"
        />
      )}
    </>
  );
};

const Save = ({ isPending, onClear }: { isPending: boolean; onClear: () => void }) => {
  const { t } = useTranslation();
  const draft = useIntakeDraft();
  const isTagWanted = useTagWanted();
  return (
    <Group>
      <Button type="submit" size="lg" loading={isPending}>
        {t(isTagWanted ? 'repairIntake.saveAndPrint' : 'repairIntake.save')}
      </Button>
      <Checkbox
        label={t('repairIntake.wantsTag')}
        checked={isTagWanted}
        onChange={({ currentTarget: { checked } }) => setTagWanted(checked)}
      />
      {isIntakeBegun(draft) && (
        <Button
          variant="subtle"
          disabled={isPending}
          onClick={() => {
            forgetIntake();
            onClear();
          }}
        >
          {t('repairIntake.clear')}
        </Button>
      )}
    </Group>
  );
};
