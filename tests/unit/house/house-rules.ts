/** A file of the house as the rules see it. */
export interface HouseFile {
  /** From the project's root, with slashes. */
  path: string;
  text: string;
}

/** One rule of CONTRIBUTING.md that the linter does not know. */
export interface HouseRule {
  sentence: string;
  /** What breaks the rule in this file, each as a short phrase; empty when it stands. */
  faults(file: HouseFile): string[];
  /** A file that breaks the rule, so that a rule which never bites is found out. */
  bad: HouseFile;
}

const LONGEST_FILE = 300;
const VAGUE_NAME = /^(utils?|helpers?|common|data|infos?|misc|.+-manager|.*[a-z]Manager)$/i;
// Split so that this file does not break its own rules.
const UNRUN_TEST = new RegExp(`\\b(test|it|describe|suite)\\.(on${''}ly|sk${''}ip|to${''}do)\\b`);
const ESCAPED_TYPES = new RegExp(`@ts-(ig${''}nore|nocheck)|@ts-expect-${''}error\\s*$`);
const EVERY_COLUMN = new RegExp(`select${''}All\\(|select \\${''}* from`, 'i');

export const HOUSE_RULES: readonly HouseRule[] = [
  {
    sentence: `no file is longer than ${LONGEST_FILE} lines`,
    faults: ({ text }) => {
      const lines = text.split('\n').length - 1;
      return lines > LONGEST_FILE ? [`${lines} lines`] : [];
    },
    bad: { path: 'src/main/items/items.ts', text: '\n'.repeat(LONGEST_FILE + 1) },
  },
  {
    sentence: 'a file or folder is named after its trade, never after nothing',
    faults: ({ path }) =>
      path
        .split('/')
        .map((part) => part.replace(/\..*$/, ''))
        .filter((part) => VAGUE_NAME.test(part)),
    bad: { path: 'src/renderer/items/helpers.ts', text: '' },
  },
  {
    sentence: 'every test that is written is run',
    faults: ({ text }) => linesLike(UNRUN_TEST, text),
    bad: { path: 'tests/unit/day.test.ts', text: `test.sk${''}ip('lends', lend);` },
  },
  {
    sentence: 'a type error is never silenced without its reason on the same line',
    faults: ({ text }) => linesLike(ESCAPED_TYPES, text),
    bad: { path: 'src/main/items/items.ts', text: `// @ts-expect-${''}error\nlend(1);` },
  },
  {
    sentence: 'a query names its columns',
    faults: ({ path, text }) => (path.startsWith('src/') ? linesLike(EVERY_COLUMN, text) : []),
    bad: { path: 'src/main/items/queries.ts', text: `q.selectFrom('item').select${''}All()` },
  },
];

function linesLike(fault: RegExp, text: string): string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (fault.test(line) ? [`line ${index + 1}: ${line.trim()}`] : []));
}
