/** The hand-written visits of the example place, in `resources/demo/repairs.json`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { barrier, nextStep, outcome, ticketState } from '#shared/domain/repairs/repair-words.ts';
import { thingCategory } from '#shared/domain/repairs/thing-category.ts';

const minutes = z.int().min(0).max(600);

const visit = z.strictObject({
  thing: z.string().min(1),
  category: thingCategory,
  brand: z.string(),
  visitor: z.string().min(1),
  problem: z.string().min(1),
  observed: z.string(),
  cause: z.string(),
  done: z.string(),
  minutes,
  /** Until somebody took it. */
  waited: minutes,
  state: ticketState.default('done'),
  outcome: outcome.nullable().default(null),
  barrier: barrier.nullable().default(null),
  nextStep: nextStep.nullable().default(null),
});
export type ExampleVisit = z.infer<typeof visit>;

const visits = z.strictObject({ past: z.array(visit), today: z.array(visit) });

/** Visits of a session that is over, and of today's; throws a ZodError that names a wrong field. */
export const readExampleVisits = async (folder: string): Promise<z.infer<typeof visits>> =>
  visits.parse(JSON.parse(await readFile(join(folder, 'repairs.json'), 'utf8')));
