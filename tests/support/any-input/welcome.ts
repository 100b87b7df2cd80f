/**
 * Inputs that a procedure accepts, made by the calls that come before it: for those that accept too few
 * of what is drawn alone. Each call prepares anew, so that one input never stands in the way of the next.
 */
import type { RouterClient } from '@orpc/server';
import type { application } from '#main/application.ts';
import type { CallContext } from '#main/house.ts';
import type { TriedPlace } from '#tests/store/repairs/places-to-try.ts';
import { welcomeAtCounter } from './welcome-at-counter.ts';
import { welcomeInStock } from './welcome-in-stock.ts';
import { welcomeInTrust } from './welcome-in-trust.ts';
import { welcomeOfTeam } from './welcome-of-team.ts';

export interface Ready {
  readonly place: TriedPlace;
  /** The window that will call. */
  readonly context: CallContext;
  /** A manager at another window. */
  readonly client: RouterClient<typeof application>;
  /** Another number each time. */
  readonly serial: number;
}

/** Answers the input. */
export type Welcome = (ready: Ready) => Promise<unknown>;

export const welcome: Readonly<Record<string, Welcome>> = {
  ...welcomeAtCounter,
  ...welcomeInStock,
  ...welcomeOfTeam,
  ...welcomeInTrust,
};
