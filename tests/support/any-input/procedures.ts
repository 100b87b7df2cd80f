/** Every procedure, found by walking the contract: those of later rounds join by themselves. */
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import { type AnyProcedure, call } from '@orpc/server';
import type { z } from 'zod';
import { application } from '#main/application.ts';
import type { CallContext } from '#main/house.ts';
import { contract } from '#shared/contract/contract.ts';
import type { Role } from '#shared/domain/words.ts';

export interface Procedure {
  /** Its name in the contract: `loans.lend`. */
  readonly name: string;
  readonly needs: Role;
  readonly isRead: boolean;
  readonly method: string | undefined;
  /** `null` where it asks for nothing. */
  readonly input: z.ZodType | null;
  readonly output: z.ZodType | null;
  /** The refusals that it may answer. */
  readonly codes: readonly string[];
}

type Node = AnyContractProcedure | { readonly [name: string]: Node };

const walk = (node: Node, path: readonly string[] = []): Procedure[] => {
  if (!isContractProcedure(node)) {
    return Object.entries(node).flatMap(([name, child]) => walk(child, [...path, name]));
  }
  const { meta, route, errorMap, inputSchema, outputSchema } = node['~orpc'];
  return [
    {
      name: path.join('.'),
      needs: (meta as { role: Role }).role, // every procedure of ours begins with a role
      isRead: route.method === 'GET',
      method: route.method,
      input: (inputSchema as z.ZodType | undefined) ?? null, // the contract is written in zod
      output: (outputSchema as z.ZodType | undefined) ?? null,
      codes: Object.keys(errorMap),
    },
  ];
};

export const allProcedures: readonly Procedure[] = walk(contract);

/** All but those of the desk: each door serves these for itself, and they write nothing. */
export const procedures: readonly Procedure[] = allProcedures.filter(
  ({ name }) => !name.startsWith('desk.'),
);

const found = (name: string): unknown =>
  name
    .split('.')
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], application);

/** Whether the application answers it; one that it does not is a fault of its own (`roles.test.ts`). */
export const isServed = ({ name }: Pick<Procedure, 'name'>): boolean => found(name) !== undefined;

const handlerOf = (name: string): AnyProcedure => {
  const handler = found(name);
  if (handler === undefined) throw new Error(`${name} is in the contract and nobody serves it`);
  return handler as AnyProcedure; // what stands at the end of a name of the contract
};

export type Answer =
  | { readonly isAccepted: true; readonly output: unknown }
  | { readonly isAccepted: false; readonly code: string; readonly facts: unknown };

/** Calls it from this window as a door does, contract checked on both sides. Never throws. */
export const answerTo = async (
  { name }: Pick<Procedure, 'name'>,
  input: unknown,
  context: CallContext,
): Promise<Answer> => {
  const handler = handlerOf(name);
  try {
    return { isAccepted: true, output: await call(handler, input, { context }) };
  } catch (error) {
    const { code, data } = error as { code?: string; data?: unknown }; // looked at, not believed
    return { isAccepted: false, code: code ?? String(error), facts: data };
  }
};
