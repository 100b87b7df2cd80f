/**
 * Whatever is called, by whom and in whatever order: an object on which an unsafe verdict stands is
 * never lent, never shown as available, and no scan takes it along.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Known, knownIn } from '#tests/support/any-input/known.ts';
import { answerTo, procedures } from '#tests/support/any-input/procedures.ts';
import { howMany } from '#tests/support/how-many.ts';
import { anyRun, type Step } from './any-run.ts';
import { type PlaceKind, placesOf, type TriedPlace } from './places-to-try.ts';
import { faultsOfShowings, showings, shownAvailable } from './shown-as-available.ts';
import { faultsBetween, type Picture, type Watch, watchOn } from './unsafe-watch.ts';

/** What happened in all runs: a property that nothing tried holds by itself. */
const tally = { calls: 0, lent: 0, returned: 0, unsafe: 0, cleared: 0, undone: 0, kept: 0 };

interface Trial {
  readonly place: TriedPlace;
  readonly known: Known;
  readonly watch: Watch;
  /** What was called, for whoever reads the failure. */
  readonly story: string[];
}

const count = (before: Picture, after: Picture): void => {
  const fresh = [...after.unsafe].filter((item) => !before.unsafe.has(item)).length;
  tally.calls += 1;
  tally.lent += Math.max(0, after.loans - before.loans);
  tally.returned += Math.max(0, after.returned - before.returned);
  tally.unsafe += fresh;
  tally.cleared += before.unsafe.size + fresh - after.unsafe.size;
};

/** One call, and all that must hold after it. */
const goOn = async (trial: Trial, { procedure, build, role, seconds }: Step, at: number) => {
  const { place, known, watch, story } = trial;
  place.time.advance(1_000 * seconds);
  const context = place.window(role);
  const before = watch.look();
  const input = build(known);
  const answer = await answerTo(procedure, input, context);
  const after = watch.look();
  const said = answer.isAccepted ? 'done' : `${answer.code} ${JSON.stringify(answer.facts)}`;
  story.push(`${role} ${procedure.name} ${JSON.stringify(input)} → ${said}`);
  count(before, after);
  if (answer.isAccepted && procedure.name === 'journal.undo') tally.undone += 1;
  if (answer.isAccepted && procedure.output) known.remember(procedure.output, answer.output);
  const faults = faultsBetween(before, after, procedure.name);
  if (answer.isAccepted)
    faults.push(...shownAvailable(procedure, input, answer.output, after.unsafe));
  else if (answer.code === 'UNEXPECTED') faults.push(`${procedure.name} broke`);
  faults.push(...(await faultsOfUnsafe(trial, after, at)));
  expect(faults, story.join('\n')).toEqual([]);
};

/** Looks at one of the unsafe objects by every screen, and scans it. */
const faultsOfUnsafe = async (
  { place, known, watch }: Trial,
  { unsafe, open }: Picture,
  at: number,
) => {
  const ids = [...unsafe];
  const itemId = ids[at % ids.length];
  if (itemId === undefined) return [];
  const context = place.window('volunteer');
  const faults = await faultsOfShowings(context, { known, unsafe, itemId, seed: at });
  if ([...open.values()].includes(itemId)) return faults;
  const openedAt = place.house.clock();
  const [memberId] = known.ids('memberId', []);
  const visits = [null, { id: '019a0000-0000-7000-8000-000000000001', memberId, openedAt }];
  for (const visit of visits) {
    const readings = [watch.codeOf(itemId)];
    const answer = await answerTo({ name: 'counter.scan' }, { visit, readings }, context);
    if (answer.isAccepted) faults.push(`a scan took the unsafe object ${itemId}`);
    else tally.kept += 1;
  }
  return faults;
};

const live = async (open: () => Promise<TriedPlace>, run: readonly Step[]): Promise<void> => {
  const place = await open();
  const [known, watch] = [knownIn(place.base), watchOn(place.base)];
  try {
    const trial: Trial = { place, known, watch, story: [] };
    for (const [at, step] of run.entries()) await goOn(trial, step, at);
  } finally {
    known.close();
    watch.close();
    await place.close();
  }
};

describe.each<[PlaceKind, number]>([
  ['real', howMany(14, 700)],
  ['practice', howMany(6, 300)],
])('in the %s place', (kind, numRuns) => {
  test(`no run of calls lends or shows an unsafe object`, async () => {
    const open = await placesOf(kind, 'light');
    const begun = { ...tally };
    await fc.assert(
      fc.asyncProperty(anyRun(40), (run) => live(open, run)),
      { numRuns, interruptAfterTimeLimit: howMany(60, 800) * 1_000 },
    );
    const done = Object.entries(tally).map(([what, total]) => [
      what,
      total - begun[what as keyof typeof tally],
    ]);
    console.log(`${kind}: ${numRuns} runs`, Object.fromEntries(done));
  });
});

test('the runs were lively enough to tell something', () => {
  for (const [what, total] of Object.entries(tally)) {
    expect(total, `nothing was ${what}`).toBeGreaterThan(0);
  }
});

test('all procedures are tried, and all that show objects are looked at', () => {
  expect(procedures.length).toBeGreaterThan(120);
  const names = showings.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['items.list', 'items.get', 'counter.search']));
});
