/** The team and the manager's code. */
export const staff = {
  team: {
    title: 'Équipe',
    why: 'Chacun choisit son nom au poste, sans code : le journal le garde avec ce qu’il fait.',
    name: 'Nom',
    role: 'Rôle',
    add: 'Ajouter une personne',
    change: 'Modifier la personne',
    changeThis: 'Modifier {{name}}',
    end: 'Retirer',
    endThis: 'Retirer {{name}}',
    left: 'N’en font plus partie : {{names}}.',
  },
  code: {
    title: 'Code du responsable',
    why: 'Le même pour tous les responsables. Le changer ne ferme pas les droits déjà ouverts.',
    change: 'Changer le code',
    new: 'Nouveau code du responsable',
    changed: 'Code du responsable changé.',
    lost: 'Code perdu',
  },
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
