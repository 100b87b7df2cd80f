/**
 * How a procedure of the contract begins: with the role it needs and the refusals that any
 * procedure may answer. Reads are GET and never write; everything else is POST.
 */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { Role } from '#shared/domain/words.ts';
import { baseRefusals } from './refusals.ts';

export interface ProcedureMeta extends Record<PropertyKey, unknown> {
  /** The least role that may call. The open screen is a volunteer and a repairer. */
  role: Role;
  /** Answered at a locked post too: what opens it again, and what says that it is locked. */
  isForLocked?: boolean;
}

/** The meta of a procedure that says nothing else. */
export const base: ProcedureMeta = { role: 'volunteer' };

/** The meta of what a locked post still answers. */
export const evenLocked: ProcedureMeta = { ...base, isForLocked: true };

const begin = (role: Role) => oc.$meta<ProcedureMeta>({ role }).errors(baseRefusals);

/** Asks something; writes nothing. */
export const reads = (path: `/${string}`, role: Role = 'volunteer') =>
  begin(role).route({ method: 'GET', path });

/** Does something; one journal line. */
export const writes = (path: `/${string}`, role: Role = 'volunteer') =>
  begin(role).route({ method: 'POST', path });

/** No base takes a NUL (PostgreSQL, 8.3 Character Types), and nobody types one. */
const withoutNul = () => z.string().overwrite((text) => text.replaceAll('\u0000', ''));

/** A sentence or a name that somebody types. Trimmed; at most 500 characters unless told. */
export const typed = (longest = 500) => withoutNul().trim().max(longest);
export const typedName = typed(200).min(1);

/** What a scanner sent: one scan as its several readings. */
export const readings = z.array(withoutNul().max(2000)).min(1).max(20);

/** Which part of a long list is asked. */
export const page = z.object({
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(500).default(100),
});

/** Money in whole cents, at most a million euros. */
export const cents = z.int().min(0).max(100_000_000);
