import { Fieldset, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';

/** Fields that belong together, under their name. */
export const FieldGroup = ({ name, children }: { name: string; children: ReactNode }) => (
  <Fieldset legend={name} classNames={{ legend: styles.legend ?? '' }}>
    <Stack gap="sm">{children}</Stack>
  </Fieldset>
);
