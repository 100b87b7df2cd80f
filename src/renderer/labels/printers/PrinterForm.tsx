import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client, queries } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import { useKeptDraft } from '../drafts/kept-drafts.ts';
import { SaveBar } from '../drafts/SaveBar.tsx';
import { MeasureSteps } from './MeasureSteps.tsx';
import { measuringPageOf } from './measuring.ts';
import { PrintSteps } from './PrintSteps.tsx';
import { draftOf, fieldsOutOfBounds, profileOf } from './printer-draft.ts';
import { UsualFields } from './UsualFields.tsx';

interface PrinterFormProps {
  title: string;
  saved: PrinterProfile;
}

/** One printer: printed on once, measured once, and kept. */
export const PrinterForm = ({ title, saved }: PrinterFormProps) => {
  const { t } = useTranslation();
  const [isSaved, setIsSaved] = useState(false);
  const { draft, isChanged, change, forget } = useKeptDraft(
    `printer:${saved.name}`,
    draftOf(saved),
  );
  const page = measuringPageOf(useUsualFormat(draft.formatKey));
  const profile = profileOf(saved.name, draft, page);
  const wrong = fieldsOutOfBounds(profile);
  const saving = useSavePrinter(() => {
    forget();
    setIsSaved(true);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong.size === 0) saving.mutate(profile);
  };
  const edit: typeof change = (changes) => {
    setIsSaved(false);
    change(changes);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <PrintSteps page={page} profile={profile} title={title} />
        <MeasureSteps {...{ draft, page, profile, wrong }} onChange={edit} />
        <UsualFields draft={draft} onChange={edit} />
        <Problem error={saving.error} />
        <SaveBar
          isNew={false}
          isChanged={isChanged}
          isSaving={saving.isPending}
          canSave={wrong.size === 0}
          back="/labels"
          onDiscard={forget}
        />
        <Text role="status">
          {isSaved && !isChanged && t('labelSettings.printers.saved', { name: title })}
        </Text>
      </Stack>
    </form>
  );
};

const useUsualFormat = (key: string | null) =>
  useQuery(
    api.labels.formats.get.queryOptions({ input: { key: key ?? '' }, enabled: key !== null }),
  ).data ?? null;

const useSavePrinter = (onSaved: () => void) => {
  const { withRights } = useManager();
  return useAct({
    mutationFn: (profile: PrinterProfile) => withRights(() => client.labels.printers.save(profile)),
    onSuccess: async () => {
      // Read back before the draft goes, so that the former value does not flash.
      await queries.invalidateQueries();
      onSaved();
    },
  });
};
