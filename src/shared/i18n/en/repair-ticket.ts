import type { repairTicket as french } from '../fr/repair-ticket.ts';
import type { Sentences } from '../sentences.ts';

export const repairTicket: Sentences<typeof french> = {
  title: 'Repair café',
};
