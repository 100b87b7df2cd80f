/** A manager decides how the repair café works. */
import type { House } from '#main/house.ts';
import { placeId } from '#main/place/rules.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { KnownRepairSettings, RepairSettings } from '#shared/contract/repairs.ts';
import { selectHighestVersion, selectSettings } from './queries.ts';
import { houseWaiverVersion, readRepairSettings, waiverVersionId } from './read-settings.ts';

/** Keeps the settings; another text of the waiver becomes its next version. Refuses NOT_SET_UP. */
export const saveRepairSettings = (
  house: House,
  actor: Actor,
  settings: RepairSettings,
): Promise<KnownRepairSettings> =>
  house.store.write(actor, async (tx) => {
    const former = await readRepairSettings(tx.q);
    await keepColumns(tx, settings);
    if (settings.waiverText !== former.waiverText) await addWaiver(tx, settings.waiverText);
    const saved = await readRepairSettings(tx.q);
    await tx.record({
      act: 'change-repairs',
      subject: { kind: 'place', id: placeId },
      role: 'manager',
    });
    return saved;
  });

const keepColumns = async (tx: Writing, settings: RepairSettings): Promise<void> => {
  const known = await selectSettings(tx.q);
  if (known) await tx.change('repair_settings', known.id, columnsOf(settings));
  else await tx.insert('repair_settings', { id: tx.newId<string>(), ...columnsOf(settings) });
};

/** The house's own text is kept beside: visitors may have accepted it on paper. */
const addWaiver = async (tx: Writing, text: string): Promise<void> => {
  await waiverVersionId(tx, houseWaiverVersion);
  const version = (await selectHighestVersion(tx.q)) + 1;
  await tx.insert('waivers', { id: tx.newId<string>(), version, text, from_at: tx.at });
};

const columnsOf = (settings: RepairSettings) => ({
  electrical_check: settings.electricalCheck,
  impact_method: settings.impactMethod,
  forget_after_days: settings.forgetVisitorsAfterDays,
  data_provider: settings.dataProvider,
  group_identifier: settings.groupIdentifier,
  id_prefix: settings.idPrefix,
  country: settings.country,
});
