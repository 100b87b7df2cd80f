import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { StaffPerson } from '#shared/contract/staff.ts';
import { GiveCode } from './own-code/GiveCode.tsx';
import { PersonDialog } from './PersonDialog.tsx';

/** Who works here, in which role; who has left stays named in the journal. */
export const Team = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: people = [], error } = useQuery(api.staff.list.queryOptions());
  const [open, setOpen] = useState<StaffPerson | 'new' | null>(null);
  const present = people.filter(({ hasLeft }) => !hasLeft);
  const left = people.filter(({ hasLeft }) => hasLeft).map(({ name }) => name);
  return (
    <>
      <Problem error={error} />
      <Lines>
        {present.map((person) => (
          <PersonLine key={person.id} person={person} onChange={() => setOpen(person)} />
        ))}
      </Lines>
      {left.length > 0 && (
        <Text c="dimmed" mt="xs">
          {t('staff.team.left', { names: format.list(left) })}
        </Text>
      )}
      <Button variant="default" mt="md" onClick={() => setOpen('new')}>
        {t('staff.team.add')}
      </Button>
      {open !== null && (
        <PersonDialog person={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
};

const PersonLine = ({ person, onChange }: { person: StaffPerson; onChange: () => void }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const { id, name, role, hasCode } = person;
  const [isGiving, setIsGiving] = useState(false);
  const end = useAct({ mutationFn: () => withRights(() => client.staff.end({ id })) });
  const acts = (
    <>
      <Button
        variant="default"
        onClick={onChange}
        aria-label={t('staff.team.changeThis', { name })}
      >
        {t('frame.act.change')}
      </Button>
      <Button
        variant="default"
        onClick={() => setIsGiving(true)}
        aria-label={t('staff.ownCode.of', { name })}
      >
        {t('staff.ownCode.short')}
      </Button>
      <Button
        variant="default"
        onClick={() => end.mutate()}
        loading={end.isPending}
        aria-label={t('staff.team.endThis', { name })}
      >
        {t('staff.team.end')}
      </Button>
    </>
  );
  return (
    <Line acts={acts}>
      <strong>{name}</strong> · {t(`words.role.${role}`)}
      {hasCode && ` · ${t('staff.ownCode.has')}`}
      <Problem error={end.error} />
      {isGiving && <GiveCode person={person} onClose={() => setIsGiving(false)} />}
    </Line>
  );
};
