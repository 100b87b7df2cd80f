/** Why a door does not open, and the sentence that says so. */
import type { Language } from '#shared/domain/words.ts';
import type { doors } from '#shared/i18n/fr/doors.ts';
import { StoreUnusable } from '../store/errors.ts';
import { FolderInUse } from '../store/hold-folder.ts';
import { say, wordsIn } from './sentences.ts';

export type ProblemKind = keyof (typeof doors)['problem'];

export interface ProblemFacts {
  path?: string;
  port?: number;
  given?: string;
  /** Of copies that may be put back. */
  names?: string;
}

/** Something that keeps a door shut and that a person can put right. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly kind: ProblemKind;
  readonly facts: ProblemFacts;

  constructor(kind: ProblemKind, facts: ProblemFacts, options?: ErrorOptions) {
    super(kind, options);
    this.kind = kind;
    this.facts = facts;
  }
}

/** Whatever was thrown while starting on `folder`, as a problem with a sentence. */
export const problemOf = (error: unknown, folder: string): StartProblem => {
  if (error instanceof StartProblem) return error;
  const because = { cause: error };
  if (error instanceof StoreUnusable) {
    return new StartProblem(error.why, { path: error.path }, because);
  }
  if (error instanceof FolderInUse) {
    return new StartProblem('in-use', { path: error.folder }, because);
  }
  const given = error instanceof Error ? error.message : String(error);
  return new StartProblem('unexpected', { given, path: folder }, because);
};

/** What is wrong, where, and what to do. */
export const sentenceOf = ({ kind, facts }: StartProblem, language: Language): string =>
  say(wordsIn(language).problem[kind], { ...facts });

/** Refuses a Node on which the native SQLite would end the process without a word. */
export const requireNode = ({ node, napi = '0' }: { node: string; napi?: string }): void => {
  if (Number(napi) < 10) throw new StartProblem('old-node', { given: node });
};
