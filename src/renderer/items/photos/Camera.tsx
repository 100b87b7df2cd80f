import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import styles from './Camera.module.css';
import { useCamera } from './use-camera.ts';

interface CameraProps {
  onPhoto: (photo: File) => void;
  onClose: () => void;
}

/** What the camera sees, and the button that keeps it; a sentence when there is nothing to see. */
export const Camera = ({ onPhoto, onClose }: CameraProps) => {
  const { t } = useTranslation();
  const { video, isReady, trouble } = useCamera();
  const shoot = async () => {
    const photo = video.current && (await frameOf(video.current, t('items.photo.taken')));
    if (photo) onPhoto(photo);
    onClose();
  };
  return (
    <Dialog onClose={onClose} title={t('items.camera.title')} size="lg">
      <Stack>
        {trouble ? (
          <Alert color="red" role="alert" title={t(`items.camera.${trouble}`)} />
        ) : (
          <video
            ref={video}
            className={styles.view}
            aria-label={t('items.camera.view')}
            muted
            playsInline
          />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('frame.act.cancel')}
          </Button>
          {!trouble && (
            <Button
              onClick={() => void shoot()}
              loading={!isReady}
              leftSection={<IconCamera size={20} aria-hidden />}
              data-autofocus
            >
              {t('items.camera.shoot')}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
};

const frameOf = async (video: HTMLVideoElement, name: string): Promise<File> => {
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], `${name}.png`, {
    type: 'image/png',
  });
};
