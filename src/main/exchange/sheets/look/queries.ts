/** The SQL of spreadsheets that come in. */
import type { Reading } from '#main/store/store.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';

const mostColumnNames = 10_000;

/** What a person said of columns of this name, the last word last. */
export const listColumns = (q: Reading, kind: SheetKind) =>
  q
    .selectFrom('sheet_columns')
    .select(['id', 'folded_name', 'field'])
    .where('kind', '=', kind)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(mostColumnNames)
    .execute();
