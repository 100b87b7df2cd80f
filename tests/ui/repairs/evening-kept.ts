/** What the application has kept of an evening, beside what its screens had said. */
import { expect } from 'vitest';
import { impactOf } from '#shared/domain/repairs/impact.ts';
import { referenceOf } from '#shared/domain/repairs/thing-category.ts';
import type { HttpClient } from '#tests/support/doors/http-client.ts';
import { type Visitor, visitors } from './evening-plan.ts';
import type { Told } from './posts.ts';

const ticketsOf = async (client: HttpClient) =>
  (await client.repairs.tickets.list({ limit: 500 })).tickets;

/** Everything that a screen has said is so. */
export const expectNothingLost = async (
  client: HttpClient,
  told: readonly Told[],
): Promise<void> => {
  const tickets = await ticketsOf(client);
  for (const { visitor, number, code, note, isEnded } of told) {
    const { name, problem, category, ending } = visitor;
    const line = tickets.find((ticket) => ticket.code === code);
    const said = { number, visitorName: name, problem, category };
    expect(line, `${code} of ${name} is lost`).toMatchObject(said);
    if (!line) continue;
    const { attempts, outcome, state } = await client.repairs.tickets.get({ id: line.id });
    if (note !== null) expect(attempts.map(({ done }) => done)).toContain(note);
    if (isEnded && 'aside' in ending) expect(state).toBe(ending.aside);
    if (isEnded && 'outcome' in ending) expect(outcome).toBe(ending.outcome);
  }
};

/**
 * A ticket that was on its way when the power went may be there although no screen has said so: its
 * visitor is told now. Answers who has none.
 */
export const withTicketsNobodyHeardOf = async (
  client: HttpClient,
  told: Told[],
): Promise<Visitor[]> => {
  for (const { code, number, visitorName } of await ticketsOf(client)) {
    const visitor = visitors.find(({ name }) => name === visitorName);
    if (!visitor || number === null || told.some((one) => one.code === code)) continue;
    told.push({ visitor, number, code, note: null, isTaken: false, isEnded: false });
  }
  return visitors.filter((visitor) => told.every((one) => one.visitor !== visitor));
};

/** An ending that was on its way when the power went may be there although no screen has said so: it is not told twice. */
export const hearOfEndings = async (client: HttpClient, told: readonly Told[]): Promise<void> => {
  const tickets = await ticketsOf(client);
  for (const one of told.filter(({ isEnded }) => !isEnded)) {
    const line = tickets.find((ticket) => ticket.code === one.code);
    const { ending } = one.visitor;
    one.isEnded =
      'aside' in ending ? line?.state === ending.aside : line?.outcome === ending.outcome;
  }
};

/** What was kept from waste, by the method, from the tickets themselves. */
export const wasteOf = async (client: HttpClient): Promise<number> => {
  let grams = 0;
  for (const { id, category, outcome } of await ticketsOf(client)) {
    if (outcome === null) continue;
    const { what } = await client.repairs.tickets.get({ id });
    const reference = referenceOf(category);
    grams += impactOf({ outcome, reference, estimatedGrams: what.weightGrams }).wasteGrams;
  }
  return grams;
};
