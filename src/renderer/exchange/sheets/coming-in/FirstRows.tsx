import { useTranslation } from 'react-i18next';
import { Part } from '#renderer/ui/Part.tsx';
import type { SheetReport } from '#shared/contract/sheets.ts';
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import styles from '../Sheets.module.css';
import { fieldsOf } from './Columns.tsx';
import { useSayValue } from './use-say-value.ts';

/** The first rows, as they will be. */
export const FirstRows = ({ report: { kind, first } }: { report: SheetReport }) => {
  const { t } = useTranslation();
  const sayValue = useSayValue();
  if (first.length === 0) return null;
  const title = t('sheets.preview.title');
  const fields = fieldsOf(kind).filter((field) => first.some(({ values }) => values[field]));
  return (
    <Part title={title}>
      <section
        className={styles.room}
        aria-label={t('sheets.preview.table')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table larger than its room is scrolled with the arrow keys
        tabIndex={0}
      >
        <table className={styles.table}>
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
            {first.map(({ line, values }) => (
              <tr key={line}>
                <td>{line}</td>
                {fields.map((field: SheetField) => (
                  <td key={field}>{sayValue(field, values[field] ?? '')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Part>
  );
};
