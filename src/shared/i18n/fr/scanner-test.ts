/** The screen that says what a scanner does, and the page it is tested with. */
export const scannerTest = {
  title: 'Tester le scanner',
  why: 'Scannez le code de test, ici à l’écran ou sur la page imprimée. Établi dit ce que fait le scanner, et la seule chose à changer s’il y en a une.',
  code: 'Code de test',
  symbol: { code128: 'Code-barres {{code}}', qr: 'QR code {{code}}' },
  print: 'Page de test à imprimer',
  waiting: 'En attente d’un scan',
  waitingHelp:
    'Rien n’est enregistré : vous pouvez scanner autant de fois que vous voulez. Une étiquette d’Établi convient aussi.',
  listening: 'Scan en cours…',
  page: {
    title: 'Page de test du scanner',
    lead: 'Dans Établi, ouvrez « Réglages », puis « Tester le scanner », et scannez d’abord le code de test. Les autres sont comme ceux des étiquettes : scannez-les aussi, pour voir s’il lit les deux sortes de codes.',
    test: 'Code de test',
    item: 'Comme sur un objet',
    member: 'Comme sur une carte d’adhérent',
    shelf: 'Comme sur un emplacement',
    barcode: 'Code-barres (Code 128)',
    qr: 'QR code',
  },
  verdict: {
    good: 'Tout va bien',
    better: 'Établi lit ce scanner. Une chose peut être améliorée',
    change: 'Une chose est à changer',
    byHand: 'Cela ressemble à une frappe au clavier',
    otherCode: 'Ce n’est pas le code de test',
  },
  advice: {
    none: 'Il n’y a rien à changer.',
    'too-slow':
      'Le scanner tape trop lentement ({{ms, number}} ms entre deux signes) : Établi le prend pour une personne. Dans sa notice, réglez le délai entre les caractères (« inter-character delay ») à zéro, ou sous 50 ms.',
    'signs-lost':
      'Des signes se perdent en route : le code de test est « {{meant}} ». Dans la notice, augmentez un peu le délai entre les caractères (« inter-character delay »), par exemple 10 ms ; pour un scanner sans fil, rapprochez-vous de sa base.',
    'extra-signs':
      'Le scanner ajoute « {{extra}} » au code. Dans sa notice, supprimez ce préfixe ou ce suffixe (« prefix », « suffix », « AIM ID ») et ne gardez que la touche Entrée à la fin.',
    'caps-lock':
      'La touche « Verr. Maj » (le cadenas) est activée sur cet ordinateur. Désactivez-la : ce que l’on tape à la main sortirait en capitales.',
    'no-suffix':
      'Le scanner n’envoie rien après le code : Établi doit attendre un instant pour savoir qu’il est fini. Dans sa notice, ajoutez la touche Entrée à la fin (« suffix CR » ou « Enter »).',
    layout: {
      azerty:
        'Un tableur recevrait « {{shown}} ». Pour les autres logiciels, réglez le scanner sur le clavier français (« French » ou « France » dans sa notice).',
      'azerty-be-mac':
        'Un tableur recevrait « {{shown}} ». Pour les autres logiciels, réglez le scanner comme l’ordinateur : belge (« Belgian ») ou français de Mac (« French Mac »).',
      afnor:
        'Un tableur recevrait « {{shown}} ». Pour les autres logiciels, réglez le scanner sur le clavier français (« French » ou « France » dans sa notice).',
      bepo: 'Un tableur recevrait « {{shown}} ». Aucun scanner ne connaît le clavier BÉPO : pour les autres logiciels, choisissez « Alt code » dans la notice du scanner, si elle le propose.',
      qwerty:
        'Un tableur recevrait « {{shown}} ». Pour les autres logiciels, réglez le scanner sur le clavier américain (« USA » dans sa notice).',
      qwertz:
        'Un tableur recevrait « {{shown}} ». Pour les autres logiciels, réglez le scanner comme l’ordinateur : suisse (« Swiss ») ou allemand (« German »).',
    },
  },
  byHandHelp:
    'Les touches arrivent lentement ou irrégulièrement. Visez le code de test avec le scanner et appuyez sur sa gâchette ; ne tapez rien au clavier.',
  otherCodeHelp: 'L’ordinateur a reçu « {{shown}} ». Scannez le code de test affiché à l’écran.',
  otherCountry:
    'Si c’est bien lui, le scanner est réglé sur un pays qu’Établi ne connaît pas : choisissez « USA » ou « French » dans sa notice.',
  facts: {
    label: 'Ce que fait ce scanner',
    setting: 'Il est réglé sur',
    computer: 'L’ordinateur est réglé sur',
    shown: 'Un autre logiciel reçoit',
    suffix: 'À la fin, il envoie',
    speed: 'Sa vitesse',
    capsLock: 'Verr. Maj (capitales)',
  },
  setting: {
    us: 'le clavier américain (QWERTY)',
    fr: 'le clavier français (AZERTY)',
    qwertz: 'le clavier allemand ou suisse (QWERTZ)',
    'alt-codes': 'des codes Alt, qui ne dépendent d’aucun clavier',
    unknown: 'on ne sait pas : l’ordinateur ne dit pas quelles touches sont frappées',
  },
  computer: {
    azerty: 'le clavier français (AZERTY)',
    'azerty-be-mac': 'le clavier belge, ou français de Mac (AZERTY)',
    afnor: 'le clavier français AFNOR (AZERTY)',
    bepo: 'le clavier BÉPO',
    qwerty: 'le clavier américain ou canadien (QWERTY)',
    qwertz: 'le clavier suisse ou allemand (QWERTZ)',
    unknown: 'on ne sait pas',
  },
  shownRight: 'le bon code : {{shown}}',
  shownWrong: 'un code brouillé : {{shown}}',
  suffix: { enter: 'la touche Entrée', tab: 'la touche Tabulation', none: 'rien' },
  speed: '{{ms, number}} ms entre deux signes',
  capsLock: { on: 'activé', off: 'non activé' },
  keys: {
    title: 'Les touches, une par une',
    key: 'Signe reçu',
    code: 'Touche frappée',
    shift: 'Majuscule',
    after: 'Après',
    ms: '{{ms, number}} ms',
  },
} as const;
