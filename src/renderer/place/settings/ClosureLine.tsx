import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Line } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Closure } from '#shared/contract/place.ts';

export const ClosureLine = ({ closure }: { closure: Closure }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { withRights } = useManager();
  const remove = useAct({
    mutationFn: () => withRights(() => client.place.endClosure({ id: closure.id })),
  });
  const from = format.day(closure.fromOn, 'dated');
  const which =
    closure.fromOn === closure.untilOn
      ? t('place.settings.closures.oneDay', { from })
      : t('place.settings.closures.line', { from, until: format.day(closure.untilOn, 'dated') });
  const button = (
    <Button
      variant="default"
      onClick={() => remove.mutate()}
      loading={remove.isPending}
      aria-label={t('place.settings.closures.removeThis', { which })}
    >
      {t('place.settings.closures.remove')}
    </Button>
  );
  return (
    <Line acts={button}>
      <strong>{which}</strong>
      {closure.reason && <Text c="dimmed">{closure.reason}</Text>}
      <Problem error={remove.error} />
    </Line>
  );
};
