import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { RepairsNav } from '../RepairsNav.tsx';
import { IntakeForm } from './IntakeForm.tsx';
import { forgetOldIntake } from './intake-draft.ts';
import { OpenedTicket } from './OpenedTicket.tsx';
import { SessionSaid } from './SessionSaid.tsx';
import type { Opened } from './use-open-ticket.ts';

/** A visitor comes in with a toaster: four fields and one key later she has a number and a tag. */
export const Intake = () => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(forgetOldIntake, []);
  return (
    <>
      <RepairsNav />
      <PageHeader title={t('repairIntake.title')} />
      <SessionSaid />
      <OpenedTicket key={opened?.ticket.id} opened={opened} onUndone={() => setOpened(null)} />
      <IntakeForm onOpened={setOpened} />
    </>
  );
};
