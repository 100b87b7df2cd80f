import { Button, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

interface SaveBarProps {
  isChanged: boolean;
  isSaving: boolean;
  canSave: boolean;
  /** The list that this thing belongs to. What is typed is kept when one goes there. */
  back: string;
  onDiscard: () => void;
}

/** Saves, forgets or leaves for later what was typed, and says that it is not saved yet. */
export const SaveBar = ({ isChanged, isSaving, canSave, back, onDiscard }: SaveBarProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Group gap="xs">
        <Button type="submit" loading={isSaving} disabled={!canSave || !isChanged}>
          {t('frame.act.save')}
        </Button>
        <LinkButton href={back} variant="default">
          {t('frame.act.back')}
        </LinkButton>
        {isChanged && (
          <Button variant="default" onClick={onDiscard} disabled={isSaving}>
            {t('labelSettings.discard')}
          </Button>
        )}
      </Group>
      <Text role="status" c="dimmed">
        {isChanged && (
          <>
            <IconPencil size={18} aria-hidden /> {t('labelSettings.unsavedKept')}
          </>
        )}
      </Text>
    </>
  );
};
