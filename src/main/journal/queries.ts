import type { ExpressionBuilder, SelectQueryBuilder } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Act } from '#shared/domain/acts.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { ItemId, JournalEntryId, MemberId, StaffId } from '#shared/domain/ids.ts';

/** Which lines; several filters narrow each other. */
export interface WhichLines {
  readonly id?: JournalEntryId | undefined;
  /** `nobody`: acts of which nobody was picked. */
  readonly staffId?: StaffId | 'nobody' | undefined;
  readonly act?: Act | undefined;
  readonly itemId?: ItemId | undefined;
  readonly memberId?: MemberId | undefined;
  /** From this instant… */
  readonly since?: Instant | undefined;
  /** …to before that one. */
  readonly before?: Instant | undefined;
}

/** A line and its place in the order. */
export interface LinePlace {
  readonly at: Instant;
  readonly id: JournalEntryId;
}

export interface WhichPart {
  readonly limit: number;
  readonly offset?: number;
  /** The lines that come after this one, the last first. */
  readonly after?: LinePlace | null;
}

/**
 * Lines with the names that things have now, last first. The lines are found within an index of the
 * journal; names are looked up for the part that is asked.
 */
export const listLines = (q: Reading, which: WhichLines, part: WhichPart) =>
  namedLines(q)
    .where('journal.id', 'in', partOf(narrowed(q.selectFrom('journal'), which), part))
    .orderBy('journal.at', 'desc')
    .orderBy('journal.id', 'desc')
    .limit(part.limit)
    .execute();

/** How many lines there are. */
export const countLines = async (q: Reading, which: WhichLines): Promise<number> => {
  const { count } = await narrowed(q.selectFrom('journal'), which)
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

type Lines = SelectQueryBuilder<Schema, 'journal', object>;

const narrowed = (all: Lines, which: WhichLines): Lines => {
  const { id, staffId, act, itemId, memberId, since, before } = which;
  let lines = all;
  if (id !== undefined) lines = lines.where('journal.id', '=', id);
  if (staffId === 'nobody') lines = lines.where('journal.staff_id', 'is', null);
  else if (staffId !== undefined) lines = lines.where('journal.staff_id', '=', staffId);
  if (act !== undefined) lines = lines.where('journal.act', '=', act);
  if (itemId !== undefined) lines = lines.where('journal.item_id', '=', itemId);
  if (memberId !== undefined) lines = lines.where('journal.member_id', '=', memberId);
  if (since !== undefined) lines = lines.where('journal.at', '>=', since);
  if (before !== undefined) lines = lines.where('journal.at', '<', before);
  return lines;
};

const partOf = (lines: Lines, { limit, offset = 0, after = null }: WhichPart) => {
  const rest =
    after === null
      ? lines
      : lines
          .where('journal.at', '<=', after.at)
          .where(({ or, eb }) =>
            or([eb('journal.at', '<', after.at), eb('journal.id', '<', after.id)]),
          );
  return rest
    .select('journal.id')
    .orderBy('journal.at', 'desc')
    .orderBy('journal.id', 'desc')
    .limit(limit)
    .offset(offset);
};

export type NamedLine = Awaited<ReturnType<typeof listLines>>[number];

/** Lines beside whoever wrote them and what they speak of. */
const linesWithSubjects = (q: Reading) =>
  q
    .selectFrom('journal')
    .leftJoin('staff as author', 'author.id', 'journal.staff_id')
    .leftJoin('items', 'items.id', 'journal.item_id')
    .leftJoin('members', 'members.id', 'journal.member_id')
    .leftJoin('loans', 'loans.id', 'journal.loan_id')
    .leftJoin('members as borrower', 'borrower.id', 'loans.member_id')
    .leftJoin('staff as person', (join) =>
      join.onRef('person.id', '=', 'journal.subject_id').on('journal.subject_kind', '=', 'staff'),
    )
    .leftJoin('categories', (join) =>
      join
        .onRef('categories.id', '=', 'journal.subject_id')
        .on('journal.subject_kind', '=', 'category'),
    )
    .leftJoin('shelves', (join) =>
      join.onRef('shelves.id', '=', 'journal.subject_id').on('journal.subject_kind', '=', 'shelf'),
    )
    .leftJoin('place', (join) =>
      join.onRef('place.id', '=', 'journal.subject_id').on('journal.subject_kind', '=', 'place'),
    )
    .leftJoin('label_runs', (join) =>
      join
        .onRef('label_runs.id', '=', 'journal.subject_id')
        .on('journal.subject_kind', '=', 'label'),
    )
    .leftJoin('sheet_imports', (join) =>
      join
        .onRef('sheet_imports.id', '=', 'journal.subject_id')
        .on('journal.subject_kind', '=', 'import'),
    );

const namedLines = (q: Reading) =>
  linesWithSubjects(q)
    .select(['journal.id', 'journal.at', 'journal.act', 'journal.post_id'])
    .select('journal.subject_kind')
    .select(['journal.item_id', 'journal.member_id', 'journal.is_undoable'])
    .select(['journal.undoes_id', 'journal.undone_by_id'])
    .select(['author.name as author_name', 'person.name as person_name'])
    .select(['items.code as item_code', 'items.name as item_name'])
    .select(['members.first_name', 'members.last_name'])
    .select(['members.erased_at as member_erased_at', 'members.code as member_code'])
    .select('borrower.erased_at as borrower_erased_at')
    .select(['categories.name as category_name', 'shelves.name as shelf_name'])
    .select('place.name as place_name')
    .select(['label_runs.label_count', 'label_runs.sheet_count'])
    .select(['sheet_imports.kind as sheet_kind', 'sheet_imports.added', 'sheet_imports.updated'])
    .select((line) => [
      labelName(line).as('label_name'),
      ofTicket(line, 'thing').as('ticket_thing'),
      ofTicket(line, 'code').as('ticket_code'),
      importName(line).as('import_name'),
    ]);

/** A format, a design or a printer: no two share an id. */
const labelName = ({ fn, selectFrom }: ExpressionBuilder<Schema, 'journal'>) => {
  const named = (table: 'label_formats' | 'label_designs' | 'label_printers') =>
    selectFrom(table).select('name').whereRef('id', '=', 'journal.subject_id');
  return fn.coalesce(named('label_formats'), named('label_designs'), named('label_printers'));
};

const ofTicket = ({ selectFrom }: ExpressionBuilder<Schema, 'journal'>, column: 'thing' | 'code') =>
  selectFrom('tickets').select(column).whereRef('id', '=', 'journal.subject_id');

const importName = ({ selectFrom }: ExpressionBuilder<Schema, 'journal'>) =>
  selectFrom('imports').select('file_name').whereRef('id', '=', 'journal.subject_id');
