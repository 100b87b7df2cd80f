/**
 * Calls every procedure so many times, in an order that is drawn once, on places that are opened afresh
 * before they grow long; and says all that must not be.
 */
import fc from 'fast-check';
import { application } from '#main/application.ts';
import { type Opening, placesOf, type TriedPlace } from '#tests/store/repairs/places-to-try.ts';
import { clientOf } from '#tests/support/house.ts';
import { type Acceptance, keepAcceptance } from './acceptance.ts';
import { type AnyInput, anyInput } from './any-input.ts';
import { type Known, knownIn } from './known.ts';
import { type Answer, answerTo, isServed, type Procedure, procedures } from './procedures.ts';
import { type Watch, watchOf } from './unchanged.ts';
import { welcome } from './welcome.ts';
import { aPlaceToSetUp, firstSettings } from './welcome-of-team.ts';

/** Calls on one place, which is opened in a blink: what it holds is still read in one too. */
const callsOfAPlace = 1_000;

/** Of a hundred inputs: made by the calls before it, drawn from what the base holds, invented. */
const shares = { prepared: 30, fromBase: 20 };

interface Try {
  readonly procedure: Procedure;
  readonly build: AnyInput;
  readonly isPrepared: boolean;
}

interface Trial {
  readonly place: TriedPlace;
  readonly known: Known;
  readonly watch: Watch;
}

export interface Outcome {
  readonly acceptance: Acceptance;
  /** Sentences. */
  readonly faults: readonly string[];
}

export interface Wish {
  /** How often each procedure is tried. */
  readonly each: number;
  /** Another number draws other inputs. */
  readonly seed: number;
  /** A house with its copies, or one that makes none. */
  readonly opening: Opening;
}

/** All that the application answers. */
export const served = procedures.filter(isServed);

/**
 * A tenth of a second to a whole one for each call, and nothing to make it cheaper by: the base is copied,
 * read from end to end or exchanged in a thread of its own, and every file is waited for.
 */
export const copying: readonly Procedure[] = served.filter(({ name }) =>
  ['now', 'check', 'verify', 'since', 'restore', 'takeBack', 'copyTo'].some(
    (one) => name === `backups.${one}`,
  ),
);

/** Tries these procedures, in an order of all of them together. */
export const tryAll = async (tried: readonly Procedure[], wish: Wish): Promise<Outcome> => {
  const tries = shuffled(tried.flatMap((procedure) => triesOf(procedure, wish)));
  const openPlace = await placesOf('real', wish.opening);
  const acceptance = keepAcceptance();
  const faults: string[] = [];
  for (let from = 0; from < tries.length; from += callsOfAPlace) {
    const place = await openPlace();
    const trial = { place, known: knownIn(place.base), watch: watchOf(place.base) };
    for (const [at, one] of tries.slice(from, from + callsOfAPlace).entries()) {
      faults.push(...(await goOn(trial, one, { serial: from + at, acceptance })));
    }
    trial.known.close();
    trial.watch.close();
    await place.close();
  }
  return { acceptance, faults };
};

const triesOf = (procedure: Procedure, wish: Wish): Try[] => {
  const canPrepare = welcome[procedure.name] !== undefined || isFirst(procedure);
  const drawn = canPrepare ? 100 - shares.prepared : 100;
  const fromBase = canPrepare ? Math.round((100 * shares.fromBase) / drawn) : 50;
  const seed = 1_000 * wish.seed + procedures.indexOf(procedure);
  const builds = fc.sample(anyInput(procedure.input, fromBase), {
    seed,
    numRuns: wish.each,
  });
  return builds.map((build, at) => ({
    procedure,
    build,
    isPrepared: canPrepare && (at * 37) % 100 < shares.prepared,
  }));
};

const shuffled = (tries: readonly Try[]): readonly Try[] => {
  const all = fc.shuffledSubarray([...tries], { minLength: tries.length });
  return fc.sample(all, { seed: 4, numRuns: 1 })[0] ?? [];
};

/** It wants a place that nobody has set up. */
const isFirst = ({ name }: Procedure) => name === 'place.setUp';

/** Tries of a code are counted, whatever the answer: what else there is must stay. */
const isCounted = ({ codes }: Procedure) => codes.includes('WRONG_CODE');

const goOn = async (
  trial: Trial,
  one: Try,
  { serial, acceptance }: { serial: number; acceptance: Acceptance },
): Promise<string[]> => {
  const { place, known, watch } = trial;
  const { procedure } = one;
  place.time.advance(1_000);
  if (one.isPrepared && isFirst(procedure)) return firstDay(one, acceptance);
  const context = place.window('manager');
  const input = await inputOf(trial, one, { serial, context });
  const look = isCounted(procedure) ? watch.touches : watch.mark;
  const before = look();
  const answer = await answerTo(procedure, input, context);
  const hasChanged = look() !== before;
  acceptance.count(procedure.name, answer);
  if (answer.isAccepted && procedure.output) known.remember(procedure.output, answer.output);
  return faultsOf(procedure, answer, hasChanged).map(
    (fault) => `${procedure.name} ${fault}: ${JSON.stringify({ input, answer })}`,
  );
};

/** The one procedure that wants a place of its own. */
const firstDay = async ({ procedure }: Try, acceptance: Acceptance): Promise<string[]> => {
  const { context, close } = await aPlaceToSetUp();
  const input = firstSettings;
  acceptance.count(procedure.name, await answerTo(procedure, input, context));
  await close();
  return [];
};

type ReadyParts = { serial: number; context: ReturnType<TriedPlace['window']> };

const inputOf = async (
  { place, known }: Trial,
  { procedure, build, isPrepared }: Try,
  { serial, context }: ReadyParts,
): Promise<unknown> => {
  const prepare = welcome[procedure.name];
  if (!isPrepared || !prepare) return build(known);
  const client = clientOf(application, place.window('manager'));
  // What was changed before may forbid what is prepared: then it is drawn, like the others.
  return prepare({ place, context, client, serial }).catch(() => build(known));
};

const faultsOf = (procedure: Procedure, answer: Answer, hasChanged: boolean): string[] => {
  if (answer.isAccepted) return procedure.isRead && hasChanged ? ['is a read and wrote'] : [];
  const isNamed = procedure.codes.includes(answer.code) && answer.code !== 'UNEXPECTED';
  return [
    ...(isNamed ? [] : ['answered what the contract does not name']),
    ...(hasChanged ? ['refused and changed the base'] : []),
  ];
};
