/** One person's data as a file to hand over. */
import { writeSheet } from '#main/exchange/sheets/out/write-sheet.ts';
import type { House } from '#main/house.ts';
import type { PersonalData } from '#shared/contract/members.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { readPersonalData } from './read-personal-data.ts';

/**
 * JSON, or a table of one value a line: part, row, field, value. The file is named by the card, not by the
 * person. Refuses NOT_FOUND.
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
  return await writeSheet({
    columns: ['part', 'row', 'field', 'value'],
    rows: lines(data),
    as,
    fileName,
  });
};

const lines = ({ parts }: PersonalData): string[][] =>
  parts.flatMap(({ part, rows }) =>
    rows.flatMap((row, at) =>
      Object.entries(row).map(([field, value]) => [part, String(at + 1), field, value]),
    ),
  );
