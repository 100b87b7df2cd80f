/** What the print screen is asked for, written in its address: a reload and the way back find it again. */
import { type ListQuery, readListQuery, writeListQuery } from '#renderer/items/list/list-query.ts';
import type { LabelsOf } from '#shared/contract/labels.ts';
import type { ItemId, LabelRunId, MemberId, ShelfId, TicketId } from '#shared/domain/ids.ts';
import type { LabelSubject } from '#shared/domain/labels/design.ts';

export interface Asked {
  of: LabelsOf;
  /** Red tags for these objects or tickets rather than their ordinary labels. */
  isRedTag: boolean;
  /** One sheet of a run alone; 1 is its first. */
  sheet: number | null;
  /** Those of the queue that stay there. */
  except: readonly ItemId[];
}

/** What is too long for an address travels beside it, in the history of the window. */
export interface AskedBeside {
  ids?: readonly string[];
  except?: readonly ItemId[];
}

const screen = '/labels/print';

export const queueHref = `${screen}?from=queue`;
export const itemsHref = (ids: readonly ItemId[], isRedTag = false): string =>
  hrefOf({ from: 'items', ids: ids.join(','), ...(isRedTag && { red: '1' }) });
/** Objects, members, shelves or tickets that are too many for an address: give them as state to `goTo`. */
export const besideHref = (from: 'items' | 'members' | 'shelves' | 'tickets'): string =>
  hrefOf({ from });
export const memberHref = (id: MemberId): string => hrefOf({ from: 'members', ids: id });
export const ticketsHref = (ids: readonly TicketId[], isRedTag = false): string =>
  hrefOf({ from: 'tickets', ids: ids.join(','), ...(isRedTag && { red: '1' }) });
export const shelfHref = (id: ShelfId): string => hrefOf({ from: 'shelves', ids: id });
export const allShelvesHref = `${screen}?from=shelves`;
export const runHref = (id: LabelRunId, sheet?: number): string =>
  hrefOf({ from: 'run', id, ...(sheet !== undefined && { sheet: String(sheet) }) });
export const filterHref = (list: ListQuery): string => {
  const address = writeListQuery(list);
  address.set('from', 'filter');
  return `${screen}?${address}`;
};

const hrefOf = (parts: Record<string, string>): string => `${screen}?${new URLSearchParams(parts)}`;

/** Reads the address; `null` when it asks for nothing that can be printed. */
export const readAsked = (address: URLSearchParams, beside: unknown): Asked | null => {
  const { ids, except } = besideIn(beside);
  const of = labelsOf(address, ids ?? idsIn(address));
  const sheet = Number(address.get('sheet'));
  return (
    of && {
      of,
      isRedTag: address.has('red'),
      sheet: Number.isInteger(sheet) && sheet >= 1 ? sheet : null,
      except: except ?? [],
    }
  );
};

const besideIn = (state: unknown): AskedBeside =>
  typeof state === 'object' && state !== null ? (state as AskedBeside) : {}; // written by our own links only

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const idsIn = (address: URLSearchParams): readonly string[] =>
  (address.get('ids') ?? '').split(',').filter((id) => uuid.test(id));

/** The application knows whose ids they are, and says so where they are nobody's. */
const labelsOf = (address: URLSearchParams, ids: readonly string[]): LabelsOf | null => {
  const from = address.get('from');
  if (from === 'queue') return { from };
  if (from === 'filter') {
    const { filters, sorting } = readListQuery(address);
    return { from, filters, sort: sorting.by, isDescending: sorting.isDescending };
  }
  if (from === 'run' && uuid.test(address.get('id') ?? ''))
    return { from, id: (address.get('id') ?? '') as LabelRunId }; // shaped like an id: the application knows whose
  return labelsOfIds(from, ids);
};

const labelsOfIds = (from: string | null, ids: readonly string[]): LabelsOf | null => {
  if (from === 'shelves') return { from, ids: ids as ShelfId[] }; // as above
  if (ids.length === 0) return null;
  if (from === 'items') return { from, ids: ids as ItemId[] }; // as above
  if (from === 'members') return { from, ids: ids as MemberId[] }; // as above
  return from === 'tickets' ? { from, ids: ids as TicketId[] } : null; // as above
};

/** What is printed for these, as long as nobody says otherwise. */
export const subjectOf = ({ of, isRedTag }: Asked): LabelSubject => {
  if (isRedTag) return 'red-tag';
  if (of.from === 'members') return 'member';
  if (of.from === 'tickets') return 'ticket';
  return of.from === 'shelves' ? 'shelf' : 'item';
};
