/** Things made for one call: nothing done before stands in their way. */
import { v7 } from 'uuid';
import type { Day } from '#shared/domain/day.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import type { Ready } from './welcome.ts';

export const aUuid = () => v7() as VisitId;

export const someItem = ({ client, serial }: Ready) =>
  client.items.create({
    kind: 'tool',
    name: `Scie ${serial}`,
    accessories: [{ name: 'Mallette' }],
    loanDays: 3,
  });

export const someMember = ({ client, serial }: Ready) =>
  client.members.create({
    firstName: 'Éva',
    lastName: `No ${serial}`,
    phone: '06 39 98 00 01',
    membership: { paidOn: '2026-11-20' as Day },
  });
