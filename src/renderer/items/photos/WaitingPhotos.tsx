import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './WaitingPhotos.module.css';

interface WaitingPhotosProps {
  photos: readonly File[];
  onChange: (photos: readonly File[]) => void;
}

/** Photos that wait for their object to be created. */
export const WaitingPhotos = ({ photos, onChange }: WaitingPhotosProps) => {
  const { t } = useTranslation();
  if (photos.length === 0) return null;
  return (
    <ul className={styles.photos}>
      {photos.map((photo, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a file has no name of its own
        <li key={index} className={styles.photo}>
          <Waiting photo={photo} alt={t('items.photo.waiting', { number: index + 1 })} />
          <ActionIcon
            className={styles.remove ?? ''}
            variant="default"
            aria-label={t('items.photo.removeNumber', { number: index + 1 })}
            onClick={() => onChange(photos.toSpliced(index, 1))}
          >
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
};

const Waiting = ({ photo, alt }: { photo: File; alt: string }) => {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(photo);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return <img className={styles.picture} src={url} alt={alt} width={160} height={120} />;
};
