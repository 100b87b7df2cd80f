import { Button, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';

interface SaveBarProps {
  /** Nothing is saved of it yet: it may be saved as it stands. */
  isNew: boolean;
  isChanged: boolean;
  isSaving: boolean;
  canSave: boolean;
  /** The list that this thing belongs to. What is typed is kept when one goes there. */
  back: string;
  onDiscard: () => void;
}

/** Saves, forgets or leaves for later what was typed, and says that it is not saved yet. */
export const SaveBar = (props: SaveBarProps) => {
  const { isNew, isChanged, isSaving, canSave, back, onDiscard } = props;
  const { t } = useTranslation();
  return (
    <>
      <Group gap="xs">
        <Button type="submit" loading={isSaving} disabled={!canSave || !(isChanged || isNew)}>
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
