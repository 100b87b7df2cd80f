/**
 * What was typed in the settings of the repair café and not saved yet. Kept outside of the screen: a
 * card scanned meanwhile opens the counter, and nothing typed may be lost by that.
 */
import { create } from 'zustand';
import type { KnownRepairSettings, RepairSettings } from '#shared/contract/repairs.ts';

/** A number of days may be empty while somebody types it. */
export type SettingsDraft = Omit<RepairSettings, 'forgetVisitorsAfterDays'> & {
  forgetVisitorsAfterDays: number | null;
};

export const useSettingsDraft = create<{ typed: Partial<SettingsDraft> }>()(() => ({ typed: {} }));

export const keepTyped = (typed: Partial<SettingsDraft>): void =>
  useSettingsDraft.setState({ typed });

/** What differs from what is kept. */
export const changesOf = (
  kept: KnownRepairSettings,
  typed: Partial<SettingsDraft>,
): Partial<SettingsDraft> => {
  const known: Readonly<Record<string, unknown>> = kept;
  const changed = Object.entries(typed).filter(([key, value]) => value !== known[key]);
  return Object.fromEntries(changed) as Partial<SettingsDraft>; // some of typed
};
