/**
 * Exports that come in as they are: which columns give each of them away, and what their columns are to
 * us. Only what is documented stands here; the columns of any other list are matched by name.
 */

import { ownNames } from './column-names.ts';
import { plainWords } from './plain-words.ts';
import { fieldsOfKind, type SheetField, type SheetKind, type SheetSource } from './sheet-words.ts';

interface KnownSource {
  readonly source: SheetSource;
  readonly kind: SheetKind;
  /** Columns that stand together in no other list. */
  readonly signature: readonly string[];
  readonly fields: Readonly<Record<string, SheetField>>;
}

/** Lend Engine, ItemExportController and ContactExportController (github.com/lend-engine/lend-engine-app). */
const lendEngine: readonly KnownSource[] = [
  {
    source: 'lend-engine',
    kind: 'items',
    signature: ['Value (RRP)', 'Shown on website', 'Care information'],
    fields: {
      Code: 'code',
      Name: 'name',
      Type: 'category',
      'Serial number': 'serialNumber',
      Condition: 'condition',
      Location: 'shelf',
      Brand: 'brand',
      'Value (RRP)': 'declaredValue',
      'Loan period': 'loanDays',
      'Short description': 'lendingNote',
      Components: 'accessories',
      'Care information': 'returnNote',
      'Owned by': 'ownerName',
    },
  },
  {
    source: 'lend-engine',
    kind: 'members',
    signature: ['Contact ID', 'Member ID', 'Subscriber', 'Balance'],
    fields: {
      'Member ID': 'code',
      'Added on': 'joinedOn',
      'First name': 'firstName',
      'Last name': 'lastName',
      Membership: 'membershipType',
      Email: 'email',
      Telephone: 'phone',
      Street: 'address',
      City: 'town',
      Postcode: 'postcode',
    },
  },
];

/**
 * myTurn: the columns of a complete item export, as listed in Circulate's lib/tasks/myturn_import.rake
 * (github.com/chicago-tool-library/circulate). Its list of users is documented nowhere: by name.
 */
const myTurn: KnownSource = {
  source: 'myturn',
  kind: 'items',
  signature: ['Item ID', 'Item Type', 'Replacement Cost', 'Location Code'],
  fields: {
    'Item ID': 'code',
    Name: 'name',
    'Item Type': 'category',
    'Location Code': 'shelf',
    Manufacturer: 'brand',
    Model: 'model',
    'Serial Number': 'serialNumber',
    'Product Code / UPC': 'alias',
    Condition: 'condition',
    'Replacement Cost': 'declaredValue',
    'Default Loan Length': 'loanDays',
    Description: 'lendingNote',
  },
};

/** Two names for one column never stand together. */
const snipeItAssets: Readonly<Record<string, SheetField>> = {
  'Asset Tag': 'code',
  'Item Name': 'name',
  'Asset Name': 'name',
  Name: 'name',
  Category: 'category',
  'Model name': 'model',
  Model: 'model',
  Manufacturer: 'brand',
  'Serial Number': 'serialNumber',
  Serial: 'serialNumber',
  Location: 'shelf',
  Notes: 'lendingNote',
  'Asset Notes': 'lendingNote',
  'Purchase Cost': 'declaredValue',
};

/**
 * Snipe-IT (github.com/snipe/snipe-it): sample_csvs/MOCK_ASSETS.csv and the report of assets; its present
 * sample_csvs/assets-sample.csv and the list of assets as it is exported (app/Presenters/AssetPresenter.php,
 * in English); sample_csvs/MOCK_USERS.csv.
 */
const snipeIt: readonly KnownSource[] = [
  {
    source: 'snipe-it',
    kind: 'items',
    signature: ['Asset Tag', 'Model name', 'Manufacturer'],
    fields: snipeItAssets,
  },
  {
    source: 'snipe-it',
    kind: 'items',
    signature: ['Asset Tag', 'Model', 'Category', 'Purchase Cost'],
    fields: snipeItAssets,
  },
  {
    source: 'snipe-it',
    kind: 'members',
    signature: ['First Name', 'Last Name', 'Employee Number', 'Company'],
    fields: {
      'First Name': 'firstName',
      'Last Name': 'lastName',
      email: 'email',
      'Phone Num': 'phone',
      'Phone Number': 'phone',
      'Employee Number': 'code',
      Address: 'address',
      City: 'town',
      Zip: 'postcode',
      Notes: 'counterNote',
    },
  },
];

/** Circulate, app/lib/item_exporter.rb and member_exporter.rb (github.com/chicago-tool-library/circulate). */
const circulate: readonly KnownSource[] = [
  {
    source: 'circulate',
    kind: 'items',
    signature: ['complete_number', 'power_source', 'checkout_notice'],
    fields: {
      complete_number: 'code',
      name: 'name',
      categories: 'category',
      brand: 'brand',
      model: 'model',
      serial: 'serialNumber',
      checkout_notice: 'lendingNote',
      location_shelf: 'shelf',
      purchase_price: 'declaredValue',
    },
  },
  {
    source: 'circulate',
    kind: 'members',
    signature: ['circulate_id', 'preferred_name', 'legal_name'],
    fields: {
      number: 'code',
      legal_name: 'fullName',
      email: 'email',
      phone: 'phone',
      address1: 'address',
      address2: 'address',
      postal_code: 'postcode',
      city: 'town',
    },
  },
];

/**
 * Koha: the patron import file has the columns of its table `borrowers` (Koha/Patrons/Import.pm,
 * set_column_keys; Koha manual, Tools, Patron import).
 */
const koha: KnownSource = {
  source: 'koha',
  kind: 'members',
  signature: ['cardnumber', 'surname', 'categorycode'],
  fields: {
    cardnumber: 'code',
    surname: 'lastName',
    firstname: 'firstName',
    email: 'email',
    phone: 'phone',
    mobile: 'phone',
    phonepro: 'phone',
    streetnumber: 'address',
    streettype: 'address',
    address: 'address',
    address2: 'address',
    zipcode: 'postcode',
    city: 'town',
    dateenrolled: 'joinedOn',
    dateexpiry: 'membershipUntil',
    categorycode: 'membershipType',
    borrowernotes: 'counterNote',
  },
};

/**
 * Paheko: Users/Export.php writes the labels of the member's fields, by default those of
 * include/data/users_fields_presets.ini (github.com/paheko/paheko).
 */
const paheko: KnownSource = {
  source: 'paheko',
  kind: 'members',
  signature: ['Numéro de membre', 'Adresse E-Mail', 'Adresse postale'],
  fields: {
    'Numéro de membre': 'code',
    'Nom & prénom': 'fullName',
    'Adresse E-Mail': 'email',
    'Adresse postale': 'address',
    'Code postal': 'postcode',
    Ville: 'town',
    'Numéro de téléphone': 'phone',
    "Date d'inscription": 'joinedOn',
    Catégorie: 'membershipType',
  },
};

const signatures = {
  items: ['code', 'name', 'kind', 'condition', 'ownerKind', 'safetyNotice'],
  members: ['code', 'firstName', 'lastName', 'counterNote', 'joinedOn'],
} as const satisfies Record<SheetKind, readonly SheetField[]>;

/** Our own lists, as exchange/sheets/out writes them. */
const own: readonly KnownSource[] = ownNames.flatMap((names) =>
  (['items', 'members'] as const).map((kind) => ({
    source: 'own' as const,
    kind,
    signature: signatures[kind].map((field) => names[field]),
    fields: Object.fromEntries(fieldsOfKind[kind].map((field) => [names[field], field])),
  })),
);

const knownSources: readonly KnownSource[] = [
  ...own,
  ...lendEngine,
  myTurn,
  ...snipeIt,
  ...circulate,
  koha,
  paheko,
];

export interface FoundSource {
  readonly source: SheetSource;
  /** By the name of the column as `plainWords`. */
  readonly fields: ReadonlyMap<string, SheetField>;
}

/** Whose export these columns are; `unknown` gives no fields. */
export const sourceOf = (kind: SheetKind, names: readonly string[]): FoundSource => {
  const present = new Set(names.map(plainWords));
  const found = knownSources.find(
    (known) =>
      known.kind === kind && known.signature.every((name) => present.has(plainWords(name))),
  );
  const fields = Object.entries(found?.fields ?? {});
  return {
    source: found?.source ?? 'unknown',
    fields: new Map(fields.map(([name, field]) => [plainWords(name), field])),
  };
};
