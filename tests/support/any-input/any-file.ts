/** Small files as people choose them. The pictures are real: they can be drawn. */
import fc from 'fast-check';

const fromBase64 = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));

/** One orange point. */
const onePoint = fromBase64(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
);

const onePage = new TextEncoder().encode(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`,
);

const header =
  'id,data_provider,country,partner_product_category,product_category,product_category_id,brand,' +
  'year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,' +
  'event_date,problem';

const repairedRow = (serial: number): string =>
  `atelier_${serial},Atelier d’à côté,FRA,Small Kitchen Appliances ~ Grille-pain,Toaster,31,Unknown,` +
  `2011,10.0,Fixed,,Atelier,2021-05-08,"Ne chauffe plus, ressort cassé"`;

/** A file of the Open Repair Data Standard with rows of these numbers. */
export const anOrdsFile = (serials: readonly number[]): File =>
  new File([[header, ...serials.map(repairedRow), ''].join('\r\n')], 'reparations.csv', {
    type: 'text/csv',
  });

export const aPicture = (): File => new File([onePoint], 'photo.png', { type: 'image/png' });
export const aPage = (): File => new File([onePage], 'notice.pdf', { type: 'application/pdf' });

const picture = fc.constant(aPicture);
const page = fc.constant(aPage);
const repairs = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 5 })
  .map((serials) => () => anOrdsFile(serials));
const spoilt = fc.constantFrom(
  () => new File([], 'vide.png', { type: 'image/png' }),
  () => new File(['pas une image'], 'photo.png', { type: 'image/png' }),
  () => new File([`${header}\r\n${repairedRow(7)}`.slice(0, -30)], 'coupe.csv'),
);

/** A file for a field of this name: each time a new one, as each call sends its own. */
export const anyFile = (name: string): fc.Arbitrary<() => File> => {
  const isPicture = /photo|picture|signature|logo/i.test(name);
  if (isPicture)
    return fc.oneof({ weight: 4, arbitrary: picture }, { weight: 1, arbitrary: spoilt });
  return fc.oneof(
    { weight: 4, arbitrary: picture },
    { weight: 3, arbitrary: page },
    { weight: 4, arbitrary: repairs },
    { weight: 1, arbitrary: spoilt },
  );
};
