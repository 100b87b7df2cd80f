/** Printers as this place has measured them. */
import type { House } from '#main/house.ts';
import type { Actor, Reading, Writing } from '#main/store/store.ts';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import { type PrinterRow, selectPrinters } from './printer-queries.ts';
import { micrometresOf, millimetresOf } from './rules.ts';
import { selectUsedPrinters } from './run-queries.ts';

/** What is believed of a printer that nobody has measured. */
const unmeasured = {
  offsetX: 0,
  offsetY: 0,
  hundredX: 100,
  hundredY: 100,
  dpi: 300,
  isDaily: false,
} as const satisfies Partial<PrinterProfile>;

/** Those that were measured, by name, then those that were only printed on. */
export const listPrinters = async (q: Reading): Promise<PrinterProfile[]> => {
  const measured = (await selectPrinters(q)).map(profileOf);
  const known = new Set(measured.map(({ name }) => name));
  const used = (await selectUsedPrinters(q)).filter(({ printer_name }) => !known.has(printer_name));
  return [
    ...measured,
    ...used.map(({ printer_name: name, format_key: formatKey }) => ({
      ...unmeasured,
      name,
      formatKey,
    })),
  ];
};

/** Keeps what is known of a printer of this name; the daily one takes the place of the former. */
export const savePrinter = (
  house: House,
  actor: Actor,
  profile: PrinterProfile,
): Promise<PrinterProfile> =>
  house.store.write(actor, async (tx) => {
    const printers = await selectPrinters(tx.q);
    const known = printers.find(({ name }) => name === profile.name);
    if (profile.isDaily) await endDaily(tx, printers, known);
    const id = known?.id ?? tx.newId<string>();
    if (known) await tx.change('label_printers', id, columnsOf(profile));
    else await tx.insert('label_printers', { id, ...columnsOf(profile) });
    await tx.record({ act: 'save-printer', subject: { kind: 'label', id }, role: 'manager' });
    return profile;
  });

const endDaily = async (
  tx: Writing,
  printers: readonly PrinterRow[],
  but: PrinterRow | undefined,
): Promise<void> => {
  for (const { id, is_daily } of printers) {
    if (is_daily === 1 && id !== but?.id) await tx.change('label_printers', id, { is_daily: 0 });
  }
};

const columnsOf = (profile: PrinterProfile) => ({
  name: profile.name,
  offset_x_um: micrometresOf(profile.offsetX),
  offset_y_um: micrometresOf(profile.offsetY),
  hundred_x_um: micrometresOf(profile.hundredX),
  hundred_y_um: micrometresOf(profile.hundredY),
  dpi: profile.dpi,
  is_daily: profile.isDaily ? (1 as const) : (0 as const),
  format_key: profile.formatKey,
});

const profileOf = (row: PrinterRow): PrinterProfile => ({
  name: row.name,
  offsetX: millimetresOf(row.offset_x_um),
  offsetY: millimetresOf(row.offset_y_um),
  hundredX: millimetresOf(row.hundred_x_um),
  hundredY: millimetresOf(row.hundred_y_um),
  dpi: row.dpi,
  isDaily: row.is_daily === 1,
  formatKey: row.format_key,
});
