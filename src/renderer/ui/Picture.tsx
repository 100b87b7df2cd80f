import { IconPhoto } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '#renderer/app/api.ts';
import type { PhotoId } from '#shared/domain/ids.ts';
import styles from './Picture.module.css';

interface PictureProps {
  photoId: PhotoId | null;
  /** What it shows; empty where the name stands beside it. */
  alt: string;
  size: number;
}

/** A photo from the data folder, fetched with the window's key and shown as a blob. */
export const Picture = ({ photoId, alt, size }: PictureProps) => {
  const photo = useQuery(
    api.items.photo.queryOptions({
      input: { photoId: photoId ?? ('' as PhotoId) }, // never asked while disabled
      enabled: photoId !== null,
      staleTime: 'static', // a photo's bytes never change
    }),
  );
  return <BlobPicture blob={photo.data} alt={alt} size={size} />;
};

interface BlobPictureProps extends Pick<PictureProps, 'alt' | 'size'> {
  /** `undefined` while there is none: a blank stands for it. */
  blob: Blob | undefined;
}

/** A photo that has been fetched. */
export const BlobPicture = ({ blob, alt, size }: BlobPictureProps) => {
  const url = useBlobUrl(blob);
  if (url === null) {
    return (
      <span className={styles.blank} style={{ width: size, height: size * 0.75 }}>
        <IconPhoto size={Math.min(size * 0.4, 32)} aria-hidden />
      </span>
    );
  }
  return <img className={styles.picture} src={url} alt={alt} width={size} height={size * 0.75} />;
};

const useBlobUrl = (blob: Blob | undefined): string | null => {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return setUrl(null);
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
};
