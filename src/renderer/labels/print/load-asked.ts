/** All that the print screen needs to begin with, read at once when it opens. */
import { client } from '#renderer/app/api.ts';
import type { LabelledThing, LabelPlace } from '#shared/contract/labels.ts';
import { type Asked, subjectOf } from './asked.ts';
import { firstChoice, type PrintChoice, settingsAgain } from './print-choice.ts';

export interface Begun {
  things: readonly LabelledThing[];
  place: LabelPlace;
  choice: PrintChoice;
  logo: Blob | null;
}

/** Reads things, place and first choice. Rejects with what refuses it. */
export const loadAsked = async (asked: Asked): Promise<Begun> => {
  const { of, sheet } = asked;
  const run = of.from === 'run' ? await client.labels.runs.get({ id: of.id }) : null;
  const [{ things, ...prepared }, choice] = await Promise.all([
    client.labels.prepare(of.from === 'run' && sheet !== null ? { ...of, sheet } : of),
    firstChoice(run?.subject ?? subjectOf(asked), run && settingsAgain(run, sheet)),
  ]);
  const kept = things.filter(({ id }) => !asked.except.some((left) => left === id));
  const logo = prepared.place.logo && (await logoFile());
  // A logo whose file is lost is left out, rather than a hole in its place.
  const place = logo ? prepared.place : { ...prepared.place, logo: null };
  return { things: kept, place, choice, logo };
};

const logoFile = (): Promise<Blob | null> => client.labels.logo().catch(() => null);
