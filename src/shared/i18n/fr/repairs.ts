/** The board, sessions, the visitors’ screen. */
export const repairs = {
  title: 'Repair café',
  nav: {
    label: 'Repair café',
    board: 'Tableau',
    tickets: 'Fiches',
    sessions: 'Séances',
    paper: 'Feuilles',
    figures: 'Bilan',
    openData: 'Données ouvertes',
  },
} as const;
