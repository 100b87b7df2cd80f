import { Button, Stack, Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useManager } from './ManagerGate.tsx';

interface ForManagerProps {
  /** What stays shut, in a sentence. */
  why: string;
  open: string;
}

/** Stands where something is shown to a manager alone, with the way to open it. */
export const WithManagerRights = ({ why, open }: ForManagerProps) => {
  const { ask } = useManager();
  return (
    <Stack align="flex-start">
      <Text>{why}</Text>
      <Button
        variant="default"
        onClick={() => void ask()}
        leftSection={<IconLockOpen size={20} aria-hidden />}
      >
        {open}
      </Button>
    </Stack>
  );
};
