import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import type { PrinterProfile } from '#shared/contract/labels.ts';
import { plainPrinter } from '#shared/domain/labels/printer.ts';

/** A printer as the screen offers it. */
export interface OfferedPrinter {
  name: string;
  title: string;
  state: 'ready' | 'stopped' | 'out-of-paper' | 'gone';
}

export interface Printers {
  offered: readonly OfferedPrinter[];
  /** How a printer was measured; the plain one when it was not. */
  profileOf: (name: string) => PrinterProfile;
  isMeasured: (name: string) => boolean;
}

/** Printers are switched on and off while somebody chooses. */
const lookAgainMs = 10_000;

/** The printers of this machine, and those that this place has measured, present or not. */
export const usePrinters = (): Printers => {
  const profiles = useQuery(api.labels.printers.list.queryOptions()).data ?? [];
  const system = useQuery(
    api.desk.printers.queryOptions({ enabled: isOwnWindow(), refetchInterval: lookAgainMs }),
  ).data;
  const present: OfferedPrinter[] = (system ?? []).map(({ name, title, state }) => ({
    name,
    title,
    state,
  }));
  // In a browser nobody knows which printers are there: those that were measured are offered as they are.
  const state = system ? 'gone' : 'ready';
  const known = profiles
    .filter(({ name }) => name !== '' && !present.some((printer) => printer.name === name))
    .map(({ name }) => ({ name, title: name, state }) as const);
  const find = (name: string) => profiles.find((profile) => profile.name === name);
  return {
    offered: [...present, ...known],
    profileOf: (name) => find(name) ?? { ...plainPrinter, name, isDaily: false, formatKey: null },
    isMeasured: (name) => find(name) !== undefined,
  };
};
