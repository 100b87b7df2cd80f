/**
 * What is said before there is a screen: why Établi does not start and what to do, the menu, the
 * terminal. Not part of `french`: no page needs it.
 */
export const doors = {
  ready: 'Établi est prêt : {{url}}',
  alreadyOpen: 'Établi est déjà ouvert : {{url}}',
  title: 'Établi ne peut pas démarrer',
  problem: {
    newer:
      'La base {{path}} vient d’une version plus récente d’Établi. Installez cette version-là ; rien n’a été modifié.',
    damaged:
      'La base {{path}} est abîmée. N’y touchez plus, gardez une copie de tout le dossier et remettez la dernière sauvegarde.',
    missing:
      'La base {{path}} a disparu de son dossier, alors que des sauvegardes y sont. Rebranchez le disque si elle est ailleurs, ou remettez la dernière sauvegarde.',
    'not-a-base':
      'Le fichier {{path}} n’est pas une base d’Établi. Déplacez-le ailleurs, ou choisissez un autre dossier avec --data.',
    'folder-is-a-file':
      '{{path}} : un fichier se trouve à la place du dossier. Renommez ce fichier, ou choisissez un autre dossier avec --data.',
    'file-is-a-folder':
      '{{path}} : un dossier se trouve à la place du fichier. Renommez ce dossier, ou choisissez-en un autre avec --data.',
    'read-only':
      'Établi ne peut pas écrire ici : {{path}}. Donnez à votre compte le droit d’écrire dans ce dossier, ou choisissez-en un autre avec --data.',
    locked: 'Un autre programme occupe {{path}}. Fermez-le, puis recommencez.',
    'disk-full': 'Le disque est plein ({{path}}). Libérez de la place, puis recommencez.',
    unreachable:
      'Établi n’atteint pas {{path}}. Rebranchez le disque ou la clé, vérifiez le nom du dossier, puis recommencez.',
    'on-a-share':
      '{{path}} est sur un partage du réseau, où une base peut s’abîmer. Copiez ce dossier sur un disque de cet ordinateur et ouvrez-le avec --data ; gardez le partage pour les sauvegardes.',
    'in-use':
      'Établi est déjà ouvert sur le dossier {{path}}. Servez-vous de la fenêtre déjà ouverte, ou fermez-la d’abord.',
    'port-taken':
      'Le port {{port}} est déjà pris par un autre programme. Choisissez-en un autre avec --port, ou n’en donnez pas.',
    'port-refused':
      'Cette machine ne laisse pas ouvrir le port {{port}}. Choisissez-en un entre 1024 et 65535, ou n’en donnez pas.',
    'bad-port': '« {{given}} » n’est pas un port. Donnez un nombre entre 1 et 65535 après --port.',
    'bad-option':
      'Option inconnue ou incomplète : {{given}}. Options possibles : --data DOSSIER, --port NUMÉRO, --no-open, --practice, --browser, --restore [NOM|latest].',
    'no-backup':
      'Aucune sauvegarde ne peut être remise depuis {{path}} : il n’y en a pas d’entière. Rien n’a été modifié.',
    'unknown-backup':
      'Aucune sauvegarde ne s’appelle « {{given}} » dans {{path}}. Sauvegardes possibles : {{names}}. Rien n’a été modifié.',
    'unfit-backup':
      'La sauvegarde « {{given}} » de {{path}} ne peut pas être remise. Autres sauvegardes possibles : {{names}}. Rien n’a été modifié.',
    'no-screen': 'Les écrans manquent dans {{path}}. Lancez npm run build, puis recommencez.',
    'old-node':
      'Établi demande Node 22.12 ou plus récent ; ceci est Node {{given}}. Lancez-le par npm start, qui apporte le bon.',
    unexpected: 'Une erreur imprévue empêche le démarrage : {{given}}. Dossier du lieu : {{path}}',
  },
  rescue: {
    copy: 'Dernière sauvegarde entière : {{when}}.',
    lost: 'En la remettant, vous perdriez {{what}} depuis {{when}}.',
    lostAtLeast:
      'En la remettant, vous perdriez au moins {{what}} depuis {{when}} ; une partie de la base ne se lit plus.',
    nothing: 'Rien n’a été fait depuis : vous ne perdriez rien.',
    unknown: 'La base ne dit plus ce qui a été fait depuis {{when}} : tout cela serait à refaire.',
    aside: 'La base abîmée sera mise de côté, telle qu’elle est.',
    command: 'Pour la remettre : {{command}}',
    today: 'aujourd’hui {{time}}',
    yesterday: 'hier {{time}}',
    on: 'le {{day}} {{time}}',
    loans_one: '{{count}} prêt',
    loans_other: '{{count}} prêts',
    returns_one: '{{count}} retour',
    returns_other: '{{count}} retours',
    members_one: '{{count}} adhérent',
    members_other: '{{count}} adhérents',
    items_one: '{{count}} objet',
    items_other: '{{count}} objets',
    tickets_one: '{{count}} fiche de réparation',
    tickets_other: '{{count}} fiches de réparation',
    acts_one: '{{count}} autre action',
    acts_other: '{{count}} autres actions',
    restored: 'Sauvegarde remise : {{when}} ({{name}}).',
    former: 'L’ancienne base est mise de côté dans {{path}}.',
    nothingReadable:
      'Rien n’a pu en être lu. Gardez-la : un spécialiste y lira peut-être encore quelque chose.',
    readable_one: '{{count}} ligne a pu en être lue : elle est dans {{path}}.',
    readable_other: '{{count}} lignes ont pu en être lues : elles sont dans {{path}}.',
    missingFiles_one: '{{count}} photo ou document manque.',
    missingFiles_other: '{{count}} photos ou documents manquent.',
    take: 'Remettre cette sauvegarde',
    show: 'Montrer le dossier',
    quit: 'Quitter',
    doneTitle: 'Sauvegarde remise',
    continue: 'Continuer',
  },
  clockBehind:
    'L’horloge de cet ordinateur est en retard : elle dit {{now}}, et la base {{path}} a déjà servi le {{last}}. Réglez la date et l’heure avant de prêter ; aucun prêt n’est perdu.',
  start: {
    building: 'Préparation de l’application (une minute au plus, la première fois)…',
    buildFailed: 'La préparation de l’application a échoué.',
    fetchingWindow: 'Recherche du moteur de fenêtre d’Electron (la première fois seulement)…',
    noWindow:
      'Le moteur de fenêtre d’Electron n’est pas installé et n’a pas pu être téléchargé : Établi s’ouvre dans le navigateur.',
    asRoot:
      'Electron ne protège pas ses fenêtres sous le compte root : Établi s’ouvre dans le navigateur.',
    windowFailed:
      'La fenêtre d’Electron ne s’ouvre pas sur cette machine : Établi s’ouvre dans le navigateur.',
    openIt: 'Ouvrez cette adresse dans un navigateur de cette machine.',
  },
  menu: {
    file: 'Fichier',
    practice: 'Ouvrir le lieu d’entraînement',
    visitors: 'Écran des visiteurs',
    print: 'Imprimer…',
    close: 'Fermer la fenêtre',
    quit: 'Quitter Établi',
    edit: 'Édition',
    undo: 'Annuler la frappe',
    redo: 'Rétablir la frappe',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    view: 'Affichage',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomReset: 'Taille normale',
    fullScreen: 'Plein écran',
    reload: 'Recharger l’écran',
    help: 'Aide',
    about: 'À propos d’Établi',
  },
  about: {
    title: 'À propos d’Établi',
    text: 'Établi {{version}}',
    detail: 'Dossier du lieu : {{path}}\nLogiciel libre, licence MIT.',
    close: 'Fermer',
  },
  pdf: { title: 'Enregistrer en PDF', filter: 'Document PDF' },
  save: {
    title: 'Enregistrer le fichier',
    csv: 'Tableau CSV',
    xlsx: 'Classeur Excel',
    json: 'Données JSON',
    png: 'Image PNG',
  },
  api: {
    title: 'Établi : les opérations',
    intro:
      'Chaque opération se demande en HTTP à {{url}}, avec l’en-tête Authorization: Bearer suivi de la clé que la porte du navigateur affiche au démarrage (après #key=).',
    post: 'L’en-tête X-Etabli-Post, un UUID au choix, dit de quel poste vient la demande ; sans lui, chaque demande vient d’un bénévole sans nom.',
    document: 'Le document OpenAPI complet',
    method: 'Méthode',
    path: 'Chemin',
    role: 'Rôle nécessaire',
    answers: 'Refus possibles',
  },
} as const;
