import { SegmentedControl, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { LabelFormatId } from '#shared/domain/ids.ts';
import { problemsOfFormat } from '#shared/domain/labels/format-problems.ts';
import { useKeptDraft } from '../drafts/kept-drafts.ts';
import { SaveBar } from '../drafts/SaveBar.tsx';
import { useDescribeFormat } from './describe-format.ts';
import { FormatDrawing } from './FormatDrawing.tsx';
import { FormatFields } from './FormatFields.tsx';
import styles from './Formats.module.css';
import { type FormatDraft, fieldsOutOfBounds, formatOf, type Paper } from './format-draft.ts';
import type { MeasuredField } from './Measure.tsx';
import { ProblemsSaid } from './ProblemsSaid.tsx';

interface FormatEditorProps {
  draftKey: string;
  /** Left out: a new one. */
  id: LabelFormatId | undefined;
  saved: FormatDraft;
}

/** The figures of a format beside a drawing that follows them. */
export const FormatEditor = ({ draftKey, id, saved }: FormatEditorProps) => {
  const { t } = useTranslation();
  const describe = useDescribeFormat();
  const { draft, isChanged, change, forget } = useKeptDraft(`format:${draftKey}`, saved);
  const [measured, setMeasured] = useState<MeasuredField | null>(null);
  const format = formatOf(draft);
  const problems = problemsOfFormat(format);
  const wrong = fieldsOutOfBounds(format);
  const isNamed = draft.name.trim() !== '';
  const canSave =
    [...wrong].every((field) => field === 'name') && problems.every(({ isFatal }) => !isFatal);
  const [isAsked, setIsAsked] = useState(false);
  const saving = useSaveFormat(id, forget);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (canSave && isNamed) saving.mutate(format);
  };
  return (
    <form onSubmit={submit} noValidate>
      <PageHeader title={id ? saved.name : t('labelSettings.formats.new')} />
      <div className={styles.editor}>
        <Stack>
          <NameAndPaper draft={draft} isNameMissing={isAsked && !isNamed} onChange={change} />
          <FormatFields draft={draft} wrong={wrong} onChange={change} onMeasure={setMeasured} />
          <ProblemsSaid problems={problems} />
          <Problem error={saving.error} />
          <SaveBar
            isNew={!id}
            isChanged={isChanged}
            isSaving={saving.isPending}
            canSave={canSave}
            back="/labels/formats"
            onDiscard={forget}
          />
        </Stack>
        <figure className={styles.large}>
          <FormatDrawing
            format={format}
            measured={measured}
            label={t('labelSettings.formats.drawing', { name: draft.name })}
          />
          <figcaption>
            {describe(format)}
            <br />
            <span>{t('labelSettings.formats.legend')}</span>
          </figcaption>
        </figure>
      </div>
    </form>
  );
};

/** Saves, forgets the draft, goes back to the list. */
const useSaveFormat = (id: LabelFormatId | undefined, forget: () => void) => {
  const { withRights } = useManager();
  const [, goTo] = useLocation();
  return useAct({
    mutationFn: (format: ReturnType<typeof formatOf>) =>
      withRights(() => client.labels.formats.save({ ...(id && { id }), format })),
    onSuccess: async () => {
      await queries.invalidateQueries();
      forget();
      goTo('/labels/formats');
    },
  });
};

interface NameAndPaperProps {
  draft: FormatDraft;
  isNameMissing: boolean;
  onChange: (change: Partial<FormatDraft>) => void;
}

const papers = ['sheet', 'roll', 'tape'] as const satisfies readonly Paper[];

const NameAndPaper = ({ draft, isNameMissing, onChange }: NameAndPaperProps) => {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('labelSettings.name')}
        value={draft.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={isNameMissing && t('labelSettings.nameNeeded')}
        required
        maxLength={120}
      />
      <SegmentedControl
        aria-label={t('labelSettings.formats.paper.label')}
        size="md"
        value={draft.paper}
        onChange={(paper) => onChange({ paper })}
        data={papers.map((paper) => ({
          value: paper,
          label: t(`labelSettings.formats.paper.${paper}`),
        }))}
      />
    </>
  );
};
