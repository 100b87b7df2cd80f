import { Alert } from '@mantine/core';
import { useSayRefusal } from '#renderer/app/refusal.ts';

/** What went wrong, in a sentence beside what caused it; nothing when nothing did. */
export const Problem = ({ error }: { error: unknown }) => {
  const sayRefusal = useSayRefusal();
  if (!error) return null;
  return <Alert color="red" role="alert" title={sayRefusal(error)} />;
};
