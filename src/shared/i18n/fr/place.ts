/** First start, and what a place decides. */
export const place = {
  start: {
    title: 'Bienvenue dans Établi',
    step: 'Étape {{step}} sur 3',
    placeTitle: 'Votre lieu',
    name: 'Nom du lieu',
    namePlaceholder: 'L’Établi du quartier',
    address: 'Adresse',
    contact: 'Téléphone ou adresse électronique',
    hoursTitle: 'Jours d’ouverture',
    hoursWhy:
      'Les retours tombent toujours un jour d’ouverture. Vous pourrez changer cela plus tard.',
    noDay: 'Aucun jour coché : les dates de retour ne seront pas déplacées.',
    opensAt: 'de',
    closesAt: 'à',
    badHours: 'La fermeture doit venir après l’ouverture.',
    codeTitle: 'Le responsable',
    managerName: 'Votre nom',
    code: 'Code du responsable',
    codeWhy:
      'Au moins quatre signes. Il sera demandé pour les réglages et les dérogations, jamais pour prêter.',
    begin: 'Installer le lieu',
    or: 'Ou bien, pour voir d’abord :',
    example: 'Essayer avec un lieu d’exemple',
    exampleWhy: '400 objets, 150 adhérents, un an de prêts. Rien n’y compte.',
    exampleOpened: 'Le lieu d’exemple s’est ouvert dans une autre fenêtre.',
    readyTitle: 'C’est prêt',
    ready: 'Ouvrir le comptoir',
    addFirst: 'Ajouter un premier objet',
  },
} as const;
