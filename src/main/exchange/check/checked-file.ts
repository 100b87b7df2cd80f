import type { ImportId } from '#shared/domain/ids.ts';
import type { OrdsLayout, OrdsRow } from '#shared/domain/repairs/ords/columns.ts';
import { keptFiles } from '../kept-files.ts';

/** A row of a file, as it will be, and where it stands. */
export interface ReadRow {
  readonly row: OrdsRow;
  readonly line: number;
}

/** A file of repairs that was checked and may come in. */
export interface CheckedFile {
  readonly importId: ImportId;
  readonly fileName: string;
  readonly layout: OrdsLayout;
  readonly rows: readonly ReadRow[];
  /** The imports that stood when its ids were looked up. */
  readonly besides: ReadonlySet<ImportId>;
}

/** The last files that were checked, by their import: each post has its own. */
export const checkedFiles = keptFiles<CheckedFile>();
