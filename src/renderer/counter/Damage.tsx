import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type Dispatch, type FormEvent, type SetStateAction, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '#renderer/app/use-act.ts';
import { PhotoAdder } from '#renderer/items/photos/PhotoAdder.tsx';
import { WaitingPhotos } from '#renderer/items/photos/WaitingPhotos.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { LoanLine } from '#shared/contract/views.ts';
import { reportDamage } from './act.ts';
import { useHold } from './use-hold.ts';

/** What is being noted. One photo at most: the last one chosen. */
export interface DamageDraft {
  note: string;
  photos: readonly File[];
}

interface DamageProps {
  loan: LoanLine;
  draft: DamageDraft;
  /** Takes a step from the draft as it then is: a photo may be ready while somebody types. */
  onChange: Dispatch<SetStateAction<DamageDraft>>;
  onClose: () => void;
}

/** Notes what is damaged, with a photo when there is one; the object is blocked by it. */
export const Damage = ({ loan, draft, onChange, onClose }: DamageProps) => {
  const { t } = useTranslation();
  const { note, photos } = draft;
  const noting = useAct({
    mutationFn: () => reportDamage(loan.id, note, photos[0]),
    onSuccess: () => {
      onChange((now) => ({ ...now, photos: [] })); // the photo is kept: a second note must not add it again
      onClose();
    },
  });
  const [hasCamera, setHasCamera] = useState(false);
  useHold();
  const keepPhotos = (kept: readonly File[]) => onChange((now) => ({ ...now, photos: kept }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    noting.mutate();
  };
  return (
    <Dialog
      onClose={onClose}
      title={t('counter.damage.title', { item: loan.item.name })}
      closeOnEscape={!hasCamera}
    >
      <form onSubmit={submit}>
        <Stack>
          <Text>{t('counter.damage.why')}</Text>
          <Problem error={noting.error} />
          <Textarea
            label={t('counter.damage.note')}
            value={note}
            onChange={({ currentTarget: { value } }) =>
              onChange((now) => ({ ...now, note: value }))
            }
            maxLength={2000}
            data-autofocus
          />
          <WaitingPhotos photos={photos} onChange={keepPhotos} />
          <PhotoAdder onPhoto={(photo) => keepPhotos([photo])} onCamera={setHasCamera} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('frame.act.cancel')}
            </Button>
            <Button type="submit" loading={noting.isPending} disabled={note.trim() === ''}>
              {t('counter.damage.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
};
