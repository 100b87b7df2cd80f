import { Button, FileInput, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fitPhoto } from '#renderer/items/fit-photo.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import { reportDamage } from './act.ts';

interface DamageProps {
  loan: LoanLine;
  onClose: () => void;
}

/** Notes what is damaged, with a photo when there is one; the object is blocked by it. */
export const Damage = ({ loan, onClose }: DamageProps) => {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const [photo, setPhoto] = useState<File | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await reportDamage(loan.id, note, photo ? await fitPhoto(photo) : undefined);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('counter.damage.title', { item: loan.item.name })}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack>
          <Text>{t('counter.damage.why')}</Text>
          <Textarea
            label={t('counter.damage.note')}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
            data-autofocus
          />
          <FileInput
            label={t('counter.damage.photo')}
            description={t('frame.optional')}
            accept="image/*"
            value={photo}
            onChange={setPhoto}
            clearable
          />
          <Button type="submit" disabled={note.trim() === ''}>
            {t('counter.damage.save')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
};
