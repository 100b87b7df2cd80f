import { useTranslation } from 'react-i18next';
import { PrintPreview } from '#renderer/ui/PrintPreview.tsx';
import { formatInventoryCode, makeInventoryCode } from '#shared/domain/inventory-code.ts';
import { testText } from '#shared/domain/scanner-test.ts';
import styles from './ScannerTest.module.css';
import { TestCode } from './TestCode.tsx';

/** Three labels as the house prints them: the last serials, which no place comes to. */
const examples = (['T', 'C', 'L'] as const).flatMap((letter) => {
  const made = makeInventoryCode(letter, 999_999);
  return made.kind === 'code' ? [made.code] : [];
});
const titles = ['item', 'member', 'shelf'] as const;

/** The page that a scanner is tested with, to print or to save. */
export const TestPage = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const title = t('scannerTest.page.title');
  return (
    <PrintPreview title={title} fileName={title} onClose={onClose}>
      <article className={styles.paper}>
        <h2>{title}</h2>
        <p>{t('scannerTest.page.lead')}</p>
        <Codes title={t('scannerTest.page.test')} text={testText} shown={testText} />
        {examples.map((code, index) => (
          <Codes
            key={code}
            title={t(`scannerTest.page.${titles[index] ?? 'item'}`)}
            text={code}
            shown={formatInventoryCode(code)}
          />
        ))}
      </article>
    </PrintPreview>
  );
};

interface CodesProps {
  title: string;
  text: string;
  shown: string;
}

/** One text as a Code 128 and as a QR. */
const Codes = ({ title, text, shown }: CodesProps) => {
  const { t } = useTranslation();
  return (
    <section className={styles.codes}>
      <h3>
        {title} <span className={styles.shown}>{shown}</span>
      </h3>
      <figure>
        <TestCode text={text} symbol="code128" module={0.33} />
        <figcaption>{t('scannerTest.page.barcode')}</figcaption>
      </figure>
      <figure>
        <TestCode text={text} symbol="qr" module={0.7} />
        <figcaption>{t('scannerTest.page.qr')}</figcaption>
      </figure>
    </section>
  );
};
