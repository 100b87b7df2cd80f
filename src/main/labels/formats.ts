/** Formats of labels: the place's own, the chosen ones and the catalogue. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Actor, Reading } from '#main/store/store.ts';
import type { KnownFormat } from '#shared/contract/labels.ts';
import type { LabelFormatId } from '#shared/domain/ids.ts';
import type { LabelFormat } from '#shared/domain/labels/format.ts';
import { type CarriedFormats, carriedFormats } from './carried-formats.ts';
import { requireFreeName } from './free-name.ts';
import { type FormatRow, selectFormat, selectFormats } from './queries.ts';
import { findable, formatsMatching, micrometresOf, millimetresOf } from './rules.ts';

/** A page of the formats: own and chosen ones, or of all that the words find. */
export const listFormats = async (
  house: House,
  { text, offset, limit }: { text: string; offset: number; limit: number },
): Promise<{ formats: KnownFormat[]; total: number }> => {
  const { curated, catalogue } = await carriedFormats();
  const own = (await house.store.read(selectFormats)).map((row) => findable(ownFormat(row)));
  const chosen = [...own, ...curated];
  const found = text === '' ? chosen : formatsMatching([...chosen, ...catalogue], text);
  const formats = found.slice(offset, offset + limit).map(({ format }) => format);
  return { formats, total: found.length };
};

/** The format of a key. Refuses NOT_FOUND. */
export const readFormat = async (house: House, key: string): Promise<KnownFormat> => {
  const carried = await carriedFormats();
  const format = await house.store.read((q) => findFormat(q, carried, key));
  return format ?? refuse('NOT_FOUND', { thing: 'label-format' });
};

/** The format of a key, wherever it comes from; null when it has gone. */
export const findFormat = async (
  q: Reading,
  carried: CarriedFormats,
  key: string,
): Promise<KnownFormat | null> => {
  const known = carried.byKey.get(key);
  if (known) return known;
  const row = await selectFormat(q, key as LabelFormatId); // what is no id of ours finds nothing
  return row ? ownFormat(row) : null;
};

/** Keeps a format of the place's own, a new one without an id. Refuses NOT_FOUND, NAME_TAKEN. */
export const saveFormat = (
  house: House,
  actor: Actor,
  { id: known, format }: { id?: LabelFormatId | undefined; format: LabelFormat },
): Promise<KnownFormat> =>
  house.store.write(actor, async (tx) => {
    if (known) await requireOwn(tx.q, known);
    await requireFreeName(tx.q, 'label_formats', format.name, known);
    const id = known ?? tx.newId<LabelFormatId>();
    if (known) await tx.change('label_formats', id, columnsOf(format));
    else await tx.insert('label_formats', { id, ...columnsOf(format) });
    await tx.record({ act: 'save-label-format', subject: { kind: 'label', id }, role: 'manager' });
    return ownFormat(await requireOwn(tx.q, id));
  });

/** Takes a format of the place's own off the list. Refuses NOT_FOUND. */
export const endFormat = (house: House, actor: Actor, id: LabelFormatId): Promise<void> =>
  house.store.write(actor, async (tx) => {
    await requireOwn(tx.q, id);
    await tx.change('label_formats', id, { ended_at: tx.at });
    await tx.record({ act: 'end-label-format', subject: { kind: 'label', id }, role: 'manager' });
  });

const requireOwn = async (q: Reading, id: LabelFormatId): Promise<FormatRow> =>
  (await selectFormat(q, id)) ?? refuse('NOT_FOUND', { thing: 'label-format' });

const columnsOf = (format: LabelFormat) => ({
  name: format.name,
  folded_name: fold(format.name),
  page_width_um: micrometresOf(format.pageWidth),
  page_height_um: micrometresOf(format.pageHeight),
  column_count: format.columns,
  row_count: format.rows,
  label_width_um: micrometresOf(format.labelWidth),
  label_height_um: micrometresOf(format.labelHeight),
  margin_left_um: micrometresOf(format.marginLeft),
  margin_top_um: micrometresOf(format.marginTop),
  pitch_x_um: micrometresOf(format.pitchX),
  pitch_y_um: micrometresOf(format.pitchY),
  unprintable_um: micrometresOf(format.unprintable),
});

const ownFormat = (row: FormatRow): KnownFormat => ({
  key: row.id,
  origin: 'own',
  source: '',
  name: row.name,
  pageWidth: millimetresOf(row.page_width_um),
  pageHeight: millimetresOf(row.page_height_um),
  columns: row.column_count,
  rows: row.row_count,
  labelWidth: millimetresOf(row.label_width_um),
  labelHeight: millimetresOf(row.label_height_um),
  marginLeft: millimetresOf(row.margin_left_um),
  marginTop: millimetresOf(row.margin_top_um),
  pitchX: millimetresOf(row.pitch_x_um),
  pitchY: millimetresOf(row.pitch_y_um),
  unprintable: millimetresOf(row.unprintable_um),
});
