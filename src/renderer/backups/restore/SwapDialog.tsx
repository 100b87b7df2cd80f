import { Button, Checkbox, Group, Progress, Stack, Text } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holdReload, letReload } from '#renderer/app/frame/hold-reload.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';

interface SwapDialogProps<Outcome> {
  title: string;
  /** Whose sentences say what is asked and what is done. */
  words: 'restore' | 'takeBack';
  /** Replaces the base. */
  swap: () => Promise<Outcome>;
  onClose: () => void;
  /** What has come of it. */
  done: (outcome: Outcome) => ReactNode;
  /** What it would do. */
  children: ReactNode;
}

/**
 * Another base in the place of this one. Says what it would do, wants a second touch, stays while it
 * runs, says what has come of it; then the window begins anew on the other base.
 */
export const SwapDialog = <Outcome,>(props: SwapDialogProps<Outcome>) => {
  const { title, words, swap, onClose, done } = props;
  const { t } = useTranslation();
  const { withRights } = useManager();
  const swapping = useAct({
    mutationFn: () => withRights(swap),
    onMutate: holdReload,
    onError: letReload,
  });
  const isOver = swapping.isSuccess;
  const stays = swapping.isPending || isOver;
  return (
    <Dialog
      onClose={onClose}
      title={isOver ? t(`backups.${words}.doneTitle`) : title}
      size="lg"
      closeOnEscape={!stays}
      closeOnClickOutside={!stays}
      withCloseButton={!stays}
    >
      {isOver ? (
        <Outcome>{done(swapping.data)}</Outcome>
      ) : (
        <AskTwice
          {...props}
          isRunning={swapping.isPending}
          error={swapping.error}
          onConfirm={() => swapping.mutate()}
        />
      )}
    </Dialog>
  );
};

interface AskTwiceProps extends Pick<SwapDialogProps<never>, 'words' | 'onClose' | 'children'> {
  isRunning: boolean;
  error: unknown;
  onConfirm: () => void;
}

const AskTwice = (props: AskTwiceProps) => {
  const { words, onClose, children, isRunning, error, onConfirm } = props;
  const { t } = useTranslation();
  const [isUnderstood, setIsUnderstood] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isUnderstood) onConfirm();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {children}
        <Checkbox
          label={t(`backups.${words}.understood`)}
          checked={isUnderstood}
          onChange={(event) => setIsUnderstood(event.currentTarget.checked)}
          disabled={isRunning}
        />
        <Problem error={error} />
        <div role="status">
          {isRunning && (
            <>
              <Text mb="xs">{t(`backups.${words}.running`)}</Text>
              <Progress value={100} animated aria-hidden />
            </>
          )}
        </div>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} disabled={isRunning} data-autofocus>
            {t('frame.act.cancel')}
          </Button>
          <Button type="submit" loading={isRunning} disabled={!isUnderstood}>
            {t(`backups.${words}.confirm`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

const Outcome = ({ children }: { children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <Stack role="status">
      {children}
      <Group justify="flex-end">
        <Button onClick={() => location.reload()} data-autofocus>
          {t('backups.restore.go')}
        </Button>
      </Group>
    </Stack>
  );
};
