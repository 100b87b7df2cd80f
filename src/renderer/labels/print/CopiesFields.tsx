import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { LabelledThing } from '#shared/contract/labels.ts';
import styles from './PrintRun.module.css';
import type { PrintFlow } from './use-print-flow.ts';

const mostCopies = 100;
const shownAtOnce = 50;

/** How many labels of each thing, and where somebody wants it, of this very one. */
export const CopiesFields = ({ flow }: { flow: PrintFlow }) => {
  const { t } = useTranslation();
  const { copies, setCopies, begun } = flow;
  const [typed, setTyped] = useState<number | null>(copies.all);
  return (
    <>
      <NumberField
        label={t('labels.print.copies')}
        value={typed}
        onChange={(all) => {
          setTyped(all);
          if (all !== null && all >= 1 && all <= mostCopies) setCopies({ ...copies, all });
        }}
        onBlur={() => setTyped(copies.all)}
        min={1}
        max={mostCopies}
      />
      {begun.things.length > 1 && (
        <details>
          <summary className={styles.summary}>{t('labels.print.each')}</summary>
          <EachThing flow={flow} />
        </details>
      )}
    </>
  );
};

const EachThing = ({ flow: { begun, copies, setCopies } }: { flow: PrintFlow }) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(shownAtOnce);
  const set = ({ id }: LabelledThing, count: number) =>
    setCopies({ ...copies, own: { ...copies.own, [id]: count } });
  return (
    <>
      <ul className={styles.things}>
        {begun.things.slice(0, shown).map((thing) => (
          <li key={thing.id} className={styles.thing}>
            <span>{thing.name || thing.code}</span>
            <NumberInput
              aria-label={t('labels.print.copiesOf', { name: thing.name || thing.code })}
              min={0}
              max={mostCopies}
              allowDecimal={false}
              value={copies.own[thing.id] ?? copies.all}
              onChange={(count) => set(thing, Number(count) || 0)}
            />
          </li>
        ))}
      </ul>
      {shown < begun.things.length && (
        <Button variant="default" mt="xs" onClick={() => setShown(shown + shownAtOnce)}>
          {t('frame.act.more')}
        </Button>
      )}
    </>
  );
};
