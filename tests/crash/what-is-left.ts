/** Opens a base whose application was killed, and says what is wrong with it. */
import Database from 'better-sqlite3';
import type { Answered } from './hands.ts';

export interface Left {
  /** Sentences; none when nothing is lost and nothing is half written. */
  readonly faults: string[];
  /** Loans that are there although their caller never had the answer. */
  readonly unanswered: number;
}

/** Loans since `since`, beside all the answers that were received since then. */
export const whatIsLeft = (path: string, answered: readonly Answered[], since: string): Left => {
  const database = new Database(path);
  try {
    const loans = loansSince(database, since);
    const faults = [
      ...faultsOfFile(database),
      ...answered.flatMap((answer) => lostOf(loans, answer)),
      ...[...loans.values()].flatMap(halvesOf),
      ...linesWithoutLoan(database, since),
    ];
    return { faults, unanswered: loans.size - answered.length };
  } finally {
    database.close();
  }
};

interface LoanLeft {
  readonly id: string;
  readonly item_id: string;
  readonly member_id: string;
  readonly due_on: string;
  /** Questions that are there, and those that the object asks for. */
  readonly checks: number;
  readonly asked: number;
  /** Its journal lines, how many rows they name, and how many of these rows there are. */
  readonly lines: number;
  readonly line_id: string | null;
  readonly rows: number;
}

const loansSince = (database: Database.Database, since: string): Map<string, LoanLeft> => {
  const loans = database
    .prepare<[string], LoanLeft>(
      `select l.id, l.item_id, l.member_id, l.due_on,
         (select count(*) from loan_checks c where c.loan_id = l.id) as checks,
         (select count(*) from accessories a where a.item_id = l.item_id and a.is_missing = 0)
           + (i.safety_notice <> '') as asked,
         (select count(*) from journal j where j.loan_id = l.id and j.act = 'lend') as lines,
         (select max(j.id) from journal j where j.loan_id = l.id) as line_id,
         (select sum(json_array_length(j.rows)) from journal j where j.loan_id = l.id) as rows
       from loans l join items i on i.id = l.item_id where l.lent_at >= ? order by l.id`,
    )
    .all(since);
  return new Map(loans.map((loan) => [loan.id, loan]));
};

const faultsOfFile = (database: Database.Database): string[] => {
  const said = database.pragma('integrity_check', { simple: true });
  const loose = database.prepare('pragma foreign_key_check').all();
  return [
    ...(said === 'ok' ? [] : [`integrity_check: ${String(said)}`]),
    ...(loose.length === 0 ? [] : [`${loose.length} rows point nowhere`]),
  ];
};

/** What the caller was told must be there, word for word. */
const lostOf = (
  loans: ReadonlyMap<string, LoanLeft>,
  { wanted, handOver: { loan, actId, checks } }: Answered,
): string[] => {
  const left = loans.get(loan.id);
  if (!left) return [`loan ${loan.id} was answered and is lost`];
  const isSame =
    left.item_id === wanted.itemId &&
    left.member_id === wanted.memberId &&
    left.due_on === loan.dueOn &&
    left.line_id === actId &&
    left.checks === checks.length;
  return isSame ? [] : [`loan ${loan.id} is not what was answered: ${JSON.stringify(left)}`];
};

/** A loan is written with its questions and its one journal line, which names all of these rows. */
const halvesOf = (loan: LoanLeft): string[] => {
  const isWhole = loan.checks === loan.asked && loan.lines === 1 && loan.rows === 1 + loan.checks;
  return isWhole ? [] : [`loan ${loan.id} is half written: ${JSON.stringify(loan)}`];
};

const linesWithoutLoan = (database: Database.Database, since: string): string[] =>
  database
    .prepare<[string], string>(
      `select id from journal where at >= ? and act = 'lend'
       and not exists (select 1 from loans where loans.id = journal.loan_id) order by id`,
    )
    .pluck()
    .all(since)
    .map((id) => `line ${id} tells of a loan that is not there`);
