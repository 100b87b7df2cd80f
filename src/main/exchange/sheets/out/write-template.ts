/** A file to fill in: the columns that come in, with two rows of example. */
import type { House } from '#main/house.ts';
import { placeStatus } from '#main/place/status.ts';
import type { Day } from '#shared/domain/day.ts';
import type { SheetField, SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { type Say, sayIn } from './say.ts';
import { severalInCell } from './several.ts';
import { writeSheet } from './write-sheet.ts';

type Example = Partial<Record<SheetField, string>>;

/** In the language of the place. No column for a code: the application gives one. */
export const writeTemplate = async (
  house: House,
  { kind, as }: { kind: SheetKind; as: 'csv' | 'xlsx' },
): Promise<File> => {
  const { language, timeZone, today } = await placeStatus(house);
  const say = sayIn(language, timeZone);
  const fields = columns[kind];
  return await writeSheet({
    columns: fields.map((field) => say.columns.field[field]),
    rows: examples[kind](say, today).map((row) => fields.map((field) => row[field] ?? '')),
    as,
    fileName: say.columns.template[kind],
  });
};

const columns = {
  items: [
    'name',
    'kind',
    'category',
    'shelf',
    'brand',
    'model',
    'serialNumber',
    'alias',
    'condition',
    'accessories',
    'declaredValue',
    'deposit',
    'loanDays',
    'lendingNote',
    'safetyNotice',
  ],
  members: [
    'lastName',
    'firstName',
    'phone',
    'email',
    'address',
    'postcode',
    'town',
    'alias',
    'joinedOn',
    'membershipType',
    'membershipPaidOn',
    'membershipFee',
    'counterNote',
  ],
} as const satisfies Record<SheetKind, readonly SheetField[]>;

const drill = ({ words, money, columns: { template }, isFrench }: Say): Example => ({
  name: `${isFrench ? 'Perceuse' : 'Drill'} ${template.example}`,
  kind: words.kind.tool,
  category: isFrench ? 'Perçage' : 'Drilling',
  shelf: isFrench ? 'Étagère 1' : 'Shelf 1',
  brand: 'Bosch',
  model: 'GSB 13 RE',
  serialNumber: '3601B17100',
  alias: '17',
  condition: words.condition.good,
  accessories: severalInCell(isFrench ? ['mallette', 'poignée'] : ['case', 'handle']),
  declaredValue: money(6_000),
  loanDays: '7',
});

const raclette = ({ words, money, columns: { template }, isFrench }: Say): Example => ({
  name: `${isFrench ? 'Appareil à raclette' : 'Raclette grill'} ${template.example}`,
  kind: words.kind.appliance,
  category: isFrench ? 'Cuisine' : 'Kitchen',
  brand: 'Tefal',
  condition: words.condition.worn,
  deposit: money(2_000),
  lendingNote: isFrench ? 'Rendre les poêlons propres' : 'Bring the pans back clean',
});

const people = ({ day, money, columns: { template } }: Say, today: Day): Example[] => [
  {
    lastName: `Lefèvre ${template.example}`,
    firstName: 'Zoé',
    phone: '06 12 34 56 78',
    joinedOn: day(today),
    membershipPaidOn: day(today),
    membershipFee: money(1_500),
  },
  {
    lastName: `Diallo ${template.example}`,
    firstName: 'Amadou',
    email: 'amadou@example.org',
    address: '3 rue des Ateliers',
    postcode: '44000',
    town: 'Nantes',
  },
];

const examples: Record<SheetKind, (say: Say, today: Day) => Example[]> = {
  items: (say) => [drill(say), raclette(say)],
  members: people,
};
