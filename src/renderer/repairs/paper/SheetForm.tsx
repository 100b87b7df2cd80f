import { Button, Group, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Code } from '#renderer/ui/Code.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { barrier, nextStep, outcome } from '#shared/domain/repairs/repair-words.ts';
import { settleThing } from '../intake/settle-thing.ts';
import { ThingField } from '../intake/ThingField.tsx';
import { Choices } from './Choices.tsx';
import styles from './PaperScreen.module.css';
import { changeSheet, closeSheet, missingOn, type SheetDraft, usePile } from './sheet-draft.ts';
import { type Entered, useEnterSheet } from './use-enter-sheet.ts';
import { useEvening } from './use-evening.ts';

interface SheetFormProps {
  sheet: SheetDraft;
  onEntered: (entered: Entered) => void;
}

/** What one sheet says: the thing, the outcome, and if it is there the rest. Enter saves. */
export const SheetForm = ({ sheet, onEntered }: SheetFormProps) => {
  const { t } = useTranslation();
  const { form, focus } = useFields();
  const { session, on } = useEvening();
  const [isAsked, setIsAsked] = useState(false);
  const entering = useEnterSheet(onEntered);
  const missing = isAsked ? missingOn(sheet) : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (entering.isPending) return;
    const settled = await settledSheet(sheet);
    const [first] = missingOn(settled);
    setIsAsked(first !== undefined);
    if (first === undefined)
      entering.mutate({ sheet: settled, when: { sessionId: session?.id ?? null, on } });
    else setTimeout(() => focus(first)); // once a field that has just appeared is there
  };
  return (
    <form ref={form} className={styles.sheet} onSubmit={(event) => void submit(event)} noValidate>
      <div role="status">
        <strong>{t('repairIntake.paper.sheet')}</strong> <Code code={sheet.code} />
      </div>
      <ThingField
        thing={sheet.thing}
        onChange={(thing) => changeSheet({ thing })}
        onDone={() => focus('outcome')}
        error={missing.includes('what') ? t('repairIntake.missing.what') : undefined}
        categoryError={
          missing.includes('category') ? t('repairIntake.missing.category') : undefined
        }
      />
      <OutcomeChoice
        sheet={sheet}
        error={missing.includes('outcome') ? t('repairIntake.paper.missing.outcome') : undefined}
      />
      <Rest sheet={sheet} />
      <Problem error={entering.error} />
      <Group>
        <Button type="submit" loading={entering.isPending}>
          {t('repairIntake.paper.save')}
        </Button>
        <Button variant="subtle" onClick={closeSheet}>
          {t('repairIntake.paper.giveUp')}
        </Button>
      </Group>
    </form>
  );
};

/** What was typed just before Enter may not have been looked up yet. */
const settledSheet = async (sheet: SheetDraft): Promise<SheetDraft> => {
  const thing = await settleThing(sheet.thing);
  changeSheet({ thing });
  return usePile.getState().sheet ?? sheet;
};

/** The fields by their names; the first one waits for whoever scans a sheet. */
const useFields = () => {
  const form = useRef<HTMLFormElement>(null);
  const focus = (field: string) => {
    const named = `[name="${field}"], [data-field="${field}"]`;
    const fields = form.current?.querySelectorAll<HTMLInputElement>(named) ?? [];
    const [first] = fields;
    ([...fields].find(({ checked }) => checked) ?? first)?.focus();
  };
  const begin = useEffectEvent(() => focus('what'));
  useEffect(() => begin(), []);
  return { form, focus };
};

const OutcomeChoice = ({ sheet, error }: { sheet: SheetDraft; error: string | undefined }) => {
  const { t } = useTranslation();
  return (
    <>
      <Choices
        label={t('repairIntake.paper.outcome')}
        name="outcome"
        value={sheet.outcome}
        options={outcome.options.map((value) => ({
          value,
          label: t(`repairWords.outcome.${value}`),
        }))}
        onChange={(value) => changeSheet({ outcome: value })}
        error={error}
      />
      {sheet.outcome === 'end-of-life' && (
        <Choices
          label={t('repairIntake.paper.barrier')}
          name="barrier"
          value={sheet.barrier}
          options={barrier.options.map((value) => ({
            value,
            label: t(`repairWords.barrier.${value}`),
          }))}
          onChange={(value) => changeSheet({ barrier: value })}
        />
      )}
      {sheet.outcome === 'repairable' && (
        <Choices
          label={t('repairIntake.paper.nextStep')}
          name="nextStep"
          value={sheet.nextStep}
          options={nextStep.options.map((value) => ({
            value,
            label: t(`repairWords.nextStep.${value}`),
          }))}
          onChange={(value) => changeSheet({ nextStep: value })}
        />
      )}
    </>
  );
};

const Rest = ({ sheet }: { sheet: SheetDraft }) => {
  const { t } = useTranslation();
  return (
    <div className={styles.pair}>
      <NumberField
        label={t('repairIntake.paper.minutes')}
        value={sheet.minutes}
        onChange={(minutes) => changeSheet({ minutes })}
        min={0}
        max={1_440}
      />
      <TextInput
        label={t('repairIntake.problem')}
        value={sheet.problem}
        onChange={({ currentTarget: { value } }) => changeSheet({ problem: value })}
        maxLength={4_000}
        autoComplete="off"
      />
    </div>
  );
};
