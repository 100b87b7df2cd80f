import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** An empty list says what to do first. */
export const Empty = ({ children, action }: { children: string; action?: ReactNode }) => (
  <Stack align="center" p="xl" gap="sm">
    <Text c="dimmed" ta="center" maw={480}>
      {children}
    </Text>
    {action}
  </Stack>
);
