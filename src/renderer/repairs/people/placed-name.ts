import type { Presence } from '#shared/contract/repair-views.ts';

/** `Mo · table 3`, or the name alone. */
export const placedName = ({ name, table }: Pick<Presence, 'name' | 'table'>): string =>
  [name, table].filter(Boolean).join(' · ');
