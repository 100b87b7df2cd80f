/** What was repaired, and what it saved: figures of a session, a year, or all time. */
import { z } from 'zod';
import { day } from '#shared/domain/day.ts';
import { importedRepairId, repairSessionId, ticketId } from '#shared/domain/ids.ts';
import { barrier, impactMethod } from '#shared/domain/repairs/repair-words.ts';
import { thingCategory } from '#shared/domain/repairs/thing-category.ts';
import { page, reads } from './procedure.ts';

/** What is counted: tickets with an outcome, by the day of it, and repairs that were imported. */
export const period = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('all') }),
  z.object({ kind: z.literal('year'), year: z.int().min(1).max(9999) }),
  /** Tickets alone: what is imported belongs to no session of ours. */
  z.object({ kind: z.literal('session'), id: repairSessionId }),
]);
export type Period = z.infer<typeof period>;

const outcomes = z.object({
  fixed: z.int(),
  repairable: z.int(),
  endOfLife: z.int(),
  unknown: z.int(),
});
export type Outcomes = z.infer<typeof outcomes>;

/** How many fall between two bounds, both included; `until` is `null` in the last, which has no end. */
const slice = z.object({ from: z.int(), until: z.int().nullable(), count: z.int() });
export type Slice = z.infer<typeof slice>;

export const impact = z.object({
  method: impactMethod,
  /** Name and version, printed beside every figure. */
  methodName: z.string(),
  /** Grams kept from waste. */
  wasteGrams: z.number(),
  /** Grams of CO2 equivalent avoided. */
  co2eGrams: z.number(),
  /** Fixed things that count for nothing: nobody knows their weight. */
  weightMissing: z.int(),
});

export const repairStatistics = z.object({
  repairs: z.int(),
  outcomes,
  /** Most repairs first; with the outcomes of each. */
  categories: z.array(outcomes.extend({ category: thingCategory })),
  /** The twenty that came most; `Unknown` is left out and counted in `brandUnknown`. */
  brands: z.array(z.object({ brand: z.string(), repairs: z.int(), fixed: z.int() })),
  brandUnknown: z.int(),
  /** Age in whole years: 0 to 1, 2 to 4, 5 to 9, 10 to 19, 20 and more; and how many say none. */
  ages: z.array(slice.extend({ fixed: z.int() })),
  ageUnknown: z.int(),
  barriers: z.array(z.object({ barrier: barrier.nullable(), count: z.int() })),
  /** Minutes of work a ticket: to 15, 30, 60, 120, more. Tickets without a minute are left out. */
  minutes: z.object({ total: z.int(), slices: z.array(slice) }),
  /** Minutes from intake until first taken. */
  waiting: z.object({ average: z.int().nullable(), slices: z.array(slice) }),
  /** Of the sessions of the period: who was there, for how long. */
  volunteers: z.object({ people: z.int(), minutes: z.int(), sessions: z.int() }),
  impact,
  /** By year, oldest first. */
  years: z.array(
    z.object({
      year: z.int(),
      repairs: z.int(),
      fixed: z.int(),
      wasteGrams: z.number(),
      co2eGrams: z.number(),
    }),
  ),
});
export type RepairStatistics = z.infer<typeof repairStatistics>;

export const statistics = {
  of: reads('/repairs/statistics').input(z.object({ period })).output(repairStatistics),
  /** The years in which anything was repaired, last first. */
  years: reads('/repairs/statistics/years').output(z.array(z.int())),
  /** The fixed things that count for nothing, last first: type a weight and they count. */
  weightMissing: reads('/repairs/statistics/weight-missing')
    .input(page.extend({ period }))
    .output(
      z.object({
        things: z.array(
          z.object({
            ticketId: ticketId.nullable(),
            importedId: importedRepairId.nullable(),
            thing: z.string(),
            category: thingCategory,
            /** `null`: what was imported may bear no day. */
            on: day.nullable(),
          }),
        ),
        total: z.int(),
      }),
    ),
};
