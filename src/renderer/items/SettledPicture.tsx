import { useEffect, useState } from 'react';
import { Picture } from '#renderer/ui/Picture.tsx';
import type { PhotoId } from '#shared/domain/ids.ts';

const settledMs = 150;

/** The photo of a row that stays in view: rows that only pass by fetch nothing. */
export const SettledPicture = ({ photoId, size }: { photoId: PhotoId | null; size: number }) => {
  const [isSettled, setIsSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsSettled(true), settledMs);
    return () => clearTimeout(timer);
  }, []);
  return <Picture photoId={isSettled ? photoId : null} alt="" size={size} />;
};
