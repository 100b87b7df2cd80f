import type { journalSearch as french } from '../fr/journal-search.ts';
import type { Sentences } from '../sentences.ts';

export const journalSearch: Sentences<typeof french> = {
  open: 'Search',
  close: 'Back to the day',
  title: 'Search the journal',
  fromOn: 'From',
  untilOn: 'Until',
  everybody: 'Everybody',
  everyAct: 'All acts',
  thing: 'Object or member',
  everyThing: 'Name, code or scan',
  noSuch: 'Nothing by that name',
  clear: 'Show everything',
  total_one: '{{count, number}} line',
  total_other: '{{count, number}} lines',
  nothing: 'No such thing in the journal. Widen the days, or show everything.',
  rightsEnded: 'The journal of other days is for the manager.',
  export: 'Export',
  exportAs: 'These lines as {{as}}',
};
