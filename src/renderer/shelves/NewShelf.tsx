import { Button, Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useSayRefusal } from '#renderer/app/refusal.ts';
import { useAct } from '#renderer/app/use-act.ts';

/** A shelf needs a name; the application gives its code. */
export const NewShelf = () => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const sayRefusal = useSayRefusal();
  const [name, setName] = useState('');
  const creating = useAct({
    mutationFn: () => withRights(() => client.shelves.create({ name })),
    onSuccess: (shelf) => {
      setName('');
      notifications.show({ message: t('shelves.created', { name: shelf.name }) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') creating.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={0} mb="md" maw="36rem">
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            label={t('shelves.new')}
            description={t('shelves.newHelp')}
            error={creating.error && sayRefusal(creating.error)}
            inputWrapperOrder={['label', 'description', 'error', 'input']}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            maxLength={200}
            autoComplete="off"
          />
          <Button
            type="submit"
            loading={creating.isPending}
            leftSection={<IconPlus size={20} aria-hidden />}
          >
            {t('shelves.create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
