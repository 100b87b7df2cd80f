/** Watches a base while anything is done to it: what was lent, and whether an unsafe object was. */
import Database from 'better-sqlite3';

export interface Picture {
  /** Objects on which an unsafe verdict stands. */
  readonly unsafe: ReadonlySet<string>;
  /** The object of each open loan. */
  readonly open: ReadonlyMap<string, string>;
  /** The day on which each open loan is due. */
  readonly due: ReadonlyMap<string, string>;
  readonly loans: number;
  readonly returned: number;
}

export interface Watch {
  look(): Picture;
  codeOf(itemId: string): string;
  close(): void;
}

export const watchOn = (path: string): Watch => {
  const base = new Database(path, { readonly: true });
  const unsafe = base
    .prepare<[], string>(
      `select distinct item_id from safety_verdicts
       where item_id is not null and cleared_at is null and cancelled_at is null order by item_id`,
    )
    .pluck();
  const loans = base.prepare<[], { id: string; item_id: string; due_on: string; is_open: 0 | 1 }>(
    `select id, item_id, due_on, returned_on is null as is_open from loans
     where cancelled_at is null order by id`,
  );
  const code = base.prepare<[string], string>('select code from items where id = ?').pluck();
  return {
    look: () => {
      const all = loans.all();
      const open = all.filter((loan) => loan.is_open);
      return {
        unsafe: new Set(unsafe.all()),
        open: new Map(open.map(({ id, item_id }) => [id, item_id])),
        due: new Map(open.map(({ id, due_on }) => [id, due_on])),
        loans: all.length,
        returned: all.length - open.length,
      };
    },
    codeOf: (itemId) => code.get(itemId) ?? '',
    close: () => base.close(),
  };
};

/** These say what a day was, or put back what it was. */
const mayMoveDueDays = ['loans.backDate', 'journal.undo'];

/** Sentences: what must not be, between two looks with one call in between. */
export const faultsBetween = (before: Picture, after: Picture, called: string): string[] => {
  const begun = [...after.open].filter(([loan]) => !before.open.has(loan));
  const lent = begun.filter(([, item]) => before.unsafe.has(item) || after.unsafe.has(item));
  const kept = [...after.open].filter(
    ([loan, item]) =>
      before.unsafe.has(item) && (after.due.get(loan) ?? '') > (before.due.get(loan) ?? '9999'),
  );
  const lifted = [...before.unsafe].filter((item) => !after.unsafe.has(item));
  return [
    ...lent.map(([loan, item]) => `${called} lent the unsafe object ${item} (loan ${loan})`),
    ...kept
      .filter(() => !mayMoveDueDays.includes(called))
      .map(
        ([loan, item]) => `${called} lets the unsafe object ${item} be kept longer (loan ${loan})`,
      ),
    ...lifted
      .filter(() => called !== 'repairs.tickets.clearUnsafe')
      .map((item) => `${called} lifted the unsafe verdict on ${item}`),
  ];
};
