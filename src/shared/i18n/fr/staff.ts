/** The team and the manager's code. */
export const staff = {
  recover: {
    why: 'Tapez le code de secours imprimé au premier démarrage, puis un nouveau code du responsable.',
    recoveryCode: 'Code de secours',
    newCode: 'Nouveau code du responsable',
    atLeast: 'Au moins quatre signes',
    save: 'Changer le code',
  },
} as const;
