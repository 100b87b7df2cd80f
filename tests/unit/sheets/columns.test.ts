import { describe, expect, test } from 'vitest';
import { matchColumns } from '#shared/domain/sheets/match-columns.ts';
import { lacksMembershipDay } from '#shared/domain/sheets/membership-fields.ts';
import { joinedFields, type SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { sourceOf } from '#shared/domain/sheets/sources.ts';

const fieldsOf = (kind: SheetKind, names: readonly string[], samples: readonly string[][] = []) =>
  matchColumns(
    kind,
    names.map((name, at) => ({ name, samples: samples[at] ?? [] })),
    { remembered: new Map(), source: sourceOf(kind, names) },
  ).map(({ field }) => field);

describe('Columns are matched by name', () => {
  test.each([
    [
      'items',
      ["N° D'INVENTAIRE", 'désignation', 'MARQUE', 'N° de série', 'état', 'Emplacement', 'Prix'],
      ['code', 'name', 'brand', 'serialNumber', 'condition', 'shelf', 'declaredValue'],
    ],
    [
      'items',
      ['Item', 'Manufacturer', 'Serial no', 'Location', 'Deposit', 'Couleur'],
      ['name', 'brand', 'serialNumber', 'shelf', 'deposit', null],
    ],
    [
      'members',
      ['Nom', 'Prénom', 'Courriel', 'Portable', 'CP', 'Commune'],
      ['lastName', 'firstName', 'email', 'phone', 'postcode', 'town'],
    ],
    ['members', ['Nom', 'E-mail'], ['fullName', 'email']],
    ['members', ['Last name', 'First name', 'Phone'], ['lastName', 'firstName', 'phone']],
  ] as const)('%s %j', (kind, names, fields) => {
    expect(fieldsOf(kind, names)).toEqual(fields);
  });
});

test('Several columns give telephones, addresses and remarks together', () => {
  const names = ['Nom', 'Tél. fixe', 'Portable', 'Adresse 1', 'Adresse 2', 'Note', 'Observations'];
  const joined = ['phone', 'phone', 'address', 'address', 'counterNote', 'counterNote'];
  expect(fieldsOf('members', names)).toEqual(['fullName', ...joined]);
  expect(fieldsOf('items', ['Nom', 'Quantité'])).toEqual(['name', 'lendingNote']);
});

describe('Of several columns of codes none is lost', () => {
  test.each([
    ['items', 'N°;Code barres;Désignation', ['alias', 'code', 'name']],
    ['items', 'ID;Code;Nom', ['alias', 'code', 'name']],
    ['items', 'Référence;N° inventaire;Nom', ['alias', 'code', 'name']],
    ['items', 'Code;Code barres;EAN;Nom', ['code', 'alias', 'alias', 'name']],
    ['items', 'N°;Réf.;Nom', ['code', 'alias', 'name']],
    ['members', 'N°;N° de carte;Nom', ['alias', 'code', 'fullName']],
  ] as const)('%s: %s', (kind, header, fields) => {
    expect(fieldsOf(kind, header.split(';'))).toEqual(fields);
  });
  test('and an EAN, which several drills share, leaves the code to the number of the line', () => {
    const samples = [['1', '2'], ['3165140123456'], ['Perceuse']];
    expect(fieldsOf('items', ['N°', 'Code barres', 'Nom'], samples)).toEqual([
      'code',
      'alias',
      'name',
    ]);
  });
  test('and ours are the code, whatever stands before them', () => {
    const samples = [['BR-1'], ['T0000013'], ['Perceuse']];
    const names = ['Code', 'N°', 'Nom'];
    expect(fieldsOf('items', names, samples)).toEqual(['alias', 'code', 'name']);
  });
  test.each([
    ['Étiquette', ['oui', 'non']],
    ['Inventaire', ['12/03/2025', 'à faire', '13/03/2025']],
  ])('and « %s » that says but whether there is one is no code', (name, samples) => {
    const names = [name, 'N°', 'Nom'];
    expect(fieldsOf('items', names, [samples, ['1', '2']])).toEqual([null, 'code', 'name']);
  });
  test('but the numbers that a known export keeps for itself', () => {
    const names = 'id;complete_number;code;number;name;power_source;checkout_notice'.split(';');
    expect(fieldsOf('items', names).slice(0, 4)).toEqual([null, 'code', null, null]);
  });
});

test('What stands behind a name does not hide it', () => {
  const names = ['Nom (obligatoire)', 'Prix d’achat TTC', 'Caution (en euros)'];
  expect(fieldsOf('items', names)).toEqual(['name', 'declaredValue', 'deposit']);
});

describe('Columns are matched by content', () => {
  test('where one name may be two things', () => {
    expect(fieldsOf('items', ['Nom', 'Type'], [['Scie'], ['outil', 'appareil']])[1]).toBe('kind');
    expect(fieldsOf('items', ['Nom', 'Type'], [['Scie'], ['Jardin', 'Cuisine']])[1]).toBe(
      'category',
    );
    expect(fieldsOf('items', ['Nom', 'État'], [['Scie'], ['disponible', 'sorti']])[1]).toBeNull();
  });
  test('where the name says nothing', () => {
    const samples = [['Marie Dupont', 'Ali Ben Salem'], ['a@b.fr'], ['06 12 34 56 78']];
    expect(fieldsOf('members', ['A', 'B', 'C'], samples)).toEqual(['fullName', 'email', 'phone']);
  });
});

describe('Exports are recognised as they come', () => {
  test.each([
    [
      'lend-engine',
      'items',
      'Added on,Code,Name,Type,Serial number,Condition,Tags,Location,Brand,Price paid,Value (RRP),Shown on website,Loan fee,Loan period,Short description,Long description,Components,Care information,Keywords,Owned by,Donated by',
      { Code: 'code', Type: 'category', 'Value (RRP)': 'declaredValue', Components: 'accessories' },
    ],
    [
      'lend-engine',
      'members',
      'Contact ID,Member ID,Added on,First name,Last name,Membership,Email,Subscriber,Telephone,Street,City,County,Postcode,Country,Balance',
      { 'Member ID': 'code', 'Added on': 'joinedOn', Street: 'address', 'Contact ID': null },
    ],
    [
      'myturn',
      'items',
      'Item ID,Name,Item Type,Manufacturer,Model,Serial Number,Replacement Cost,Location Code,Condition,Product Code / UPC',
      { 'Item ID': 'code', 'Replacement Cost': 'declaredValue', 'Product Code / UPC': 'alias' },
    ],
    [
      'snipe-it',
      'items',
      // The list of assets as it is exported.
      'Asset Name,Asset Tag,Serial,Model,Category,Status,Checked Out To,Location,Purchase Cost',
      { 'Asset Name': 'name', 'Asset Tag': 'code', Serial: 'serialNumber', 'Checked Out To': null },
    ],
    [
      'snipe-it',
      'items',
      // The first columns of sample_csvs/assets-sample.csv.
      'Company,Name,Asset Tag,Category,Manufacturer,Location,Model,Asset Notes,Purchase Cost',
      { Company: null, Name: 'name', 'Asset Tag': 'code', 'Asset Notes': 'lendingNote' },
    ],
    [
      'snipe-it',
      'items',
      'Full Name,Email,Username,Item Name,Category,Model name,Manufacturer,Model Number,Serial Number,Asset Tag,Location,Notes,Purchase Date,Purchase Cost,Company,Status,Warranty,Supplier',
      { 'Asset Tag': 'code', 'Item Name': 'name', 'Purchase Cost': 'declaredValue' },
    ],
    [
      'snipe-it',
      'members',
      'First Name,Last Name,email,User name,Location,Phone Num,Job Title For User,Employee Number,Company,VIP',
      { 'Phone Num': 'phone', 'Employee Number': 'code', 'Last Name': 'lastName' },
    ],
    [
      'circulate',
      'items',
      'id,complete_number,code,number,name,categories,description,item_url,size,brand,model,serial,strength,power_source,other_names,quantity,checkout_notice,status,location_area,location_shelf,purchase_link,purchase_price',
      { complete_number: 'code', checkout_notice: 'lendingNote', location_shelf: 'shelf' },
    ],
    [
      'circulate',
      'members',
      'circulate_id,preferred_name,legal_name,email,phone,status,address1,address2,city,region,postal_code,number,pronouns,volunteer_interest',
      { number: 'code', legal_name: 'fullName', address1: 'address' },
    ],
    [
      'koha',
      'members',
      'cardnumber,surname,firstname,title,othernames,initials,streetnumber,streettype,address,address2,city,state,zipcode,country,email,phone,mobile,dateofbirth,branchcode,categorycode,dateenrolled,dateexpiry,borrowernotes',
      { cardnumber: 'code', surname: 'lastName', dateexpiry: 'membershipUntil' },
    ],
    [
      'paheko',
      'members',
      "Numéro de membre,Nom & prénom,Adresse E-Mail,Adresse postale,Code postal,Ville,Numéro de téléphone,Date d'inscription,Catégorie",
      { 'Numéro de membre': 'code', 'Nom & prénom': 'fullName', "Date d'inscription": 'joinedOn' },
    ],
  ] as const)('%s, %s', (source, kind, header, expected) => {
    const names = header.split(',');
    expect(sourceOf(kind, names).source).toBe(source);
    const fields = fieldsOf(kind, names);
    const found = Object.fromEntries(names.map((name, at) => [name, fields[at]]));
    expect(found).toMatchObject(expected);
    const ofOneColumn = fields.filter((field) => field && !joinedFields.has(field));
    expect(new Set(ofOneColumn).size).toBe(ofOneColumn.length);
  });
});

test('Columns of a membership without a day of it make none', () => {
  expect(lacksMembershipDay(['lastName', 'membershipType', null])).toBe(true);
  expect(lacksMembershipDay(['lastName', 'membershipFee'])).toBe(true);
  expect(lacksMembershipDay(['membershipType', 'membershipUntil'])).toBe(false);
  expect(lacksMembershipDay(['lastName', 'email'])).toBe(false);
});
