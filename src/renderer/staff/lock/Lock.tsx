import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRawKeys, useScan } from '#renderer/app/scanner/use-scan.ts';
import { play } from '#renderer/counter/sounds.ts';
import type { StaffPerson } from '#shared/contract/staff.ts';
import styles from './Lock.module.css';
import { Unlock } from './Unlock.tsx';

interface LockProps {
  /** Who stood here. */
  person: StaffPerson | null;
  /** The recovery code opened the post: the next one has to be shown, and printed. */
  onRecovered: (recoveryCode: string) => void;
}

/**
 * Covers the whole window until somebody says who they are. What was on the screen stays there, out of
 * sight and out of reach: the browser's own modal dialog lies above everything and makes it inert.
 */
export const Lock = ({ person, onRecovered }: LockProps) => {
  const { t } = useTranslation();
  const title = useId();
  const [hasScanned, setHasScanned] = useState(false);
  const dialog = useModal();
  useKeysOfLockAlone();
  useScan(() => {
    play('refused');
    setHasScanned(true);
    return true;
  });
  return (
    <dialog
      ref={dialog}
      className={styles.lock}
      aria-labelledby={title}
      onCancel={(event) => event.preventDefault()}
      onPaste={(event) => event.stopPropagation()}
      onDrop={(event) => event.preventDefault()}
    >
      <Stack className={styles.middle}>
        <Title order={1} id={title} size="h2">
          <IconLock size={28} aria-hidden /> {t('staff.lock.title')}
        </Title>
        <Text>{t('staff.lock.why')}</Text>
        {hasScanned && (
          <Alert color="red" role="alert" title={t('staff.lock.scanned')}>
            {t('staff.lock.scanAgain')}
          </Alert>
        )}
        <Unlock person={person} onRecovered={onRecovered} />
      </Stack>
    </dialog>
  );
};

/** Open as long as it is there; closing it gives the focus back to where it was. */
const useModal = (): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return dialog;
};

/**
 * No key reaches what lies below: neither a window that Escape closes nor a shortcut. Fields of the lock
 * still take what is typed, since that is what the browser does with a key that nobody stopped.
 */
const useKeysOfLockAlone = (): void =>
  useRawKeys((event) => {
    event.stopImmediatePropagation();
    if (event.key === 'Escape') event.preventDefault();
    return false;
  });
