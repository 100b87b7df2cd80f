import { Modal } from '@mantine/core';
import type { StaffPerson } from '#shared/contract/staff.ts';
import { OwnCodeForm } from './OwnCodeForm.tsx';

interface OwnCodeDialogProps {
  person: StaffPerson;
  onClose: () => void;
}

/** Somebody was picked who has a code of their own. */
export const OwnCodeDialog = ({ person, onClose }: OwnCodeDialogProps) => (
  <Modal opened onClose={onClose} title={person.name}>
    <OwnCodeForm person={person} onDone={onClose} />
  </Modal>
);
