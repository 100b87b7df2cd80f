/** What the place decided about its repair café, and the waiver that its visitors accept. */
import { readPlace } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Reading, Writing } from '#main/store/store.ts';
import type { KnownRepairSettings, RepairSettings } from '#shared/contract/repairs.ts';
import { houseWaivers } from './house-waiver.ts';
import { type SettingsRow, selectLastWaiver, selectSettings, selectWaiver } from './queries.ts';

/** The version of the house's own text. */
export const houseWaiverVersion = 1;

/** As saved, or those of a place that has saved none. Refuses NOT_SET_UP. */
export const readRepairSettings = async (q: Reading): Promise<KnownRepairSettings> => {
  const { name, language } = await readPlace(q);
  const saved = await selectSettings(q);
  const waiver = await selectLastWaiver(q);
  return {
    ...(saved ? savedSettings(saved) : settingsOfNewPlace(name)),
    waiverText: waiver?.text ?? houseWaivers[language],
    waiverVersion: waiver?.version ?? houseWaiverVersion,
  };
};

/**
 * The row of a version of the waiver, inside somebody's write; the house's own text is written when
 * it is first needed. Refuses NOT_FOUND for a version that never was.
 */
export const waiverVersionId = async (tx: Writing, version: number): Promise<string> => {
  const row = await selectWaiver(tx.q, version);
  if (row) return row.id;
  if (version !== houseWaiverVersion) return refuse('NOT_FOUND', { thing: 'waiver' });
  const { language } = await readPlace(tx.q);
  const id = tx.newId<string>();
  await tx.insert('waivers', { id, version, text: houseWaivers[language], from_at: tx.at });
  return id;
};

type SettingsWithoutWaiver = Omit<RepairSettings, 'waiverText'>;

/** What holds until a manager decides otherwise. The names of open data are made from the place's. */
const settingsOfNewPlace = (name: string): SettingsWithoutWaiver => ({
  electricalCheck: 'never',
  impactMethod: 'fixometer',
  forgetVisitorsAfterDays: 365,
  dataProvider: name,
  groupIdentifier: name,
  idPrefix: idPrefixOf(name),
  country: 'FRA',
});

/** The letters of the name, without accents: the standard wants `^[a-z]+_[0-9]+$`. */
const idPrefixOf = (name: string): string => {
  const letters = fold(name)
    .replace(/[^a-z]/g, '')
    .slice(0, 40);
  return letters.length < 2 ? 'etabli' : letters;
};

const savedSettings = (row: SettingsRow): SettingsWithoutWaiver => ({
  electricalCheck: row.electrical_check,
  impactMethod: row.impact_method,
  forgetVisitorsAfterDays: row.forget_after_days,
  dataProvider: row.data_provider,
  groupIdentifier: row.group_identifier,
  idPrefix: row.id_prefix,
  country: row.country,
});
