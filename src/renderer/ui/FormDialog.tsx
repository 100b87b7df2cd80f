import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#renderer/app/use-act.ts';
import { Dialog } from './Dialog.tsx';
import { Problem } from './Problem.tsx';
import { useFieldProblems } from './use-field-problems.ts';

interface FormDialogProps<Field extends string> {
  title: string;
  /** What the button says: `Suspendre`. */
  confirm: string;
  act: () => Promise<unknown>;
  onClose: () => void;
  canConfirm?: boolean;
  size?: string;
  /** The fields that a refusal may name, with their labels. */
  labels: Readonly<Record<Field, string>>;
  /** The fields; `problemAt` is what to say at one of them. */
  children: (problemAt: (field: Field) => string | undefined) => ReactNode;
}

/** A few fields over the screen; Enter saves. What was typed stays when it is refused. */
export const FormDialog = <Field extends string>(props: FormDialogProps<Field>) => {
  const { title, confirm, act, onClose, canConfirm = true, size = 'md', labels, children } = props;
  const { t } = useTranslation();
  const doing = useAct({ mutationFn: act, onSuccess: onClose });
  const problems = useFieldProblems(doing.error, labels);
  const stays = doing.isPending; // the manager's code may be asked over this dialog
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canConfirm) doing.mutate();
  };
  return (
    <Dialog
      onClose={onClose}
      title={title}
      size={size}
      closeOnEscape={!stays}
      closeOnClickOutside={!stays}
    >
      <form onSubmit={submit}>
        <Stack>
          {children(problems.at)}
          <Problem error={problems.other} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('frame.act.cancel')}
            </Button>
            <Button type="submit" loading={doing.isPending} disabled={!canConfirm}>
              {confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};
