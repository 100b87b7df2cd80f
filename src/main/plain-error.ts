/**
 * An error without what it carries: inputs, answers and texts of the base may hold names. What is left
 * says what broke and where: kind, code, the frames of the stack, and a message without its quotes, of
 * errors alone whose messages are ours, the engine's or the base's.
 */
export const plainError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { type: typeof error };
  const type = word(error.name) ?? 'Error';
  return {
    type,
    message: tellingTypes.has(type) ? withoutQuotes(error.message) : undefined,
    code: 'code' in error ? word(error.code) : undefined,
    why: 'why' in error ? word(error.why) : undefined,
    frames: framesOf(error),
    cause: error.cause instanceof Error ? plainError(error.cause) : undefined,
  };
};

/** SyntaxError and RangeError repeat what they could not read; an Error may say anything. */
const tellingTypes = new Set([
  ...['TypeError', 'ReferenceError', 'SqliteError', 'ORPCError'],
  ...['UnrecordedAct', 'NestedUse', 'MissingRow'],
]);

const longest = 200;

/** Node and SQLite put between quotes what was given to them. */
const withoutQuotes = (message: string): string =>
  message
    .slice(0, longest)
    .replace(/"[^"]*"?|'[^']*'?|`[^`]*`?|«[^»]*»?|“[^”]*”?/gu, '…')
    .replace(/(near|received|reading|parse:?) .*$/isu, '$1 …');

/** A word of a program, not of a person: `SQLITE_BUSY`, `ENOSPC`. */
const word = (text: unknown): string | undefined =>
  typeof text === 'string' && /^[A-Za-z][A-Za-z0-9_]{0,60}$/.test(text) ? text : undefined;

const mostFrames = 12;

/** From where to where, without the message before it and the folders of this machine. */
const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, mostFrames)
    .map((line) =>
      line
        .trim()
        .replace(
          /(?:file:\/\/)?(?:[A-Za-z]:)?[^()]*[\\/](app\.asar|out|src|node_modules)[\\/]/,
          '$1/',
        ),
    );
