import { acquiredDayOf } from './acquired.ts';
import type { ExampleCondition } from './example.ts';
import type { Frame } from './frame.ts';
import { at, Random } from './random.ts';

/** An object is new for so many days. */
const NEW_DAYS = 300;
const WORN_SHARE = 0.25;

/** The state of an object today. */
export function conditionOf(frame: Frame, item: number): ExampleCondition {
  return isDamaged(frame, item) ? 'damaged' : soundConditionOf(frame, item);
}

/** The state in which it was lent until now. */
export function soundConditionOf(frame: Frame, item: number): ExampleCondition {
  if (frame.today - acquiredDayOf(frame, item) < NEW_DAYS) return 'new';
  const random = new Random(frame.options.seed, 'condition', item);
  return random.isLucky(WORN_SHARE) ? 'worn' : 'good';
}

/** Whether it came back broken from its last loan. */
export function isDamaged(frame: Frame, item: number): boolean {
  const lendable = frame.stock.lendableOf(item);
  if (lendable === null) return false;
  const fate = frame.fateOf(lendable);
  if (fate.kind !== 'blocked') return false;
  const { blocks } = frame.source.place;
  const { cause } = at(blocks, fate.rank % blocks.length);
  return cause === 'damage' || cause === 'repair';
}
