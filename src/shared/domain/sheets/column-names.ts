/**
 * What people call their columns, in French and in English, as `plainWords`. The first name is the one
 * that nobody has to guess; a name may stand for several fields: then the content decides, in this order.
 */
import { sheetColumns as english } from '../../i18n/en/sheet-columns.ts';
import { sheetColumns as french } from '../../i18n/fr/sheet-columns.ts';
import { plainWords } from './plain-words.ts';
import { itemFields, memberFields, type SheetField, type SheetKind } from './sheet-words.ts';

type Names = Partial<Record<SheetField, string>>;

/** What says nothing without its own name, and is worth a line where the object is lent. */
const namedRemarks = `quantite, qte, nombre, nb, exemplaires, nombre d exemplaires, quantity, qty, taille,
  dimensions, puissance, poids, size, power, strength, weight`;

/** Names are separated by commas. */
const items: Names = {
  code: `code, code etabli, code inventaire, code objet, numero d inventaire, n d inventaire,
    no d inventaire, n inventaire, no inventaire, inv, n inv, num inventaire, numero inventaire, inventaire, numero, n, no, num, n objet,
    numero objet, numero de l objet, reference, ref, reference interne, identifiant, id, etiquette,
    cote, item code, item id, item number, inventory number, inventory code, asset tag, tag, number,
    sku, barcode, bar code, code barres, code barre, codebarre`,
  alias: `autre code, autres codes, alias, ancien code, anciens codes, ancien numero, ean, ean13, gtin,
    upc, product code upc, qr code, code ean, other code, other codes, old code`,
  name: `nom, objet, nom de l objet, designation, libelle, intitule, article, denomination, outil,
    materiel, equipement, appareil, nom outil, nom du materiel, designation de l objet, nom de l outil, nom de l article, name, item, item name, tool,
    tool name, title, titre, asset name`,
  kind: 'genre, sorte, kind, item kind, nature, type, type d objet',
  category: `categorie, categories, famille, rubrique, theme, type, type d objet, type d outil, rayon,
    category, tags, item type, item category, sous categorie`,
  shelf: `emplacement, rangement, etagere, localisation, lieu, lieu de stockage, stockage, place, casier,
    armoire, zone, range dans, ou, where, where kept, kept in, shelf, location, location code, home location, storage, bin`,
  brand: 'marque, fabricant, constructeur, brand, manufacturer, make, maker',
  model: `modele, reference fabricant, reference constructeur, type modele, model, model name,
    model number, model no`,
  serialNumber: `numero de serie, n de serie, no de serie, n serie, num serie, numero serie, serie, sn, s n,
    serial, serial number, serial no`,
  condition: 'etat, etat general, condition, state, etat de l objet, status, statut',
  ownerKind:
    'type de proprietaire, statut du proprietaire, provenance, origine, owner kind, ownership',
  ownerName: `proprietaire, appartient a, donateur, deposant, don de, prete par, nom du proprietaire,
    owner, owner name, donor, owned by, donated by`,
  declaredValue: `valeur, valeur declaree, valeur a neuf, valeur estimee, valeur d achat, prix,
    prix d achat, prix neuf, prix unitaire, valeur neuf, valeur neuve, cout, valeur de remplacement, value, declared value, price, price paid,
    purchase price, purchase cost, replacement cost, value rrp, cost`,
  deposit: 'caution, montant de la caution, depot de garantie, deposit, security deposit',
  loanDays: `duree de pret, duree du pret, duree d emprunt, duree, jours de pret, nombre de jours,
    duree max, duree maximale, loan days, loan period, loan length, default loan length, max loan days`,
  accessories: `accessoires, accessoire, accessoires fournis, accessoires inclus, contenu, composants,
    composition, pieces, fourni avec, livre avec, accessories, components, parts, included, contents`,
  lendingNote: `note de pret, consignes de pret, a dire au pret, consigne, consignes, instructions,
    mode d emploi, description, remarque, remarques, note, notes, commentaire, commentaires, observation,
    observations, lending note, long description, short description, comment, comments, ${namedRemarks}`,
  returnNote: `note de retour, consignes de retour, au retour, a verifier au retour, entretien,
    return note, care information, maintenance`,
  safetyNotice: `securite, consignes de securite, consigne de securite, avis de securite, epi, danger,
    dangers, precautions, safety, safety notice, safety information, warning, warnings`,
};

const members: Names = {
  code: `code, code etabli, code adherent, numero d adherent, n d adherent, no d adherent, n adherent,
    numero adherent, num adherent, numero de membre, n de membre, numero membre, numero de carte,
    n de carte, carte, carte n, numero, n, no, num, identifiant, id, reference, ref, matricule,
    card, card number, cardnumber, card id, member id, member number, member code, membership number, number`,
  alias: `autre code, autres codes, alias, ancien code, ancien numero, ancienne carte, code barres,
    barcode, other code, other codes, old code, userid, username`,
  firstName: `prenom, prenoms, prenom usuel, prenom de l adherent, prenom adherent, prenom du membre, first name, firstname, given name, forename, preferred name`,
  lastName: `nom, nom de famille, nom d usage, nom de l adherent, nom adherent, nom du membre, noms, last name, lastname, surname, family name`,
  fullName: `nom complet, nom et prenom, nom prenom, nom prenoms, prenom nom, prenom et nom, nom et prenoms,
    adherent, adherente, adherent e, membre, usager, emprunteur, personne, contact, nom, noms, nom de l adherent, nom adherent, nom du membre, full name,
    fullname, name, member, member name, person, legal name`,
  email: `email, e mail, mail, courriel, adresse email, adresse e mail, adresse mail, adresse electronique,
    adresse courriel, mel, email address, mail address, email 1`,
  phone: `telephone, tel, telephone 1, numero de telephone, n de telephone, no de telephone, portable,
    telephone portable, tel portable, mobile, telephone mobile, tel mobile, gsm, telephone fixe, fixe,
    tel fixe, telephone 2, tel 1, tel 2, tel domicile, telephone domicile, autre telephone, phone, phone number, telephone number, mobile phone, cell, cell phone, phone 1, phone 2, home phone, other phone`,
  address: `adresse, adresse postale, rue, voie, adresse 1, adresse ligne 1, adresse 2, adresse ligne 2,
    complement, complement d adresse, numero et rue, address,
    street, street address, address 1, address1, address line 1,
    address 2, address2, address line 2`,
  postcode: 'code postal, cp, codepostal, postcode, post code, postal code, zip, zip code, zipcode',
  town: 'ville, commune, localite, town, city, village',
  loanLimit: `limite de prets, nombre de prets, prets maximum, maximum de prets, nombre maximum de prets,
    limite, loan limit, max loans, maximum loans`,
  counterNote: `note, notes, remarque, remarques, commentaire, commentaires, observation, observations,
    note au comptoir, memo, comment, comments, remark, remarks, counter note`,
  joinedOn: `date d inscription, inscription, inscrit le, inscrite le, membre depuis, adherent depuis,
    date d entree, arrivee, date de creation, added on, joined, joined on, date joined, member since,
    created at, registration date, registered on, date enrolled`,
  membershipType: `type d adhesion, adhesion, formule, type d adherent, categorie, categorie d adherent,
    tarif, cotisation, membership, membership type, membership level, plan, category`,
  membershipPaidOn: `date de paiement, paye le, payee le, regle le, date de reglement, date d adhesion,
    date adhesion, date cotisation,
    adhesion le, date de cotisation, cotisation payee le, payment date, paid on, date paid`,
  membershipFrom: `debut d adhesion, debut adhesion, adhesion du, valable du, valable a partir du, du,
    date de debut, debut, membership from, membership start, valid from, from, start date, starts on`,
  membershipUntil: `fin d adhesion, fin adhesion, adhesion au, adhesion jusqu au, valable jusqu au,
    valable jusqu, jusqu au, expire le, date d expiration, expiration, echeance, date de fin, fin,
    date de fin d adhesion, a jour jusqu au, membership until, membership end, membership expires,
    valid until, until, expires, expires on, expiry, expiry date, end date, renewal date`,
  membershipFee: `montant, montant adhesion, montant de l adhesion, montant de la cotisation, cotisation,
    prix, paye, somme, tarif, fee, membership fee, amount, amount paid, price`,
};

/** The names that our own lists and empty files bear, in both languages. */
export const ownNames = [french.field, english.field];

const withoutFolds = (list: string): string[] =>
  list.split(',').map((name) => name.trim().replace(/\s+/g, ' '));

const fieldsByName = (
  names: Names,
  own: readonly SheetField[],
): ReadonlyMap<string, readonly SheetField[]> => {
  const fields = new Map<string, SheetField[]>();
  const add = (name: string, field: SheetField) => {
    const known = fields.get(name) ?? [];
    if (!known.includes(field)) fields.set(name, [...known, field]);
  };
  for (const labels of ownNames) for (const field of own) add(plainWords(labels[field]), field);
  for (const [field, list] of Object.entries(names)) {
    for (const name of withoutFolds(list)) add(name, field as SheetField); // keys of Names
  }
  return fields;
};

const remarks: ReadonlySet<string> = new Set(withoutFolds(namedRemarks));

/** Whether what stands in a column that becomes a note is understood without the column's name: « Remarque ». */
export const saysItself = (kind: SheetKind, field: SheetField, name: string): boolean =>
  !remarks.has(plainWords(name)) &&
  fieldsOfNames[kind].get(plainWords(name))?.includes(field) === true;

/** The fields that a column of this name may be, the likeliest first, by kind of sheet. */
export const fieldsOfNames: Record<SheetKind, ReadonlyMap<string, readonly SheetField[]>> = {
  items: fieldsByName(items, itemFields),
  members: fieldsByName(members, memberFields),
};
