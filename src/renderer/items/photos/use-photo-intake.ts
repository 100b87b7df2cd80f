import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostMegapixels, type PhotoProblem, preparePhoto } from './prepare-photo.ts';

interface PhotoIntake {
  /** Takes files as they come, one after the other. */
  take: (files: readonly File[]) => Promise<void>;
  isBusy: boolean;
  /** A sentence for each file that was refused. */
  problems: readonly string[];
}

/** Prepares photos and gives each to the screen; says why one is refused. */
export const usePhotoIntake = (onPhoto: (photo: File) => unknown): PhotoIntake => {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const sayProblem = (why: PhotoProblem, { name, size }: File): string => {
    switch (why) {
      case 'too-big':
        return t('items.photo.tooBig', { name, size: Math.round(size / 1_000_000) });
      case 'too-many-pixels':
        return t('items.photo.tooManyPixels', { name, most: mostMegapixels });
      case 'heic':
        return t('items.photo.heic', { name });
      case 'unreadable':
        return t('items.photo.unreadable', { name });
    }
  };
  const takeOne = async (file: File): Promise<string[]> => {
    const prepared = await preparePhoto(file);
    if (prepared.kind === 'refused') return [sayProblem(prepared.why, file)];
    await onPhoto(prepared.photo);
    return [];
  };
  const take = async (files: readonly File[]) => {
    setIsBusy(true);
    setProblems([]);
    const found: string[] = [];
    for (const file of files) found.push(...(await takeOne(file)));
    setProblems(found);
    setIsBusy(false);
  };
  return { take, isBusy, problems };
};

/**
 * Files pasted or dropped anywhere in the window come to this screen. A file dropped beside would
 * otherwise replace the page.
 */
export const useFilesThrownIn = (take: (files: readonly File[]) => unknown): void => {
  const onFiles = useEffectEvent((files: FileList | undefined) => {
    if (files && files.length > 0) take([...files]);
  });
  useEffect(() => {
    const paste = ({ clipboardData }: ClipboardEvent) => onFiles(clipboardData?.files);
    const drop = (event: DragEvent) => {
      event.preventDefault();
      onFiles(event.dataTransfer?.files);
    };
    const over = (event: DragEvent) => event.preventDefault();
    window.addEventListener('paste', paste);
    window.addEventListener('drop', drop);
    window.addEventListener('dragover', over);
    return () => {
      window.removeEventListener('paste', paste);
      window.removeEventListener('drop', drop);
      window.removeEventListener('dragover', over);
    };
  }, []);
};
