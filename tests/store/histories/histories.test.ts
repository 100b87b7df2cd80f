/** Whatever people do, in whatever order: a real place and a small model in memory say the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { howMany } from '#tests/support/how-many.ts';
import { aCast, aPlaceToLiveIn, type LivedIn } from './a-place-to-live-in.ts';
import { anyHistory, type Deed, deeds, type Story } from './deeds.ts';
import * as the from './small-model.ts';

/** Some have copies and restores in them, which take longer than all the rest. */
const withCopies = howMany(32, 500);
const withoutCopies = howMany(468, 500);
/** As many live in one place: it stays small, and all that is read in it is read in a blink. */
const livesOfAPlace = 50;

const seen = async ({ place, cast }: Story) =>
  await Promise.all(
    cast.items.map(async (id) => {
      const { blocks, retired, openLoan } = await place.client.items.get({ id });
      const loan = openLoan && { id: openLoan.id, renewals: openLoan.renewals };
      return { blocks: blocks.length, isRetired: retired !== null, loan };
    }),
  );

const said = ({ model, cast }: Story) =>
  cast.items.map((_, item) => {
    const [key, row] = the.openLoanOf(model, item) ?? [];
    const loan = key && row ? { id: key.split(':')[1], renewals: row.renewals } : null;
    const isRetired = !the.standsIn(model, `item:${item}`);
    return { blocks: the.blocksOf(model, item).length, isRetired, loan };
  });

const erasedIn = async ({ place, cast }: Story): Promise<boolean[]> => {
  const isGone = async (id: (typeof cast.members)[number]) =>
    await place.client.members.get({ id }).then(
      () => false,
      () => true,
    );
  return await Promise.all(cast.members.map(isGone));
};

const live = async (place: LivedIn, history: readonly Deed[], serial: number) => {
  const cast = await aCast(place, serial);
  const model = the.aModel(cast.items.length, cast.members.length);
  const story: Story = { place, cast, model, kept: null, told: [] };
  try {
    for (const deed of history) {
      place.time.advance(61_000);
      story.told.push(`${deed.name} ${JSON.stringify(deed)}`);
      await deeds[deed.name](story, deed);
    }
    expect(await seen(story)).toEqual(said(story));
    const erased = cast.members.map((_, at) => !the.standsIn(story.model, `member:${at}`));
    expect(await erasedIn(story)).toEqual(erased);
  } catch (error) {
    throw new Error(`history ${serial}: ${String(error)}\n${story.told.join('\n')}`);
  }
  return story;
};

const count = (told: Map<string, number>, story: Story): void => {
  for (const line of story.told) {
    const word = line.split(' ')[0] ?? '';
    told.set(word, (told.get(word) ?? 0) + 1);
  }
};

const liveAll = async (told: Map<string, number>, kind: { lives: number; hasCopies: boolean }) => {
  const { lives, hasCopies } = kind;
  for (let from = 0; from < lives; from += livesOfAPlace) {
    const place = await aPlaceToLiveIn(hasCopies);
    for (let serial = from; serial < Math.min(lives, from + livesOfAPlace); serial += 1) {
      const [history = []] = fc.sample(anyHistory(hasCopies), { seed: serial, numRuns: 1 });
      count(told, await live(place, history, serial));
    }
    await place.house.close();
  }
};

test(`${withCopies + withoutCopies} histories of lending, returning, renewing, blocking, retiring, erasing, restoring and undoing`, {
  timeout: howMany(240, 2_400) * 1_000,
}, async () => {
  const told = new Map<string, number>();
  await liveAll(told, { lives: withCopies, hasCopies: true });
  await liveAll(told, { lives: withoutCopies, hasCopies: false });
  console.log(Object.fromEntries(told));
  for (const word of ['done', 'UNDO_FORBIDDEN', 'ITEM_OUT', 'ERASURE_BLOCKED', 'restore']) {
    expect(told.get(word) ?? 0, word).toBeGreaterThan(20);
  }
});
