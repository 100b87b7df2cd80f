/** The team and the manager's code. */
export const staff = {
  recover: {
    why: 'Tapez le code de secours imprimé au premier démarrage, puis un nouveau code du responsable.',
    recoveryCode: 'Code de secours',
    newCode: 'Nouveau code du responsable',
    atLeast: 'Au moins quatre signes',
    save: 'Changer le code',
  },
  recoveryCode: {
    title: 'Code de secours',
    why: 'Si le code du responsable est oublié, celui-ci permet d’en choisir un autre. Il ne sera plus jamais affiché : imprimez-le et rangez-le.',
    print: 'Imprimer le code de secours',
    paper: 'Code de secours d’Établi, {{place}}',
  },
} as const;
