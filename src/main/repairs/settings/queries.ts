/** The SQL of what a place decides about its repair café. */
import type { Reading } from '#main/store/store.ts';

/** What a place has saved; undefined before it has saved anything. */
export const selectSettings = (q: Reading) =>
  q
    .selectFrom('repair_settings')
    .select(['id', 'electrical_check', 'impact_method', 'forget_after_days', 'data_provider'])
    .select(['group_identifier', 'id_prefix', 'country'])
    .where('cancelled_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

export type SettingsRow = NonNullable<Awaited<ReturnType<typeof selectSettings>>>;

/** The text that visitors accept now; undefined while it is that of the house. */
export const selectLastWaiver = (q: Reading) =>
  q
    .selectFrom('waivers')
    .select(['id', 'version', 'text'])
    .where('cancelled_at', 'is', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();

export const selectWaiver = (q: Reading, version: number) =>
  q
    .selectFrom('waivers')
    .select('id')
    .where('version', '=', version)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** The highest version that ever was, taken back or not: a number never means two texts. */
export const selectHighestVersion = async (q: Reading): Promise<number> => {
  const row = await q
    .selectFrom('waivers')
    .select('version')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.version ?? 0;
};
