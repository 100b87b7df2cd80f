import { Anchor, Button, Text } from '@mantine/core';
import { IconDeviceTv } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';

/** Opens the screen for visitors: a window of the application, or a tab of the browser. */
export const OpenVisitors = () => {
  const { t } = useTranslation();
  const open = useAct({
    mutationFn: () => client.desk.openVisitors(),
    // `noopener`: nothing that this tab knows goes along. The link stands where no tab may be opened.
    onSuccess: ({ url }) => url !== null && window.open(url, '_blank', 'noopener'),
  });
  const url = open.data?.url ?? null;
  return (
    <>
      {url !== null && (
        <Text role="status">
          <Anchor href={url} target="_blank" rel="noopener">
            {t('repairs.board.visitorsLink')}
          </Anchor>
        </Text>
      )}
      <Problem error={open.error} />
      <Button
        variant="default"
        leftSection={<IconDeviceTv size={20} aria-hidden />}
        onClick={() => open.mutate()}
        loading={open.isPending}
      >
        {t('repairs.board.visitors')}
      </Button>
    </>
  );
};
