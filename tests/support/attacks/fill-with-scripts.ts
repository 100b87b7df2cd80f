/** A place in which every text that people can write is a script: written by every procedure there is. */
import fc from 'fast-check';
import { application } from '#main/application.ts';
import type { CallContext } from '#main/house.ts';
import type { TriedPlace } from '#tests/store/repairs/places-to-try.ts';
import { clientOf } from '#tests/support/house.ts';
import { anyInput } from '../any-input/any-input.ts';
import { knownIn } from '../any-input/known.ts';
import { answerTo, isServed, type Procedure, procedures } from '../any-input/procedures.ts';
import { welcome } from '../any-input/welcome.ts';
import { scriptStrings } from './script-strings.ts';
import { textFieldsOf, withTexts } from './text-fields.ts';

export interface Filling {
  /** `items.create.name`: every field through which a script was written. */
  readonly written: ReadonlySet<string>;
  /** All there are. */
  readonly fields: readonly string[];
}

/** They would end what the test stands on, or take no text that anybody is shown. */
const leftOut = [
  /^backups\./,
  /^place\.setUp$/,
  /^staff\.(lock|openManager|recover|changeCode|setCode|changeOwnCode|pick)$/,
  /^members\.erase$/,
  /\.(search|find|list|check)$/,
];

/** Writers of text: reads only look for it. */
export const writers: readonly Procedure[] = procedures.filter(
  (one) => isServed(one) && !one.isRead && !leftOut.some((pattern) => pattern.test(one.name)),
);

const fieldsOf = ({ name, input }: Procedure) => textFieldsOf(input).map((path) => name + path);

const mostMore = 60;

/** Calls each writer `times` times, each text a script of its own. */
export const fillWithScripts = async (place: TriedPlace, times: number): Promise<Filling> => {
  const known = knownIn(place.base);
  const written = new Set<string>();
  const write = async (procedure: Procedure, serial: number) => {
    const context = place.window('manager');
    const drawn = await draw(procedure, { place, context, known }, serial);
    const { input, fields } = asScripts(procedure, drawn, serial);
    const { isAccepted } = await answerTo(procedure, input, context);
    if (isAccepted) for (const field of fields) written.add(field);
  };
  let serial = 0;
  for (const procedure of Array.from({ length: times }, () => writers).flat()) {
    await write(procedure, serial);
    serial += 1;
  }
  // What chance has left out is drawn again.
  for (const procedure of writers) {
    const isMissing = () => fieldsOf(procedure).some((field) => !written.has(field));
    for (let more = 0; more < mostMore && isMissing(); more += 1) {
      await write(procedure, serial);
      serial += 1;
    }
  }
  known.close();
  return { written, fields: writers.flatMap(fieldsOf) };
};

/** The same input with a script in each of its texts, and which these are. */
const asScripts = ({ name, input }: Procedure, drawn: unknown, serial: number) => {
  const fields: string[] = [];
  if (!input) return { input: drawn, fields };
  const write = (_: string, path: string) => {
    fields.push(name + path);
    return scriptStrings[(7 * serial + fields.length) % scriptStrings.length] ?? '';
  };
  return { input: withTexts(input, drawn, write), fields };
};

interface Drawing {
  place: TriedPlace;
  context: CallContext;
  known: ReturnType<typeof knownIn>;
}

const draw = async (procedure: Procedure, { place, context, known }: Drawing, serial: number) => {
  const [build] = fc.sample(anyInput(procedure.input, 95), { seed: serial, numRuns: 1 });
  const drawn = () => build?.(known);
  const prepare = welcome[procedure.name];
  if (!prepare || serial % 2 === 0) return drawn();
  const client = clientOf(application, place.window('manager'));
  return await prepare({ place, context, client, serial }).catch(drawn);
};
