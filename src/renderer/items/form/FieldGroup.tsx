import { Fieldset, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

/** Fields that belong together, under their name. */
export const FieldGroup = ({ name, children }: { name: string; children: ReactNode }) => (
  <Fieldset legend={name}>
    <Stack gap="sm">{children}</Stack>
  </Fieldset>
);
