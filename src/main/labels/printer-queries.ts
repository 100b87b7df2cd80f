/** The SQL of printers. */
import type { Reading } from '#main/store/store.ts';

/** Every printer that was measured here, by name. */
export const selectPrinters = (q: Reading) =>
  q
    .selectFrom('label_printers')
    .select(['id', 'name', 'offset_x_um', 'offset_y_um', 'hundred_x_um', 'hundred_y_um'])
    .select(['dpi', 'is_daily', 'format_key'])
    .where('cancelled_at', 'is', null)
    .orderBy('name')
    .limit(1_000)
    .execute();

export type PrinterRow = Awaited<ReturnType<typeof selectPrinters>>[number];
