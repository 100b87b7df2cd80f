/** Ce qui ne va pas dans un tableur, ligne par ligne. */
export const sheetProblems = {
  title: 'Problèmes, ligne par ligne',
  list: 'Liste des problèmes',
  line: 'Ligne {{line, number}} :',
  inColumn: 'Ligne {{line, number}}, colonne « {{column}} » :',
  ofColumn: 'Colonne « {{column}} » :',
  ofFile: 'Fichier :',
  more_one: 'et {{count, number}} autre.',
  more_other: 'et {{count, number}} autres.',
  nothing: 'vide',
  kind: {
    'too-big':
      'le fichier est trop gros. Coupez-le en plusieurs et importez-les l’un après l’autre.',
    empty: 'il n’y a aucune ligne sous les titres de colonnes.',
    'not-a-table':
      'ce n’est pas un tableau lisible. Enregistrez-le depuis le tableur en « .xlsx » ou en « CSV UTF-8 ».',
    'unreadable-text':
      'des lettres sont illisibles : « {{value}} ». Enregistrez de nouveau le fichier en « CSV UTF-8 » ou en « .xlsx ».',
    cut: 'le fichier s’arrête au milieu de cette ligne. Il a sans doute été mal copié : reprenez-le à la source.',
    'too-many-columns':
      'cette ligne a plus de cases que de titres de colonnes : « {{value}} ». Un point-virgule ou un guillemet s’y est peut-être glissé.',
    'too-wide':
      'cette ligne a {{value}} colonnes : c’est plus que les 200 d’une liste. Ne gardez que celles qui servent.',
    'too-many-rows': 'il y a trop de lignes. Coupez le fichier en plusieurs.',
    'no-name-column':
      'aucune colonne ne donne le nom. Dites plus bas laquelle : chaque ligne en a besoin.',
    'field-twice': 'cette colonne et une autre donnent la même chose. Gardez-en une seule.',
    'name-missing': 'le nom manque.',
    'contact-missing':
      'il faut au moins un moyen de joindre la personne : téléphone, adresse électronique ou adresse.',
    'not-a-day': '« {{value}} » n’est pas une date. Écrivez par exemple 22/11/2026.',
    'day-too-far': '« {{value}} » est dans plus de cinq ans. Vérifiez l’année.',
    'not-an-amount': '« {{value}} » n’est pas un montant. Écrivez par exemple 12,50.',
    'not-a-number': '« {{value}} » n’est pas un nombre qui convient ici.',
    'not-an-email': '« {{value}} » n’est pas une adresse électronique.',
    'unknown-word': '« {{value}} » n’est pas un mot connu ici.',
    'unknown-wordIn': {
      kind: '« {{value}} » n’est pas un genre : outil, appareil ou machine.',
      condition: '« {{value}} » n’est pas un état : neuf, bon, usé ou abîmé.',
      ownerKind: '« {{value}} » n’est pas un propriétaire : le lieu, donateur ou déposant.',
    },
    'too-long': 'le texte est trop long : « {{value}} »',
    'number-shortened':
      'le tableur a abîmé ce numéro, ses derniers chiffres sont perdus : « {{value}} ». Mettez la colonne au format Texte, puis écrivez-le de nouveau.',
    'code-malformed':
      '« {{value}} » ressemble à un code d’ici, mais n’est pas juste : vérifiez ses chiffres.',
    'code-twice': 'le code « {{value}} » est déjà celui de la ligne {{other, number}}.',
    'code-taken': 'le code « {{value}} » est déjà celui d’autre chose ici.',
    formula:
      'cette case contient une formule sans résultat : « {{value}} ». Collez-la comme valeur dans le tableur.',
  },
} as const;
