import { Button, FileButton } from '@mantine/core';
import { type DragEvent, type ReactNode, useState } from 'react';
import styles from './DropFile.module.css';

interface DropFileProps {
  /** Which files the dialog offers. */
  accept: string;
  /** What the button says. */
  choose: string;
  icon: ReactNode;
  onFile: (file: File) => void;
  /** What else is said there. */
  children: ReactNode;
}

/** A file is chosen, or dropped where the button stands. */
export const DropFile = ({ accept, choose, icon, onFile, children }: DropFileProps) => {
  const [isOver, setOver] = useState(false);
  const take = (file: File | null | undefined) => {
    if (file) onFile(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const over = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is for everybody
    <div
      className={styles.drop}
      data-over={isOver}
      onDrop={drop}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
    >
      <FileButton accept={accept} onChange={take}>
        {(props) => (
          <Button {...props} leftSection={icon}>
            {choose}
          </Button>
        )}
      </FileButton>
      {children}
    </div>
  );
};
