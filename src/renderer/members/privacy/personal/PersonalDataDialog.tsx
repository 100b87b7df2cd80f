import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { PrintPreview } from '#renderer/ui/PrintPreview.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { saveFile } from '#renderer/ui/save-file.ts';
import type { PersonalData } from '#shared/contract/members.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { DataDocument } from './DataDocument.tsx';

interface PersonalDataDialogProps {
  id: MemberId;
  data: PersonalData;
  onClose: () => void;
}

const forms = ['json', 'csv'] as const;

/** One person's data: to read here, to print, to save for other software. */
export const PersonalDataDialog = ({ id, data, onClose }: PersonalDataDialogProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const save = useAct({
    mutationFn: async (as: (typeof forms)[number]) =>
      saveFile(await withRights(() => client.members.exportPersonalData({ id, as }))),
  });
  return (
    <PrintPreview
      title={t('privacy.member.read')}
      fileName={t('privacy.data.fileName', { code: data.code })}
      onClose={onClose}
      actions={
        <>
          {forms.map((as) => (
            <Button
              key={as}
              variant="default"
              onClick={() => save.mutate(as)}
              loading={save.isPending && save.variables === as}
              leftSection={<IconDownload size={20} aria-hidden />}
            >
              {t(as === 'json' ? 'privacy.data.saveJson' : 'privacy.data.saveCsv')}
            </Button>
          ))}
          <Problem error={save.error} />
        </>
      }
    >
      <DataDocument data={data} />
    </PrintPreview>
  );
};
