import { Button, Stack, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const Crashed = ({ reopen }: { reopen: () => void }) => {
  const { t } = useTranslation();
  return (
    <Stack role="alert" p="xl" maw={560} mx="auto">
      <Title order={1}>{t('frame.crashed.title')}</Title>
      <Text>{t('frame.crashed.text')}</Text>
      <Button onClick={reopen}>{t('frame.crashed.reopen')}</Button>
    </Stack>
  );
};

interface Props {
  children: ReactNode;
}

/** A screen that breaks says so and can be reopened; what was saved is safe in the base. */
export class ErrorBoundary extends Component<Props, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    if (!this.state.hasCrashed) return this.props.children;
    return <Crashed reopen={() => this.setState({ hasCrashed: false })} />;
  }
}
