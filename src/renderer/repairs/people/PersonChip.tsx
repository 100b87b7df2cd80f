import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconTool } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { Presence } from '#shared/contract/repair-views.ts';
import { chooseWhoRepairs, useWhoRepairs } from '../who-repairs.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import { placedName } from './placed-name.ts';

/** Somebody who repairs: whether at this post, where they sit, when they leave. */
export const PersonChip = ({ presence }: { presence: Presence }) => {
  const { t } = useTranslation();
  const { id, name, table } = presence;
  const isChosen = useWhoRepairs(({ presenceId }) => presenceId) === id;
  const leave = useAct(api.repairs.sessions.leave.mutationOptions());
  const [isCorrecting, setIsCorrecting] = useState(false);
  const label =
    table === ''
      ? t('repairs.people.actsOfPlain', { name })
      : t('repairs.people.actsOf', { name, table });
  const said = isChosen ? `${placedName(presence)} (${t('repairs.people.here')})` : null;
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button
            variant={isChosen ? 'light' : 'default'}
            leftSection={isChosen && <IconTool size={18} aria-hidden />}
            rightSection={<IconChevronDown size={18} aria-hidden />}
            title={label}
          >
            {said ?? placedName(presence)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => chooseWhoRepairs(isChosen ? null : id)}>
            {t(isChosen ? 'repairs.people.unchoose' : 'repairs.people.choose')}
          </Menu.Item>
          <Menu.Item onClick={() => setIsCorrecting(true)}>{t('repairs.people.correct')}</Menu.Item>
          <Menu.Item onClick={() => leave.mutate({ presenceId: id })}>
            {t('repairs.people.leaves')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Problem error={leave.error} />
      {isCorrecting && <CorrectDialog presence={presence} onClose={() => setIsCorrecting(false)} />}
    </>
  );
};
