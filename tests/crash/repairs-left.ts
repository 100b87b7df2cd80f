/** Opens a base whose application was killed during repairs, and says what is wrong with it. */
import Database from 'better-sqlite3';
import type { Promised } from './repair-hands.ts';

interface TicketLeft {
  readonly id: string;
  readonly code: string;
  readonly visitor_name: string;
  readonly state: string;
  readonly attempts: number;
  readonly running: number;
  readonly note: string;
  readonly opened: number;
  readonly finished: number;
}

/** Sentences; none when nothing that was promised is lost and nothing is half written. */
export const faultsLeft = (path: string, promised: readonly Promised[]): string[] => {
  const base = new Database(path);
  try {
    const said = base.pragma('integrity_check', { simple: true });
    const loose = base.prepare('pragma foreign_key_check').all();
    const tickets = new Map(ticketsIn(base).map((ticket) => [ticket.id, ticket]));
    return [
      ...(said === 'ok' ? [] : [`integrity_check: ${String(said)}`]),
      ...(loose.length === 0 ? [] : [`${loose.length} rows point nowhere`]),
      ...promised.flatMap((one) => lostOf(tickets.get(one.ticketId), one)),
      ...[...tickets.values()].flatMap(halvesOf),
    ];
  } finally {
    base.close();
  }
};

const ticketsIn = (base: Database.Database): TicketLeft[] =>
  base
    .prepare<[], TicketLeft>(
      `select t.id, t.code, t.visitor_name, t.state,
         (select count(*) from attempts a where a.ticket_id = t.id) as attempts,
         (select count(*) from attempts a where a.ticket_id = t.id and ended_at is null) as running,
         coalesce((select max(done) from attempts a where a.ticket_id = t.id), '') as note,
         (select count(*) from journal j where j.subject_id = t.id and act = 'open-ticket') as opened,
         (select count(*) from journal j where j.subject_id = t.id and act = 'finish-ticket')
           as finished
       from tickets t order by t.id`,
    )
    .all();

const lostOf = (left: TicketLeft | undefined, { code, visitorName, isDone, note }: Promised) => {
  if (!left) return [`ticket ${code} was answered and is lost`];
  const isKept =
    left.code === code &&
    left.visitor_name === visitorName &&
    (!isDone || left.state === 'done') &&
    (note === '' || left.note === note);
  return isKept ? [] : [`ticket ${code} is not what was answered: ${JSON.stringify(left)}`];
};

/** Each act is whole: its rows, the state of the ticket and its one line. */
const halvesOf = (left: TicketLeft): string[] => {
  const isDone = left.state === 'done';
  const isWhole =
    left.opened === 1 &&
    left.finished === (isDone ? 1 : 0) &&
    left.running === (left.state === 'in-repair' ? 1 : 0) &&
    left.attempts === (left.state === 'waiting' ? 0 : 1);
  return isWhole ? [] : [`ticket ${left.code} is half written: ${JSON.stringify(left)}`];
};
