import type { TestHouse } from '#tests/support/house.ts';

/** Undoes the last act that can be undone, as the key does; a manager may undo everything. */
export const undoLast = async (house: TestHouse): Promise<void> => {
  const client = house.client('manager');
  const [last] = (await client.journal.list({})).filter((act) => act.isUndoable);
  if (!last) throw new Error('there is nothing to undo');
  await client.journal.undo({ id: last.id });
};

/** Undoes the last act of this kind. */
export const undoAct = async (house: TestHouse, act: string): Promise<void> => {
  const client = house.client('manager');
  const line = (await client.journal.list({})).find((one) => one.act === act && !one.isUndone);
  if (!line) throw new Error(`nobody did ${act}`);
  await client.journal.undo({ id: line.id });
};
