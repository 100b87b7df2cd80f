import { Alert, Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconCamera, IconPhotoPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Camera } from './Camera.tsx';
import { useFilesThrownIn, usePhotoIntake } from './use-photo-intake.ts';

interface PhotoAdderProps {
  /** Receives each photo, already small. */
  onPhoto: (photo: File) => unknown;
  /** The camera is open, or closed again: a dialog around it must not take its Escape. */
  onCamera?: (isOpen: boolean) => void;
}

/** Every way to add a photo: choose, paste, drop, take. */
export const PhotoAdder = ({ onPhoto, onCamera }: PhotoAdderProps) => {
  const { t } = useTranslation();
  const { take, isBusy, problems } = usePhotoIntake(onPhoto);
  const [isShooting, setIsShooting] = useState(false);
  const shoot = (isOpen: boolean) => {
    setIsShooting(isOpen);
    onCamera?.(isOpen);
  };
  useFilesThrownIn(take);
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <FileButton accept="image/*" multiple onChange={(files) => void take(files)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={isBusy}
              leftSection={<IconPhotoPlus size={20} aria-hidden />}
            >
              {t('items.photo.choose')}
            </Button>
          )}
        </FileButton>
        <Button
          variant="default"
          onClick={() => shoot(true)}
          leftSection={<IconCamera size={20} aria-hidden />}
        >
          {t('items.photo.take')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('items.photo.orDrop')}
      </Text>
      {problems.map((problem) => (
        <Alert key={problem} color="red" role="alert" title={problem} />
      ))}
      {isShooting && (
        <Camera onPhoto={(photo) => void take([photo])} onClose={() => shoot(false)} />
      )}
    </Stack>
  );
};
