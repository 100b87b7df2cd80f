import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { LabelFormatId } from '#shared/domain/ids.ts';

/** Takes a format of the place's own off the list; what was printed on it stays in the journal. */
export const EndFormat = ({ id, name }: { id: string; name: string }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const end = useMutation({
    mutationFn: () => withRights(() => client.labels.formats.end({ id: id as LabelFormatId })), // an own format's key is its id
  });
  return (
    <>
      <Button
        variant="default"
        onClick={() => end.mutate()}
        loading={end.isPending}
        aria-label={t('labelSettings.end', { name })}
      >
        {t('frame.act.remove')}
      </Button>
      <Problem error={end.error} />
    </>
  );
};
