import { Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Part } from '#renderer/ui/Part.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { ChooseFolder } from './ChooseFolder.tsx';
import { TypeFolder } from './TypeFolder.tsx';

/** Where the second copy goes: chosen in the system's own dialog, or typed where a browser has none. */
export const SecondFolder = ({ folder }: { folder: string | null }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const copy = useAct({
    mutationFn: (to: string | null) => withRights(() => client.backups.copyTo({ folder: to })),
  });
  const Pick = isOwnWindow() ? ChooseFolder : TypeFolder;
  return (
    <Part title={t('backups.elsewhere.title')} why={t('backups.elsewhere.why')}>
      <Stack align="stretch">
        <Steps />
        <Text>
          {folder === null ? (
            t('backups.elsewhere.none')
          ) : (
            <>
              {t('backups.elsewhere.folder')} <Code fz="md">{folder}</Code>
            </>
          )}
        </Text>
        <Pick
          folder={folder}
          isCopying={copy.isPending && copy.variables !== null}
          onPick={(picked) => copy.mutate(picked)}
        />
        <Problem error={copy.error} />
        <Group>
          {folder !== null && (
            <Button
              variant="default"
              onClick={() => copy.mutate(null)}
              loading={copy.isPending && copy.variables === null}
            >
              {t('backups.elsewhere.stop')}
            </Button>
          )}
          <Text role="status" c="var(--good)" fw={700}>
            {copy.isSuccess && copy.variables !== null && t('backups.elsewhere.chosen')}
          </Text>
        </Group>
      </Stack>
    </Part>
  );
};

/** What to do with a stick, so that it is of use on the day. */
const Steps = () => {
  const { t } = useTranslation();
  return (
    <div>
      <List type="ordered" spacing="xs">
        {(['plug', 'away', 'back'] as const).map((step) => (
          <List.Item key={step}>{t(`backups.elsewhere.steps.${step}`)}</List.Item>
        ))}
      </List>
      <Text mt="xs" fw={700}>
        {t('backups.elsewhere.names')}
      </Text>
    </div>
  );
};
