import { IconArrowBackUp, IconClockPause, IconDoorExit, IconStack2 } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Section } from '#renderer/items/page/Section.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { TicketState } from '#shared/domain/repairs/repair-words.ts';
import { BigButton, BigButtons } from './BigButton.tsx';
import { useBench, useTicketAct } from './bench.ts';
import { KeepHere } from './KeepHere.tsx';
import styles from './SetAside.module.css';
import { DeclareButton } from './unsafe/Unsafe.tsx';

const icons = {
  part: IconClockPause,
  stays: IconStack2,
  home: IconDoorExit,
  waiting: IconArrowBackUp,
} as const satisfies Partial<Record<TicketState, unknown>>;
type Aside = keyof typeof icons;
const asides = Object.keys(icons) as Aside[]; // its own keys

/** Not finished today: it waits for a part, stays, goes home, or goes back into the queue. */
export const SetAside = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const [isKeeping, setIsKeeping] = useState(false);
  const setting = useTicketAct();
  const set = (state: Aside) =>
    setting.mutate({
      run: () => client.repairs.tickets.setAside({ id: ticket.id, state }),
      said: t('repairTicket.aside.noted', {
        state: t(`repairWords.state.${state}`).toLocaleLowerCase(),
      }),
    });
  if (ticket.state === 'done') return <DeclareButton />;
  return (
    <Section title={t('repairTicket.aside.title')}>
      <WhereItIs />
      <BigButtons label={t('repairTicket.aside.title')}>
        {asides.map((state) => (
          <Fragment key={state}>
            <BigButton
              Icon={icons[state]}
              isOpen={state === 'stays' ? isKeeping : undefined}
              isPressed={state === ticket.state}
              isBusy={setting.isPending}
              onClick={() => {
                if (state === 'stays') setIsKeeping(!isKeeping);
                else if (state !== ticket.state) set(state);
              }}
            >
              {t(`repairTicket.aside.${state}`)}
            </BigButton>
            {state === 'stays' && isKeeping && <KeepHere onDone={() => setIsKeeping(false)} />}
          </Fragment>
        ))}
      </BigButtons>
      <Problem error={setting.error} />
      <div className={styles.apart}>
        <DeclareButton />
      </div>
    </Section>
  );
};

/** Where it is kept, until when, and what then. */
const WhereItIs = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { shelf, keptUntil, thenWhat } = useBench().ticket;
  const said = [
    shelf && t('repairTicket.aside.on', { shelf: shelf.name }),
    keptUntil && t('repairTicket.aside.keptUntil', { on: format.day(keptUntil, 'dated') }),
    thenWhat && t('repairTicket.aside.afterwards', { what: thenWhat }),
  ].filter(Boolean);
  return said.length > 0 && <p>{said.join(' · ')}</p>;
};
