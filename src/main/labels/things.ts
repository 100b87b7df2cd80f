/** The things that labels are for, in the order asked, with the words of today; what has gone is left out. */
import { fullName } from '#main/members/name.ts';
import type { Reading } from '#main/store/store.ts';
import type { LabelledThing } from '#shared/contract/labels.ts';
import type { ItemId, MemberId, ShelfId, TicketId } from '#shared/domain/ids.ts';
import {
  selectItemWords,
  selectMemberWords,
  selectShelfWords,
  selectTicketWords,
} from './queries.ts';

/** Of items. */
export const items = async (q: Reading, ids: readonly ItemId[]): Promise<LabelledThing[]> => {
  if (ids.length === 0) return [];
  const things = (await selectItemWords(q, ids)).map(
    ({ id, code, name, owner_kind, owner_name, category_name }): LabelledThing => ({
      ...thing('item', { id, code, name }),
      category: category_name ?? '',
      owner: owner_kind === 'place' ? '' : owner_name,
    }),
  );
  return inOrder(things, ids);
};

/** Of members: their cards. */
export const members = async (q: Reading, ids: readonly MemberId[]): Promise<LabelledThing[]> => {
  if (ids.length === 0) return [];
  const things = (await selectMemberWords(q, ids)).map(({ id, code, first_name, last_name }) =>
    thing('member', { id, code, name: fullName({ firstName: first_name, lastName: last_name }) }),
  );
  return inOrder(things, ids);
};

/** Of shelves; no ids: every shelf that stands. */
export const shelves = async (q: Reading, ids: readonly ShelfId[]): Promise<LabelledThing[]> => {
  const rows = await selectShelfWords(q, ids.length === 0 ? undefined : ids);
  const things = rows.map((row) => thing('shelf', row));
  return ids.length === 0 ? things : inOrder(things, ids);
};

/** Of tickets: the tags of what is repaired. */
export const tickets = async (q: Reading, ids: readonly TicketId[]): Promise<LabelledThing[]> => {
  if (ids.length === 0) return [];
  const things = (await selectTicketWords(q, ids)).map(
    ({ id, code, thing: name, queue_number, opened_on }): LabelledThing => ({
      ...thing('ticket', { id, code, name }),
      number: queue_number,
      day: opened_on,
    }),
  );
  return inOrder(things, ids);
};

const thing = (
  kind: LabelledThing['kind'],
  { id, code, name }: Pick<LabelledThing, 'id' | 'code' | 'name'>,
): LabelledThing => ({
  kind,
  id,
  code,
  name,
  category: '',
  owner: '',
  number: null,
  day: null,
  copies: 1,
});

const inOrder = (things: readonly LabelledThing[], ids: readonly string[]): LabelledThing[] => {
  const byId = new Map(things.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};
