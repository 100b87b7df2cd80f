import { Button, Group } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { PickFolderProps } from './pick-folder.ts';

/** Opens the system's dialog. */
export const ChooseFolder = ({ folder, isCopying, onPick }: PickFolderProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const choose = useAct({
    mutationFn: () => withRights(() => client.desk.chooseFolder()),
    onSuccess: ({ folder: chosen }) => {
      if (chosen !== null) onPick(chosen);
    },
  });
  return (
    <>
      <Group>
        <Button
          variant={folder === null ? 'filled' : 'default'}
          onClick={() => choose.mutate()}
          loading={choose.isPending || isCopying}
          leftSection={<IconFolder size={20} aria-hidden />}
        >
          {t(folder === null ? 'backups.elsewhere.choose' : 'backups.elsewhere.chooseOther')}
        </Button>
      </Group>
      <Problem error={choose.error} />
    </>
  );
};
