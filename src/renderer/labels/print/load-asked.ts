/** All that the print screen needs to begin with, read at once when it opens. */
import { client } from '#renderer/app/api.ts';
import type { LabelledThing, LabelPlace, LabelRun } from '#shared/contract/labels.ts';
import { type Asked, subjectOf } from './asked.ts';
import { thingsOnSheet } from './label-job.ts';
import { firstChoice, type PrintChoice, settingsAgain } from './print-choice.ts';

export interface Begun {
  things: readonly LabelledThing[];
  place: LabelPlace;
  choice: PrintChoice;
  logo: Blob | null;
}

/** Reads things, place and first choice. Rejects with what refuses it. */
export const loadAsked = async (asked: Asked): Promise<Begun> => {
  const run = asked.of.from === 'run' ? await runOf(asked.of.id) : null;
  const [{ things, ...prepared }, choice] = await Promise.all([
    client.labels.prepare(asked.of),
    firstChoice(run?.subject ?? subjectOf(asked), run && settingsAgain(run, asked.sheet)),
  ]);
  const kept = things.filter(({ id }) => !asked.except.some((left) => left === id));
  const sheet = run && asked.sheet;
  const logo = prepared.place.logo && (await logoFile());
  // A logo whose file is lost is left out, rather than a hole in its place.
  const place = logo ? prepared.place : { ...prepared.place, logo: null };
  return { things: sheet ? await thingsOf(run, sheet, kept) : kept, place, choice, logo };
};

const logoFile = (): Promise<Blob | null> => client.labels.logo().catch(() => null);

/** A sheet holds as many labels as it did then, whatever format was taken since. */
const thingsOf = async (run: LabelRun, sheet: number, things: readonly LabelledThing[]) => {
  const format = await client.labels.formats.get({ key: run.formatKey }).catch(() => null);
  return format ? thingsOnSheet(things, { format, startAt: run.startAt }, sheet) : [...things];
};

const pageSize = 500;

/** Runs are listed last first: one that is printed again is seldom an old one. */
const runOf = async (id: LabelRun['id']): Promise<LabelRun | null> => {
  for (let offset = 0; ; offset += pageSize) {
    const { runs } = await client.labels.runs.list({ offset, limit: pageSize });
    const run = runs.find((one) => one.id === id);
    if (run || runs.length < pageSize) return run ?? null;
  }
};
