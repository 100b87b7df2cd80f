import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { ManagerCodeForm } from '#renderer/app/manager/ManagerCodeForm.tsx';
import { RecoverCode } from '#renderer/app/manager/RecoverCode.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { StaffPerson } from '#shared/contract/staff.ts';
import { OwnCodeForm } from '../own-code/OwnCodeForm.tsx';
import { usePick } from '../own-code/use-pick.ts';

/** The ways to open a post: a person, the manager's code, the recovery code. */
type Way = 'people' | 'manager' | 'recovery' | StaffPerson;

interface UnlockProps {
  person: StaffPerson | null;
  onRecovered: (recoveryCode: string) => void;
}

/** Who is there? Whoever stood here before is asked first. */
export const Unlock = ({ person, onRecovered }: UnlockProps) => {
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>(person?.hasCode ? person : 'people');
  const back = (
    <Button variant="default" onClick={() => setWay('people')}>
      {t('staff.lock.somebodyElse')}
    </Button>
  );
  if (way === 'people') {
    return <People onAsk={setWay} onManager={() => setWay('manager')} />;
  }
  if (way === 'recovery') {
    return (
      <>
        <RecoverCode onRecovered={onRecovered} />
        {back}
      </>
    );
  }
  return (
    <>
      {way === 'manager' ? (
        <ManagerCodeForm onForgotten={() => setWay('recovery')} />
      ) : (
        <OwnCodeForm person={way} />
      )}
      {back}
    </>
  );
};

interface PeopleProps {
  onAsk: (person: StaffPerson) => void;
  onManager: () => void;
}

const People = ({ onAsk, onManager }: PeopleProps) => {
  const { t } = useTranslation();
  const { data: people = [] } = useQuery(api.staff.list.queryOptions());
  const { pick, error } = usePick(onAsk);
  return (
    <Stack gap="xs">
      <Problem error={error} />
      {people
        .filter(({ hasLeft }) => !hasLeft)
        .map((person) => (
          <Button key={person.id} variant="default" onClick={() => pick(person)}>
            {person.name} · {t(`words.role.${person.role}`)}
          </Button>
        ))}
      <Button variant="subtle" onClick={onManager}>
        {t('frame.manager.ask')}
      </Button>
    </Stack>
  );
};
