import type { repairs as french } from '../fr/repairs.ts';
import type { Sentences } from '../sentences.ts';

export const repairs: Sentences<typeof french> = {
  title: 'Repair café',
  nav: {
    label: 'Repair café',
    board: 'Board',
    tickets: 'Tickets',
    sessions: 'Sessions',
    paper: 'Sheets',
    figures: 'Figures',
    openData: 'Open data',
  },
};
