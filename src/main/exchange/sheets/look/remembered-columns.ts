/** What a person said of a column holds for the next file. */
import type { Reading } from '#main/store/store.ts';
import {
  fieldsOfKind,
  type SheetField,
  type SheetKind,
} from '#shared/domain/sheets/sheet-words.ts';
import { listColumns } from './queries.ts';

/** The fields by the plain name of the column; `null`: it does not come in. */
export const rememberedColumns = async (
  q: Reading,
  kind: SheetKind,
): Promise<ReadonlyMap<string, SheetField | null>> =>
  new Map(
    (await listColumns(q, kind)).map(({ folded_name, field }) => [folded_name, field || null]),
  );

/** What a person said of a column of a sheet of this kind: a field of another kind says nothing. */
export const saidOfColumn = (
  kind: SheetKind,
  field: SheetField | null | undefined,
): SheetField | null | undefined =>
  field && !fieldsOfKind[kind].includes(field) ? undefined : field;
