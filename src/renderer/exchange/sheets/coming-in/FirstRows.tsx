import { useTranslation } from 'react-i18next';
import { sayCode } from '#renderer/app/say-code.ts';
import { Part } from '#renderer/ui/Part.tsx';
import { ScrollRoom } from '#renderer/ui/ScrollRoom.tsx';
import type { SheetReport } from '#shared/contract/sheets.ts';
import { lacksMembershipDay } from '#shared/domain/sheets/membership-fields.ts';
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import { fieldsOf } from './Columns.tsx';
import { proposedFor } from './duplicate-groups.ts';
import type { ReadSheet } from './sheet-flow.ts';
import { useSayValue } from './use-say-value.ts';

/** The first rows, as they will be. */
export const FirstRows = ({ read }: { read: ReadSheet }) => {
  const { t } = useTranslation();
  const sayCell = useSayCell(read);
  const why = useWhy(read.report);
  const { kind, first } = read.report;
  if (first.length === 0) return null;
  const title = t('sheets.preview.title');
  const fields = fieldsOf(kind).filter(
    (field) => field === 'code' || first.some(({ values }) => values[field]),
  );
  return (
    <Part title={title} why={why}>
      <ScrollRoom label={t('sheets.preview.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('sheets.preview.line')}</th>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {t(`sheets.field.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map((row) => (
              <tr key={row.line}>
                <td>{row.line}</td>
                {fields.map((field) => (
                  <td key={field}>{sayCell(row, field)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRoom>
    </Part>
  );
};

/** What may surprise in these rows. */
const useWhy = ({ first, columns }: SheetReport): string => {
  const { t } = useTranslation();
  const hasFormerCodes = first.some(({ values }) => !values['code'] && values['alias']);
  const hasNoMembership = lacksMembershipDay(columns.map(({ field }) => field));
  return [
    ...(hasFormerCodes ? [t('sheets.preview.formerCodes')] : []),
    ...(hasNoMembership ? [t('sheets.preview.noMembership')] : []),
  ].join(' ');
};

/** A value in words. A row that is added without a code of ours is given one. */
const useSayCell = (read: ReadSheet) => {
  const { t } = useTranslation();
  const sayValue = useSayValue();
  const repeating = new Map(read.report.duplicates.map((one) => [one.line, one]));
  const isAdded = (line: number): boolean => {
    const duplicate = repeating.get(line);
    return !duplicate || (read.except[line] ?? proposedFor(duplicate, read)) === 'add';
  };
  return ({ line, values }: SheetReport['first'][number], field: SheetField): string => {
    const value = values[field] ?? '';
    if (field !== 'code') return sayValue(field, value);
    return value === '' && isAdded(line) ? t('sheets.preview.newCode') : sayCode(value);
  };
};
