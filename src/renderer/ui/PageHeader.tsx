import { Group, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

interface PageHeaderProps {
  title: string;
  /** What can be done here: buttons, the main one last. */
  actions?: ReactNode;
}

/** The name of the screen, in the page and in the window's title. */
export const PageHeader = ({ title, actions }: PageHeaderProps) => {
  useEffect(() => {
    document.title = `${title} · Établi`;
  }, [title]);
  return (
    <Group justify="space-between" mb="md" gap="sm">
      <Title order={1} size="h2">
        {title}
      </Title>
      <Group gap="xs">{actions}</Group>
    </Group>
  );
};
