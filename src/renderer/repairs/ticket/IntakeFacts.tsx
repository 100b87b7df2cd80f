import { Anchor, Button, Group } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useFormat } from '#renderer/app/words.ts';
import facts from '#renderer/items/page/Facts.module.css';
import { Section } from '#renderer/items/page/Section.tsx';
import { TicketTagButton } from '#renderer/labels/at-once/LabelButton.tsx';
import type { TicketPage } from '#shared/contract/repair-views.ts';
import { useBench } from './bench.ts';
import { ChangeIntake } from './ChangeIntake.tsx';

const gramsInKilogram = 1_000;

/** What was written down at the door: whose it is, the waiver, the thing itself. */
export const IntakeFacts = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const [isChanging, setIsChanging] = useState(false);
  return (
    <Section
      title={t('repairTicket.intake.title')}
      action={
        <Group gap="xs">
          <TicketTagButton ticket={{ id: ticket.id, thing: ticket.what.name }} />
          <Button
            variant="default"
            onClick={() => setIsChanging(true)}
            leftSection={<IconPencil size={20} aria-hidden />}
          >
            {t('repairTicket.intake.change')}
          </Button>
        </Group>
      }
    >
      <dl className={facts.facts}>
        {useFacts(ticket).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {isChanging && <ChangeIntake onClose={() => setIsChanging(false)} />}
    </Section>
  );
};

type Fact = [name: string, value: ReactNode];

const useFacts = (ticket: TicketPage): Fact[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { what } = ticket;
  const kilograms = (what.weightGrams ?? 0) / gramsInKilogram;
  const known: Fact[] = [
    ...useWhose(ticket),
    [t('repairTicket.intake.opened'), format.instant(ticket.openedAt)],
    [t('repairTicket.intake.category'), t(`repairWords.category.${what.category}`)],
    [t('repairTicket.intake.brandModel'), [what.brand, what.model].filter(Boolean).join(' ')],
    [t('repairTicket.intake.year'), what.yearOfManufacture],
    [
      t('repairTicket.intake.weight'),
      what.weightGrams === null
        ? t('repairTicket.intake.unknownWeight')
        : t('repairTicket.intake.kilograms', { kilograms }),
    ],
    ...ticket.verdicts.flatMap(({ clearedAt, clearedReason, reason }): Fact[] =>
      clearedAt === null
        ? []
        : [
            [
              reason,
              t('repairTicket.unsafe.cleared', {
                at: format.instant(clearedAt),
                reason: clearedReason,
              }),
            ],
          ],
    ),
  ];
  return known.filter(([, value]) => value !== '' && value !== null);
};

/** The object of the place, or the visitor. */
const useWhose = (ticket: TicketPage): Fact[] => {
  const { t } = useTranslation();
  const { item, member, visitorName, visitorContact, isVisitorForgotten, waiver } = ticket;
  if (item) {
    const link = (
      <Anchor component={Link} href={`/items/${item.id}`}>
        {item.name}
      </Anchor>
    );
    return [[t('repairTicket.intake.item'), link]];
  }
  const name = visitorName || t('repairTicket.intake.unnamed');
  return [
    [
      t('repairTicket.intake.visitor'),
      isVisitorForgotten ? t('repairTicket.intake.forgotten') : name,
    ],
    [t('repairTicket.intake.contact'), visitorContact],
    [
      t('repairTicket.intake.member'),
      member && (
        <Anchor component={Link} href={`/members/${member.id}`}>
          {member.name}
        </Anchor>
      ),
    ],
    [
      t('repairTicket.intake.waiver'),
      waiver
        ? t(`repairTicket.intake.${waiver.how === 'signed' ? 'waiverSigned' : 'waiverPaper'}`, {
            version: waiver.version,
          })
        : t('repairTicket.intake.waiverMissing'),
    ],
  ];
};
