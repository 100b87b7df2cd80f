import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { LabelDesignId } from '#shared/domain/ids.ts';
import { labelSubject, symbolKind } from '#shared/domain/labels/design.ts';
import { Chooser } from '../drafts/Chooser.tsx';
import { useKeptDraft } from '../drafts/kept-drafts.ts';
import { SaveBar } from '../drafts/SaveBar.tsx';
import { DesignRows } from './DesignRows.tsx';
import styles from './Designs.module.css';
import { type DesignDraft, designOf } from './design-draft.ts';
import { TriedLabel } from './TriedLabel.tsx';

interface DesignEditorProps {
  draftKey: string;
  /** Left out: a new one. */
  id: LabelDesignId | undefined;
  saved: DesignDraft;
}

/** The rows of a design beside the label that they make. */
export const DesignEditor = ({ draftKey, id, saved }: DesignEditorProps) => {
  const { t } = useTranslation();
  const { draft, isChanged, change, forget } = useKeptDraft(`design:${draftKey}`, saved);
  const saving = useSaveDesign(id, forget);
  const [isAsked, setIsAsked] = useState(false);
  const isNamed = draft.name.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (isNamed) saving.mutate(draft);
  };
  return (
    <form onSubmit={submit} noValidate>
      <PageHeader title={id ? saved.name : t('labelSettings.designs.new')} />
      <div className={styles.editor}>
        <Stack>
          <NameAndSubject
            draft={draft}
            canChoose={!id}
            isNameMissing={isAsked && !isNamed}
            onChange={change}
          />
          <DesignRows rows={draft.rows} onChange={(rows) => change({ rows })} />
          <Problem error={saving.error} />
          <SaveBar
            isNew={!id}
            isChanged={isChanged}
            isSaving={saving.isPending}
            canSave
            back="/labels/designs"
            onDiscard={forget}
          />
        </Stack>
        <TriedLabel design={designOf(draft)} onSymbol={(symbol) => change({ symbol })} />
      </div>
    </form>
  );
};

/** Saves, forgets the draft, goes back to the list. */
const useSaveDesign = (id: LabelDesignId | undefined, forget: () => void) => {
  const { withRights } = useManager();
  const [, goTo] = useLocation();
  return useAct({
    mutationFn: (draft: DesignDraft) =>
      withRights(() => client.labels.designs.save({ ...(id && { id }), design: designOf(draft) })),
    onSuccess: async () => {
      await queries.invalidateQueries();
      forget();
      goTo('/labels/designs');
    },
  });
};

interface NameAndSubjectProps {
  draft: DesignDraft;
  canChoose: boolean;
  isNameMissing: boolean;
  onChange: (change: Partial<DesignDraft>) => void;
}

const NameAndSubject = (props: NameAndSubjectProps) => {
  const { draft, canChoose, isNameMissing, onChange } = props;
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
      {canChoose && (
        <NativeSelect
          label={t('labelSettings.designs.subject')}
          value={draft.subject}
          onChange={(event) => onChange({ subject: labelSubject.parse(event.currentTarget.value) })}
          data={labelSubject.options.map((value) => ({
            value,
            label: t(`labelSettings.designs.house.${value}`),
          }))}
        />
      )}
      <Chooser
        label={t('labelSettings.designs.symbol')}
        value={draft.symbol}
        onChange={(symbol) => onChange({ symbol })}
        options={symbolKind.options.map((value) => ({
          value,
          label: t(`labels.print.${value}`),
        }))}
      />
    </>
  );
};
