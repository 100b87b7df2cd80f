/** The SQL of bringing a sheet in. */
import type { Reading, SheetTable } from '#main/store/store.ts';
import type { ImportId, ItemId, MemberId } from '#shared/domain/ids.ts';
import type { CodeLetter } from '#shared/domain/inventory-code.ts';

const mostImports = 10_000;

const sheetImports = (q: Reading) =>
  q
    .selectFrom('sheet_imports')
    .leftJoin('journal', (join) =>
      join
        .onRef('journal.subject_id', '=', 'sheet_imports.id')
        .on('journal.subject_kind', '=', 'import')
        .on('journal.undoes_id', 'is', null),
    )
    .select(['sheet_imports.id', 'sheet_imports.at', 'file_name', 'kind', 'added', 'updated'])
    .select(['skipped', 'sheet_imports.cancelled_at', 'journal.id as act_id']);

/** All of them, the last first, those that were undone too. */
export const listSheetImports = (q: Reading) =>
  sheetImports(q)
    .orderBy('sheet_imports.at', 'desc')
    .orderBy('sheet_imports.id', 'desc')
    .limit(mostImports)
    .execute();

export const selectSheetImport = (q: Reading, id: ImportId) =>
  sheetImports(q).where('sheet_imports.id', '=', id).executeTakeFirst();

/** The first import id after this one that rows of a table bear, whether it came in or not. */
export const nextImportIdOf = async (
  q: Reading,
  table: SheetTable,
  after: string,
): Promise<ImportId | null> => {
  const row = await q
    .selectFrom(table)
    .select('import_id')
    .where((eb) => eb(eb.ref('import_id').$castTo<string>(), '>', after))
    .orderBy('import_id')
    .limit(1)
    .executeTakeFirst();
  return row?.import_id ?? null;
};

/** Some rows of an import. */
export const listImportedIds = async (
  q: Reading,
  { table, id, after, limit }: { table: SheetTable; id: ImportId; after: string; limit: number },
): Promise<string[]> => {
  const rows = await q
    .selectFrom(table)
    .select((eb) => eb.ref('id').$castTo<string>().as('id'))
    .where('import_id', '=', id)
    .where((eb) => eb(eb.ref('id').$castTo<string>(), '>', after))
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
};

/** Objects or members that an import brought and that are here still, in its order. */
export const listCome = async (q: Reading, id: ImportId, limit: number): Promise<string[]> => {
  const items = await q
    .selectFrom('items')
    .select('id')
    .where('import_id', '=', id)
    .where('cancelled_at', 'is', null)
    .where('retired_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();
  const members = await q
    .selectFrom('members')
    .select('id')
    .where('import_id', '=', id)
    .where('cancelled_at', 'is', null)
    .where('ended_at', 'is', null)
    .orderBy('id')
    .limit(limit)
    .execute();
  return [...items, ...members].map((row) => row.id);
};

const mostCodes = 1_000_000;

/** All codes of a letter from one on, that anything has or ever had: none of them is given again. */
export const listCodesFrom = async (
  q: Reading,
  letter: CodeLetter,
  from: string,
): Promise<Set<string>> => {
  const end = String.fromCharCode(letter.charCodeAt(0) + 1);
  const codes = new Set<string>();
  for (const table of ['items', 'members', 'shelves'] as const) {
    const rows = await q
      .selectFrom(table)
      .select('code')
      .where('code', '>=', from)
      .where('code', '<', end)
      .orderBy('code')
      .limit(mostCodes)
      .execute();
    for (const { code } of rows) codes.add(code);
  }
  const aliases = await q
    .selectFrom('aliases')
    .select('reading')
    .where('reading', '>=', from)
    .where('reading', '<', end)
    .orderBy('reading')
    .limit(mostCodes)
    .execute();
  for (const { reading } of aliases) codes.add(reading);
  return codes;
};

/** A code of this import that something else has got meanwhile. */
export const findClash = async (q: Reading, id: ImportId): Promise<string | null> => {
  for (const table of ['items', 'members'] as const) {
    const own = await q
      .selectFrom(table)
      .select('code')
      .where('import_id', '=', id)
      .where('cancelled_at', 'is not', null)
      .where('code', 'in', (eb) =>
        eb.selectFrom(table).select('code').where('cancelled_at', 'is', null),
      )
      .orderBy('code')
      .limit(1)
      .executeTakeFirst();
    if (own) return own.code;
  }
  return null;
};

const mostParts = 200;

/** Objects as an update compares them. */
export const selectItem = (q: Reading, id: ItemId) =>
  q
    .selectFrom('items')
    .select(['id', 'kind', 'name', 'category_id', 'shelf_id', 'brand', 'model', 'serial_number'])
    .select(['condition', 'owner_kind', 'owner_name', 'declared_value_cents', 'deposit_cents'])
    .select(['loan_days', 'lending_note', 'return_note', 'safety_notice'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

export const selectMember = (q: Reading, id: MemberId) =>
  q
    .selectFrom('members')
    .select(['id', 'first_name', 'last_name', 'email', 'phone', 'address', 'loan_limit'])
    .select(['counter_note', 'joined_on'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

export const listAccessoriesOf = (q: Reading, id: ItemId) =>
  q
    .selectFrom('accessories')
    .select(['id', 'name'])
    .where('item_id', '=', id)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .limit(mostParts)
    .execute();

export const listMembershipsOf = (q: Reading, id: MemberId) =>
  q
    .selectFrom('memberships')
    .select(['valid_from', 'valid_until'])
    .where('member_id', '=', id)
    .where('cancelled_at', 'is', null)
    .orderBy('valid_until')
    .limit(mostParts)
    .execute();
