import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Code } from '#renderer/ui/Code.tsx';
import type { Slip } from '#shared/contract/loans.ts';
import styles from './SlipDocument.module.css';

type Line = Slip['lent'][number];
interface SlipTableProps {
  moment: 'out' | 'in';
  lines: readonly Line[];
}

/** The objects of one direction, each with its accessories and its state. */
export const SlipTable = ({ moment, lines }: SlipTableProps) => {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t(moment === 'out' ? 'counter.slip.lent' : 'counter.slip.returned')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('counter.slip.object')}</th>
            <th scope="col">{t('counter.slip.with')}</th>
            <th scope="col">{t('counter.slip.condition')}</th>
            <th scope="col">
              {t(moment === 'out' ? 'counter.slip.due' : 'counter.slip.returnedOn')}
            </th>
            {moment === 'out' && <th scope="col">{t('counter.slip.value')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <SlipRow key={line.id} line={line} moment={moment} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** What came with it, and what was missing, at that moment. */
const accessoriesOf = ({ checks }: Line, moment: 'out' | 'in') => {
  const accessories = checks.filter(({ kind }) => kind === 'accessory');
  const isMissing = (check: (typeof accessories)[number]) =>
    check.outAnswer === 'missing' || (moment === 'in' && check.inAnswer === 'missing');
  return {
    there: accessories.filter((check) => !isMissing(check)).map(({ name }) => name),
    missing: accessories.filter(isMissing).map(({ name }) => name),
  };
};

const SlipRow = ({ line, moment }: { line: Line; moment: 'out' | 'in' }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { there, missing } = accessoriesOf(line, moment);
  const condition = moment === 'out' ? line.conditionOut : (line.conditionIn ?? line.conditionOut);
  const on = moment === 'out' ? line.dueOn : line.returnedOn;
  return (
    <tr>
      <td>
        <strong>{line.item.name}</strong>
        <br />
        <Code code={line.item.code} />
      </td>
      <td>
        {there.join(', ')}
        {missing.length > 0 && <div>{t('counter.slip.missing', { what: missing.join(', ') })}</div>}
      </td>
      <td>
        {t(`words.condition.${condition}`)}
        {moment === 'in' && line.damageNote && <div>{line.damageNote}</div>}
      </td>
      <td>{on && format.day(on, 'dated')}</td>
      {moment === 'out' && <td>{money(line, t('counter.slip.deposit'), format.money)}</td>}
    </tr>
  );
};

const money = (line: Line, deposit: string, format: (cents: number) => string) =>
  [
    line.declaredValueCents === null ? null : format(line.declaredValueCents),
    line.depositCents > 0 ? `${deposit} ${format(line.depositCents)}` : null,
  ]
    .filter(Boolean)
    .join(' · ');
