/** One person's data as a file to hand over. */
import { sayIn } from '#main/exchange/sheets/out/say.ts';
import { writeSheet } from '#main/exchange/sheets/out/write-sheet.ts';
import type { House } from '#main/house.ts';
import { placeStatus } from '#main/place/status.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { columnsIn, rowsOf } from './personal-sheet.ts';
import { readPersonalData } from './read-personal-data.ts';

/**
 * JSON for other software, or a table of one value a line for people, in the language of the place. The file
 * is named by the card, not by the person. Refuses NOT_FOUND.
 */
export const exportPersonalData = async (
  house: House,
  { id, as }: { id: MemberId; as: 'json' | 'csv' },
): Promise<File> => {
  const data = await house.store.read((q) => readPersonalData(q, id, house.clock()));
  const fileName = `donnees-${data.code}-${data.madeAt.slice(0, 10)}`;
  if (as === 'json') {
    const text = `${JSON.stringify(data, null, 2)}\n`;
    return new File([text], `${fileName}.json`, { type: 'application/json' });
  }
  const { language, timeZone } = await placeStatus(house);
  const say = sayIn(language, timeZone);
  return await writeSheet({ columns: columnsIn(say), rows: rowsOf(data, say), as, fileName });
};
