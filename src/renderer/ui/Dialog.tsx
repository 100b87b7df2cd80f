import { Modal, type ModalProps } from '@mantine/core';
import { useGiveBackFocus } from './use-give-back-focus.ts';

/** A dialog over the screen for as long as it is drawn. */
export const Dialog = (props: Omit<ModalProps, 'opened'>) => {
  useGiveBackFocus();
  return <Modal opened {...props} />;
};
