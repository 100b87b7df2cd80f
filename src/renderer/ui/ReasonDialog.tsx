import { Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FormDialog } from './FormDialog.tsx';

interface ReasonDialogProps {
  title: string;
  /** What will happen, in a sentence. */
  why: string;
  /** The name of the field. */
  label: string;
  confirm: string;
  act: (reason: string) => Promise<unknown>;
  onClose: () => void;
  /** What to do instead, once it was refused. */
  wayOut?: ReactNode;
}

const longest = 200;

/** Asks why before something is done; what was typed stays when it is refused. */
export const ReasonDialog = ({ why, label, act, wayOut, ...dialog }: ReasonDialogProps) => {
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      {...dialog}
      act={() => act(reason)}
      canConfirm={reason.trim() !== ''}
      labels={{ reason: label }}
    >
      {(problemAt) => (
        <>
          <Text>{why}</Text>
          <Textarea
            label={label}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={problemAt('reason')}
            maxLength={longest}
            required
            data-autofocus
          />
          {wayOut}
        </>
      )}
    </FormDialog>
  );
};
