import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { Presence } from '#shared/contract/repair-views.ts';
import type { PresenceId } from '#shared/domain/ids.ts';
import { placedName } from '../people/placed-name.ts';

interface WhoDialogProps {
  here: readonly Presence[];
  onChoose: (presenceId: PresenceId | null) => void;
  onClose: () => void;
}

/** Who repairs at this window: asked once, at the first ticket that is taken here. */
export const WhoDialog = ({ here, onChoose, onClose }: WhoDialogProps) => {
  const { t } = useTranslation();
  return (
    <Dialog onClose={onClose} title={t('repairs.people.who')}>
      <Stack gap="xs">
        <Text>{t('repairs.people.whoWhy')}</Text>
        {here.map((presence) => (
          <Button
            key={presence.id}
            variant="default"
            size="lg"
            onClick={() => onChoose(presence.id)}
          >
            {placedName(presence)}
          </Button>
        ))}
        <Button variant="subtle" color="gray" onClick={() => onChoose(null)}>
          {t('repairs.people.nobodyInParticular')}
        </Button>
      </Stack>
    </Dialog>
  );
};
