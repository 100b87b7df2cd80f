import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { StaffPerson } from '#shared/contract/staff.ts';
import { OwnCodeForm } from './OwnCodeForm.tsx';

interface OwnCodeDialogProps {
  person: StaffPerson;
  onClose: () => void;
}

/** Somebody was picked who has a code of their own. */
export const OwnCodeDialog = ({ person, onClose }: OwnCodeDialogProps) => (
  <Dialog onClose={onClose} title={person.name}>
    <OwnCodeForm person={person} onDone={onClose} />
  </Dialog>
);
