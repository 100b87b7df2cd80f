import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Picture } from '#renderer/ui/Picture.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { ItemPage } from '#shared/contract/items.ts';
import { PhotoAdder } from '../photos/PhotoAdder.tsx';
import styles from './Photos.module.css';

/** What it looks like: one photo large, the others below, and how to add one. */
export const Photos = ({ item: { id, name, photos } }: { item: ItemPage }) => {
  const { t } = useTranslation();
  const [picked, setPicked] = useState(0);
  const adding = useAct(api.items.addPhoto.mutationOptions());
  const removing = useAct(api.items.removePhoto.mutationOptions());
  const at = Math.min(picked, Math.max(photos.length - 1, 0));
  const shown = photos[at];
  const alt = t('items.photo.number', { name, number: at + 1 });
  // What was refused is said below; the photos that follow are still tried.
  const add = (file: File) => adding.mutateAsync({ id, file }).catch(() => undefined);
  return (
    <section className={styles.photos} aria-label={t('items.photo.label', { name })}>
      <div className={styles.large}>
        <Picture photoId={shown?.id ?? null} alt={alt} size={360} />
      </div>
      {photos.length > 1 && <Strip item={{ photos }} picked={at} onPick={setPicked} />}
      {shown && (
        <Button
          variant="subtle"
          color="gray"
          onClick={() => removing.mutate({ photoId: shown.id })}
          loading={removing.isPending}
          leftSection={<IconTrash size={20} aria-hidden />}
        >
          {t('items.photo.remove')}
        </Button>
      )}
      <PhotoAdder onPhoto={add} />
      <Problem error={adding.error ?? removing.error} />
    </section>
  );
};

interface StripProps {
  item: Pick<ItemPage, 'photos'>;
  picked: number;
  onPick: (index: number) => void;
}

const Strip = ({ item: { photos }, picked, onPick }: StripProps) => {
  const { t } = useTranslation();
  return (
    <div className={styles.strip}>
      {photos.map(({ id }, index) => (
        <button
          key={id}
          type="button"
          className={styles.choice}
          aria-pressed={index === picked}
          aria-label={t('items.photo.show', { number: index + 1 })}
          onClick={() => onPick(index)}
        >
          <Picture photoId={id} alt="" size={72} />
        </button>
      ))}
    </div>
  );
};
