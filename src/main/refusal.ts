import type { RefusalCode, RefusalFacts } from '#shared/contract/refusals.ts';

/**
 * An expected "no", with the facts that explain it. Use cases throw it; `guard.ts` turns it into the
 * contract's typed error. Throwing inside a write rolls the write back.
 */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override readonly name = 'Refusal';
  readonly code: Code;
  readonly facts: RefusalFacts<Code>;

  constructor(code: Code, facts: RefusalFacts<Code>) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** Stops the act with a refusal. */
export const refuse = <Code extends RefusalCode>(code: Code, facts: RefusalFacts<Code>): never => {
  throw new Refusal(code, facts);
};
