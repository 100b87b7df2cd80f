import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import type { PersonalData } from '#shared/contract/members.ts';
import styles from './DataDocument.module.css';
import { useSayField } from './say-field.ts';

/** All that the place knows of one person, on paper. */
export const DataDocument = ({ data }: { data: PersonalData }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { place, name, madeAt, parts } = data;
  return (
    <article className={styles.document}>
      <h1>{t('privacy.data.title', { place, name })}</h1>
      <p>
        {t('privacy.data.madeAt', { at: format.instant(madeAt) })}. {t('privacy.data.law')}
      </p>
      {parts.map(({ part, rows }) => (
        <section key={part}>
          <h2>{t(`privacy.data.part.${part}`)}</h2>
          {rows.length === 0 ? <p>{t('privacy.data.nothing')}</p> : <Rows rows={rows} />}
        </section>
      ))}
    </article>
  );
};

type Row = PersonalData['parts'][number]['rows'][number];

/** One row is read from top to bottom, several as a table. */
const Rows = ({ rows }: { rows: readonly Row[] }) => {
  const say = useSayField();
  const [only] = rows;
  if (rows.length === 1 && only) return <Facts row={only} />;
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) =>
    rows.some((row) => row[field]),
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {fields.map((field) => (
            <th key={field} scope="col">
              {say.name(field)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same, and none ever moves
          <tr key={index}>
            {fields.map((field) => (
              <td key={field}>{say.value(field, row[field] ?? '')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Facts = ({ row }: { row: Row }) => {
  const say = useSayField();
  return (
    <dl className={styles.facts}>
      {Object.entries(row)
        .filter(([, value]) => value !== '')
        .map(([field, value]) => (
          <div key={field}>
            <dt>{say.name(field)}</dt>
            <dd>{say.value(field, value)}</dd>
          </div>
        ))}
    </dl>
  );
};
