/** The summary of unpowered things, which have no row in the standard. */
import type { House } from '#main/house.ts';
import { readRepairSettings } from '#main/repairs/settings/read-settings.ts';
import type { Period } from '#shared/contract/repair-statistics.ts';
import { statusOf } from '#shared/domain/repairs/ords/status-words.ts';
import { outcome } from '#shared/domain/repairs/repair-words.ts';
import { categoryOfNumber } from '#shared/domain/repairs/thing-category.ts';
import { csvLines } from './csv-lines.ts';
import { fileNameOf } from './file-name.ts';
import { countUnpowered } from './queries.ts';

const header = ['data_provider', 'product_category', 'repair_status', 'total'];

/** How many of each kind had which outcome, in the order of the kinds; none is no line. */
export const exportSummary = async ({ store }: House, period: Period): Promise<File> => {
  const year = period.kind === 'year' ? period.year : null;
  const sessionId = period.kind === 'session' ? period.id : null;
  const { counts, dataProvider } = await store.read(async (q) => ({
    counts: await countUnpowered(q, { year, sessionId }),
    dataProvider: (await readRepairSettings(q)).dataProvider,
  }));
  const order = outcome.options;
  const lines = counts
    .flatMap((count) => (count.outcome === null ? [] : [{ ...count, outcome: count.outcome }]))
    .toSorted(
      (a, b) =>
        a.category_number - b.category_number ||
        order.indexOf(a.outcome) - order.indexOf(b.outcome),
    )
    .map((count) => [
      dataProvider,
      categoryOfNumber(count.category_number) ?? '',
      statusOf(count.outcome),
      String(count.total),
    ]);
  const name = fileNameOf('ords-unpowered', period);
  return new File([csvLines([header, ...lines])], name, { type: 'text/csv' });
};
