import type { ExpressionBuilder } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { ItemId, JournalEntryId, MemberId } from '#shared/domain/ids.ts';

/** Which lines; several filters narrow each other. */
export interface WhichLines {
  readonly id?: JournalEntryId | undefined;
  readonly itemId?: ItemId | undefined;
  readonly memberId?: MemberId | undefined;
  /** From this instant… */
  readonly since?: Instant | undefined;
  /** …to before that one. */
  readonly before?: Instant | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Lines with the names that things have now, last first. */
export const listLines = (q: Reading, which: WhichLines) => {
  const { id, itemId, memberId, since, before, limit, offset } = which;
  let lines = namedLines(q);
  if (id !== undefined) lines = lines.where('journal.id', '=', id);
  if (itemId !== undefined) lines = lines.where('journal.item_id', '=', itemId);
  if (memberId !== undefined) lines = lines.where('journal.member_id', '=', memberId);
  if (since !== undefined) lines = lines.where('journal.at', '>=', since);
  if (before !== undefined) lines = lines.where('journal.at', '<', before);
  return lines
    .orderBy('journal.at', 'desc')
    .orderBy('journal.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
};

export type NamedLine = Awaited<ReturnType<typeof listLines>>[number];

const namedLines = (q: Reading) =>
  q
    .selectFrom('journal')
    .leftJoin('staff as author', 'author.id', 'journal.staff_id')
    .leftJoin('items', 'items.id', 'journal.item_id')
    .leftJoin('members', 'members.id', 'journal.member_id')
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
    .select(['journal.id', 'journal.at', 'journal.act', 'journal.post_id'])
    .select('journal.subject_kind')
    .select(['journal.item_id', 'journal.member_id', 'journal.is_undoable'])
    .select(['journal.undoes_id', 'journal.undone_by_id'])
    .select(['author.name as author_name', 'person.name as person_name'])
    .select(['items.code as item_code', 'items.name as item_name'])
    .select(['members.first_name', 'members.last_name'])
    .select(['categories.name as category_name', 'shelves.name as shelf_name'])
    .select('place.name as place_name')
    .select(['label_runs.label_count', 'label_runs.sheet_count'])
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
