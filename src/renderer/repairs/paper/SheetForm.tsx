import { Button, Group } from '@mantine/core';
import {
  type FormEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { Code } from '#renderer/ui/Code.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { settleThing } from '../intake/settle-thing.ts';
import { ThingField } from '../intake/ThingField.tsx';
import { CheckChoice, useCheckSetting } from './CheckChoice.tsx';
import { OutcomeChoice } from './OutcomeChoice.tsx';
import styles from './PaperScreen.module.css';
import { SheetRest } from './SheetRest.tsx';
import {
  changeSheet,
  closeSheet,
  missingOn,
  type NeededOnSheet,
  type SheetDraft,
  usePile,
} from './sheet-draft.ts';
import { UnsafeTick } from './UnsafeTick.tsx';
import { type Entered, useEnterSheet } from './use-enter-sheet.ts';

interface SheetFormProps {
  sheet: SheetDraft;
  onEntered: (entered: Entered) => void;
}

/** What one sheet says: the thing, the outcome, and if it is there the rest. Enter saves. */
export const SheetForm = ({ sheet, onEntered }: SheetFormProps) => {
  const { t } = useTranslation();
  const { form, focus } = useFields();
  const { problemAt, submit, isPending, error } = useSaving(sheet, focus, onEntered);
  return (
    <form
      ref={form}
      className={styles.sheet}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (!isDoneWithThing(event, sheet)) return;
        event.preventDefault(); // not the form's Enter: the outcome comes next
        focus('outcome');
      }}
      noValidate
    >
      <div role="status">
        <strong>{t('repairIntake.paper.sheet')}</strong> <Code code={sheet.code} />
      </div>
      <ThingField
        thing={sheet.thing}
        onChange={(thing) => changeSheet(sheet.code, { thing })}
        onDone={() => focus('outcome')}
        error={problemAt('what')}
        categoryError={problemAt('category')}
      />
      <OutcomeChoice sheet={sheet} error={problemAt('outcome')} />
      <CheckChoice sheet={sheet} error={problemAt('check')} />
      <UnsafeTick sheet={sheet} error={problemAt('unsafeReason')} />
      <SheetRest sheet={sheet} />
      <Problem error={error} />
      <Group>
        <Button type="submit" loading={isPending}>
          {t('repairIntake.paper.save')}
        </Button>
        <Button variant="subtle" onClick={() => closeSheet(sheet.code)}>
          {t('repairIntake.paper.giveUp')}
        </Button>
      </Group>
    </form>
  );
};

/** Enter below the name of the thing, and no outcome yet. */
const isDoneWithThing = (event: KeyboardEvent, { thing, outcome }: SheetDraft): boolean =>
  event.key === 'Enter' &&
  !event.defaultPrevented &&
  event.target instanceof HTMLInputElement &&
  event.target.name === 'what' &&
  thing.name.trim() !== '' &&
  outcome === null;

/** Saves what is whole; else goes to what is missing and says it there, once somebody wanted to save. */
const useSaving = (
  sheet: SheetDraft,
  focus: (field: string) => void,
  onEntered: (entered: Entered) => void,
) => {
  const { today } = usePlace();
  const setting = useCheckSetting();
  const [isAsked, setIsAsked] = useState(false);
  const entering = useEnterSheet(onEntered);
  const sayMissing = useSayMissing();
  const missing = isAsked ? missingOn(sheet, setting) : [];
  const save = async () => {
    if (entering.isPending) return;
    const settled = await settledSheet(sheet);
    const [first] = missingOn(settled, setting);
    setIsAsked(first !== undefined);
    if (first === undefined) entering.mutate({ sheet: settled, today, setting });
    else setTimeout(() => focus(first)); // once a field that has just appeared is there
  };
  return {
    problemAt: (field: NeededOnSheet) => (missing.includes(field) ? sayMissing(field) : undefined),
    submit: (event: FormEvent) => {
      event.preventDefault();
      void save();
    },
    isPending: entering.isPending,
    error: entering.error,
  };
};

const useSayMissing = () => {
  const { t } = useTranslation();
  return (field: NeededOnSheet): string =>
    field === 'what' || field === 'category'
      ? t(`repairIntake.missing.${field}`)
      : t(`repairIntake.paper.missing.${field}`);
};

/** What was typed just before Enter may not have been looked up yet. */
const settledSheet = async (sheet: SheetDraft): Promise<SheetDraft> => {
  const thing = await settleThing(sheet.thing);
  changeSheet(sheet.code, { thing });
  const now = usePile.getState().sheet;
  return now?.code === sheet.code ? now : { ...sheet, thing };
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
