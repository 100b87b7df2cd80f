import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, client } from '#renderer/app/api.ts';
import { Section } from '#renderer/items/page/Section.tsx';
import { PhotoAdder } from '#renderer/items/photos/PhotoAdder.tsx';
import waiting from '#renderer/items/photos/WaitingPhotos.module.css';
import { BlobPicture, Picture } from '#renderer/ui/Picture.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { TicketPhotoId } from '#shared/domain/ids.ts';
import { useBench, useTicketAct } from './bench.ts';

const size = 160;

/** What was photographed at the bench, and at the counter when it came back damaged. */
export const TicketPhotos = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const adding = useTicketAct();
  const add = (photo: File) => {
    const run = () => client.repairs.tickets.addPhoto({ id: ticket.id, photo });
    return adding.mutateAsync({ run }).catch(() => undefined); // what was refused is said below
  };
  return (
    <Section title={t('repairTicket.photos.title')}>
      <ul className={waiting.photos}>
        {ticket.damagePhotoIds.map((photoId) => (
          <li key={photoId}>
            <Picture photoId={photoId} alt={t('repairTicket.photos.damage')} size={size} />
          </li>
        ))}
        {ticket.photoIds.map((photoId, index) => (
          <Photo key={photoId} photoId={photoId} number={index + 1} />
        ))}
      </ul>
      <PhotoAdder onPhoto={add} />
      <Problem error={adding.error} />
    </Section>
  );
};

const Photo = ({ photoId, number }: { photoId: TicketPhotoId; number: number }) => {
  const { t } = useTranslation();
  const removing = useTicketAct();
  const photo = useQuery(
    api.repairs.tickets.photo.queryOptions({ input: { photoId }, staleTime: 'static' }), // its bytes never change
  );
  const remove = () =>
    removing.mutate({
      run: () => client.repairs.tickets.removePhoto({ photoId }),
      said: t('repairTicket.photos.removed'),
    });
  return (
    <li className={waiting.photo}>
      <BlobPicture
        blob={photo.data}
        alt={t('repairTicket.photos.number', { number })}
        size={size}
      />
      <ActionIcon
        className={waiting.remove ?? ''}
        variant="default"
        size={48}
        aria-label={t('repairTicket.photos.remove', { number })}
        onClick={remove}
      >
        <IconX size={20} aria-hidden />
      </ActionIcon>
      <Problem error={removing.error ?? photo.error} />
    </li>
  );
};
