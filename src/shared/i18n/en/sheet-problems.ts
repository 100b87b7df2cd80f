import type { sheetProblems as french } from '../fr/sheet-problems.ts';
import type { Sentences } from '../sentences.ts';

export const sheetProblems: Sentences<typeof french> = {
  title: 'Problems, line by line',
  list: 'List of problems',
  line: 'Line {{line, number}}:',
  inColumn: 'Line {{line, number}}, column “{{column}}”:',
  ofColumn: 'Column “{{column}}”:',
  ofFile: 'File:',
  more_one: 'and {{count, number}} more.',
  more_other: 'and {{count, number}} more.',
  nothing: 'empty',
  kind: {
    'too-big': 'the file is too big. Cut it into several and import them one after the other.',
    empty: 'there is no row below the names of the columns.',
    'not-a-table':
      'this is not a table that can be read. Save it from the spreadsheet as “.xlsx” or as “CSV UTF-8”.',
    'unreadable-text':
      'some letters cannot be read: “{{value}}”. Save the file again as “CSV UTF-8” or as “.xlsx”.',
    cut: 'the file stops in the middle of this line. It was probably badly copied: take it from its source again.',
    'too-many-columns':
      'this line has more cells than there are columns: “{{value}}”. A semicolon or a quote may have slipped in.',
    'too-wide':
      'this line has {{value}} columns: more than the 200 of a list. Keep only those that are of use.',
    'too-many-rows': 'there are too many rows. Cut the file into several.',
    'no-name-column': 'no column gives the name. Say below which one does: every row needs it.',
    'field-twice': 'this column and another give the same thing. Keep only one.',
    'name-missing': 'the name is missing.',
    'contact-missing':
      'at least one way to reach the person is needed: telephone, email or address.',
    'not-a-day': '“{{value}}” is not a date. Write 2026-11-22, for instance.',
    'day-too-far': '“{{value}}” is more than five years away. Check the year.',
    'not-an-amount': '“{{value}}” is not an amount. Write 12.50, for instance.',
    'not-a-number': '“{{value}}” is not a number that fits here.',
    'not-an-email': '“{{value}}” is not an email address.',
    'unknown-word': '“{{value}}” is not a word known here.',
    'unknown-wordIn': {
      kind: '“{{value}}” is not a kind: tool, appliance or machine.',
      condition: '“{{value}}” is not a condition: new, good, worn or damaged.',
      ownerKind: '“{{value}}” is not an owner: the place, donor or depositor.',
    },
    'too-long': 'the text is too long: “{{value}}”',
    'number-shortened':
      'the spreadsheet has damaged this number, its last digits are lost: “{{value}}”. Format the column as Text, then write it again.',
    'code-malformed':
      '“{{value}}” looks like a code of this place, but is not right: check its digits.',
    'code-twice': 'the code “{{value}}” is already that of line {{other, number}}.',
    'code-taken': 'the code “{{value}}” is already that of something else here.',
    formula:
      'this cell holds a formula without a result: “{{value}}”. Paste it as a value in the spreadsheet.',
  },
};
