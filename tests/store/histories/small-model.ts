/**
 * What a place knows of a few objects, in memory and by no code of the house: rows, the acts that touched
 * them, and what a later act forbids.
 */

export interface Row {
  /** `false`: retired, returned, lifted or erased, by what it is. */
  readonly stands: boolean;
  readonly item?: number;
  readonly member?: number;
  readonly renewals?: number;
}

export type Act = 'lend' | 'return' | 'renew' | 'block' | 'unblock' | 'retire' | 'bring-back';

export interface ModelAct {
  /** Its line in the journal. */
  readonly id: string;
  readonly act: Act;
  readonly item: number;
  readonly member: number | null;
  /** Each row that it touched, as it was before; `null` where it made it. */
  readonly rows: readonly (readonly [key: string, former: Row | null])[];
  readonly isUndone: boolean;
}

export interface Model {
  readonly rows: Map<string, Row>;
  acts: ModelAct[];
}

export const aModel = (items: number, members: number): Model => {
  const all = (kind: string, count: number) =>
    Array.from({ length: count }, (_, at) => [`${kind}:${at}`, { stands: true }] as const);
  return { rows: new Map([...all('item', items), ...all('member', members)]), acts: [] };
};

export const copyOf = (model: Model): Model => structuredClone(model);

const kindOf = (key: string) => key.split(':')[0];

const rowsOf = (model: Model, kind: string, item: number): [string, Row][] =>
  [...model.rows].filter(([key, row]) => kindOf(key) === kind && row.item === item && row.stands);

export const openLoanOf = (model: Model, item: number): [string, Row] | undefined =>
  rowsOf(model, 'loan', item)[0];
export const blocksOf = (model: Model, item: number): [string, Row][] =>
  rowsOf(model, 'block', item);
export const standsIn = (model: Model, key: string): boolean =>
  model.rows.get(key)?.stands ?? false;

/** Writes rows and notes the act. */
export const write = (
  model: Model,
  { id, act, item, member = null }: { id: string; act: Act; item: number; member?: number | null },
  changes: readonly (readonly [key: string, row: Row])[],
): void => {
  const rows = changes.map(([key]) => [key, model.rows.get(key) ?? null] as const);
  for (const [key, row] of changes) model.rows.set(key, row);
  model.acts = [...model.acts, { id, act, item, member, rows, isUndone: false }];
};

/** After these, in the place of the act, the object is no longer where it was. */
const forbiddenBy: Partial<Record<Act, readonly Act[]>> = {
  return: ['lend'],
  unblock: ['lend'],
  'bring-back': ['lend'],
};

/** Whether an act may be taken back now. */
export const mayUndo = (model: Model, at: number): boolean => {
  const act = model.acts[at];
  if (!act) return false;
  const later = model.acts.slice(at + 1).filter(({ isUndone }) => !isUndone);
  const keys = act.rows.map(([key]) => key);
  if (later.some(({ rows }) => rows.some(([key]) => keys.includes(key)))) return false;
  const forbidding = forbiddenBy[act.act] ?? [];
  if (later.some((one) => one.item === act.item && forbidding.includes(one.act))) return false;
  if (act.act !== 'return') return true;
  // It would be out again: not while it is retired, nor with somebody who was erased.
  return standsIn(model, `item:${act.item}`) && standsIn(model, `member:${act.member}`);
};

export const takeBack = (model: Model, at: number): void => {
  const act = model.acts[at];
  if (!act) return;
  for (const [key, former] of act.rows) {
    if (former) model.rows.set(key, former);
    else model.rows.delete(key);
  }
  model.acts = model.acts.map((one) => (one === act ? { ...one, isUndone: true } : one));
};
