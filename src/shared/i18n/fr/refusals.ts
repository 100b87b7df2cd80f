/** One sentence a refusal: what is wrong, then what to do. `{{…}}` are the facts, already in words. */
export const refusals = {
  INVALID_INPUT: 'Le champ « {{field}} » n’est pas rempli comme il faut.',
  UNEXPECTED:
    'Une erreur imprévue est survenue. Rien n’a été enregistré. Référence à donner : {{reference}}.',
  ROLE_NEEDED: 'Il faut le code du responsable pour faire cela.',
  NOT_SET_UP: 'Le lieu n’est pas encore installé. Commencez par l’assistant de premier démarrage.',
  CANNOT_SAVE: '{{why}} Rien n’a été enregistré. Dossier : {{path}}',
  NOT_FOUND: 'Introuvable : il a peut-être été annulé ou supprimé de la liste entre-temps.',
  ALREADY_SET_UP: 'Ce lieu est déjà installé.',
  NAME_TAKEN: 'Le nom « {{name}} » est déjà pris. Choisissez-en un autre.',
  CODE_TAKEN: 'Le code {{code}} est déjà celui de « {{by}} ».',
  CODE_NOT_OURS:
    'Le code {{code}} n’est pas un code valable ici. Laissez le champ vide : l’application en donnera un.',
  LETTER_SPENT: 'Il n’y a plus de code libre pour la lettre {{letter}}.',
  STILL_IN_USE:
    '« {{name}} » sert encore ({{count}}). Déplacez ou rendez d’abord ce qui l’utilise.',
  WRONG_CODE: 'Ce n’est pas le bon code. Essayez encore.',
  CODE_DELAYED: 'Trop d’essais. Réessayez à {{time}}.',
  LAST_MANAGER: '{{name}} est le dernier responsable : il en faut au moins un.',
  NOT_UNDOABLE: 'Cette action ne s’annule pas : {{act}}.',
  UNDO_FORBIDDEN: 'On ne peut plus annuler : depuis, à {{time}}, il y a eu « {{act}} ». {{wayOut}}',
  MISREAD: 'Mal lu, scannez encore.',
  CODE_UNKNOWN: 'Code inconnu : {{typed}}.',
  ITEM_BLOCKED: '« {{item}} » {{why}}. À mettre de côté ; {{wayOut}}.',
  ITEM_UNSAFE:
    '« {{item}} » ne doit plus servir ({{reason}}). Un responsable peut lever ce verdict sur la fiche {{code}}.',
  WAIVER_NEEDED: 'Le visiteur doit d’abord accepter la décharge : à l’écran ou sur papier.',
  CHECK_NEEDED: 'Dites d’abord si le contrôle électrique est bon.',
  TICKET_TAKEN: 'Cette fiche est déjà prise : {{who}}. Prenez-en une autre.',
  REPAIRER_LEFT: '« {{repairer}} » a quitté la séance : choisissez qui répare.',
  IMPORT_GONE: 'Ce fichier n’est plus en mémoire : choisissez-le encore une fois.',
  IMPORT_STOPPED: 'L’import est arrêté. Rien n’a été enregistré.',
  SHEET_REFUSED:
    'Ligne {{line}} : « {{value}} » n’entre plus dans la base, qui a changé depuis. Rien n’a été enregistré ; relisez le fichier.',
  BACKUP_FAILED: 'La sauvegarde ne s’est pas faite dans {{path}}. {{why}} Rien d’autre n’a changé.',
  RESTORE_FAILED: 'La restauration ne s’est pas faite dans {{path}}. {{why}} {{state}}',
  BACKUP_REFUSED:
    'Cette sauvegarde ne peut pas remplacer la base : {{fault}}. Rien n’a changé ; choisissez-en une autre.',
  FOLDER_REFUSED: 'Le dossier {{path}} ne convient pas : {{why}}.',
  ERASURE_BLOCKED: '{{member}} ne peut pas encore être effacé : {{because}}.',
  CODE_NEEDED: '{{name}} a un code personnel : tapez-le.',
  POST_LOCKED: 'Ce poste est verrouillé : dites qui vous êtes.',
  IMPORT_REFUSED:
    'Ligne {{line}} : « {{id}} » est déjà là. Rien n’a été enregistré ; vérifiez le fichier encore une fois.',
  ITEM_RETIRED:
    '« {{item}} » ne fait plus partie du stock ({{reason}}). Un responsable peut le remettre en service depuis sa fiche.',
  ITEM_OUT:
    '« {{item}} » est déjà sorti, chez {{member}}, jusqu’au {{dueOn}}. Scannez-le pour le rendre.',
  MACHINE_STAYS: '« {{item}} » est une machine : elle s’utilise sur place.',
  MEMBER_MAY_NOT_BORROW: '{{member}} ne peut pas emprunter « {{item}} » : {{obstacles}}.',
  ANSWERS_PENDING: 'Répondez d’abord aux questions sur : {{items}}.',
  LOAN_ENDED: '« {{item}} » a déjà été rendu à {{time}}.',
  NO_MORE_RENEWALS: '« {{item}} » a déjà été prolongé {{renewals}} fois : c’est le maximum.',
  DAY_IMPOSSIBLE: 'Le {{day}} n’est pas possible : {{why}}.',
  FILE_REFUSED: '« {{name}} » est refusé : {{why}}.',
  TOO_MANY_LABELS:
    '{{count}} étiquettes, c’est trop pour une fois : {{most}} au plus. Filtrez la liste et imprimez en plusieurs fois.',
  PRINT_FAILED: 'L’impression n’a pas abouti : {{why}}.',
  FILE_NOT_SAVED: '« {{name}} » n’est pas enregistré : {{why}}.',
} as const;

/** The parts from which some of these sentences are made. */
export const refusalParts = {
  obstacle: {
    left: 'ne fait plus partie des adhérents',
    'no-membership': 'pas d’adhésion en cours',
    expired: 'adhésion finie le {{until}}',
    suspended: 'suspendu jusqu’au {{until}} ({{reason}})',
    'suspended-open': 'suspendu sans date de fin ({{reason}})',
    limit: 'limite d’objets atteinte, {{out}} sur {{limit}}',
    'household-limit': 'limite d’objets du foyer atteinte, {{out}} sur {{limit}}',
    late_one: '{{count}} objet en retard depuis le {{oldestDueOn}}',
    late_other: '{{count}} objets en retard, le plus ancien depuis le {{oldestDueOn}}',
  },
  cause: {
    manager: '{{reason}}',
    damage: 'dégât signalé ({{reason}})',
    repair: 'en réparation ({{reason}})',
    inspection: 'contrôle périodique ({{reason}})',
    safety: 'étiquette rouge ({{reason}})',
  },
  stays: {
    unsafe: 'ne doit plus servir ({{reason}})',
    clear: 'un responsable peut lever ce verdict sur la fiche de réparation',
    blocked: 'ne sort pas. Blocage : {{blocks}}',
    unblock: 'un responsable peut débloquer depuis la page de l’objet',
  },
  fault: {
    gone: 'elle n’est plus là',
    'no-description': 'elle n’est pas entière',
    'wrong-sum': 'elle a changé depuis qu’elle a été faite',
    damaged: 'elle est abîmée',
    'loose-keys': 'des lignes y manquent',
    'wrong-counts': 'des lignes y manquent',
    newer: 'elle vient d’une version plus récente d’Établi',
    'files-missing': 'des photos ou des documents y manquent',
  },
  backup: {
    'disk-full': 'Le disque est plein : libérez de la place.',
    'read-only': 'Le dossier est en lecture seule : vérifiez ses droits.',
    vanished: 'Le dossier n’est plus là : rebranchez la clé ou le disque.',
    failed: 'La copie n’est pas lisible : essayez un autre disque.',
  },
  restore: {
    failed: 'Réessayez ; si cela recommence, changez de disque.',
    kept: 'La base est comme avant.',
    shut: 'La base ne s’est pas rouverte : fermez Établi et rouvrez-le.',
  },
  undo: {
    first: 'Annulez d’abord cette action-là.',
    never: 'Cette action-là ne s’annule pas.',
  },
  folder: {
    'not-there': 'il n’existe pas',
    'not-a-folder': 'ce n’est pas un dossier',
    'read-only': 'on ne peut pas y écrire',
    'data-folder': 'il est dans le dossier de la base, et se perdrait avec elle',
    relative: 'donnez son adresse entière',
  },
  erasure: {
    loan: 'a encore « {{item}} », à rendre le {{dueOn}}',
    ticket: 'une réparation est en cours, « {{thing}} » ({{code}})',
  },
  save: {
    'disk-full': 'Le disque est plein : libérez de la place.',
    'read-only': 'Le dossier est en lecture seule : vérifiez les droits du dossier.',
    vanished: 'Le dossier n’est plus là : rebranchez la clé ou le disque.',
    locked: 'Un autre programme occupe la base : fermez-le.',
    damaged: 'La base est abîmée : ne continuez pas, appelez le responsable.',
  },
  day: {
    future: 'c’est dans le futur',
    'before-loan': 'c’est avant le prêt',
    'item-was-out': 'l’objet était déjà sorti ce jour-là',
    'before-joining': 'la personne n’était pas encore adhérente',
    'after-return': 'c’est après le retour',
    'too-far': 'c’est dans plus de cinq ans',
    'too-old': 'c’est avant 1990',
    'not-that-session': 'la séance choisie a eu lieu un autre jour',
  },
  somebody: 'quelqu’un d’autre',
  file: {
    'too-big': 'il est trop lourd',
    'not-a-picture': 'ce n’est pas une photo lisible (JPEG, PNG ou WebP)',
    'not-a-document': 'ce n’est pas un document PDF',
    empty: 'il est vide',
  },
  print: {
    'no-printer': 'aucune imprimante ne répond',
    'out-of-paper': 'l’imprimante n’a plus de papier ou d’étiquettes. Remettez-en, puis relancez',
    'printer-stopped': 'l’imprimante est arrêtée ou éteinte. Remettez-la en marche, puis relancez',
    cancelled: 'impression abandonnée',
    'printer-failed': 'l’imprimante a signalé une panne',
  },
  saving: {
    'disk-full': 'le disque est plein',
    'not-allowed':
      'on ne peut pas écrire à cet endroit. Fermez le fichier s’il est ouvert ailleurs, ou choisissez un autre dossier',
    vanished:
      'le dossier n’est plus là. Rebranchez la clé ou le disque, ou choisissez un autre dossier',
    'unknown-kind': 'Établi n’enregistre pas ce genre de fichier',
    failed: 'le disque ne l’a pas pris. Choisissez un autre dossier',
  },
} as const;
