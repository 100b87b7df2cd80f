import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';

interface EndButtonProps {
  name: string;
  end: () => Promise<unknown>;
}

/** Takes something of the place's own off its list; what was printed with it stays in the journal. */
export const EndButton = ({ name, end }: EndButtonProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const ending = useAct({ mutationFn: () => withRights(end) });
  return (
    <>
      <Button
        variant="default"
        onClick={() => ending.mutate()}
        loading={ending.isPending}
        aria-label={t('labelSettings.end', { name })}
      >
        {t('frame.act.remove')}
      </Button>
      <Problem error={ending.error} />
    </>
  );
};
