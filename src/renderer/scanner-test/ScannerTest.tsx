import { Button, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { examineScan, testText } from '#shared/domain/scanner-test.ts';
import { Findings } from './Findings.tsx';
import { HeardKeys } from './HeardKeys.tsx';
import styles from './ScannerTest.module.css';
import { TestCode } from './TestCode.tsx';
import { TestPage } from './TestPage.tsx';
import { useHeardScan } from './use-heard-scan.ts';

/** Listens to one scan of a known code and says what the scanner does. Nothing is saved. */
export const ScannerTest = () => {
  const { t } = useTranslation();
  const { scan, isListening } = useHeardScan();
  const [isPrinting, setIsPrinting] = useState(false);
  return (
    <>
      <PageHeader
        title={t('scannerTest.title')}
        actions={<PrintButton onPrint={setIsPrinting} />}
      />
      <Text maw="46rem" mb="md">
        {t('scannerTest.why')}
      </Text>
      <div className={styles.columns}>
        <section className={styles.card} aria-labelledby="test-code">
          <Title order={2} size="h4" id="test-code">
            {t('scannerTest.code')}
          </Title>
          <div className={styles.symbols}>
            <TestCode text={testText} symbol="code128" module={0.5} className={styles.barcode} />
            <TestCode text={testText} symbol="qr" module={1} className={styles.qr} />
          </div>
          <p className={styles.shown}>{testText}</p>
        </section>
        <div className={styles.findings}>
          <div role="status" key={isListening ? 'listening' : scan?.turn}>
            {isListening && <Waiting title={t('scannerTest.listening')} />}
            {!isListening && !scan && (
              <Waiting title={t('scannerTest.waiting')} help={t('scannerTest.waitingHelp')} />
            )}
            {!isListening && scan && <Findings findings={examineScan(scan.keys)} />}
          </div>
          {!isListening && scan && <HeardKeys keys={scan.keys} />}
        </div>
      </div>
      {isPrinting && <TestPage onClose={() => setIsPrinting(false)} />}
    </>
  );
};

const PrintButton = ({ onPrint }: { onPrint: (isPrinting: boolean) => void }) => {
  const { t } = useTranslation();
  return (
    <Button
      variant="default"
      leftSection={<IconPrinter size={20} aria-hidden />}
      onClick={() => onPrint(true)}
    >
      {t('scannerTest.print')}
    </Button>
  );
};

const Waiting = ({ title, help }: { title: string; help?: string }) => (
  <div className={styles.verdict}>
    <strong>{title}</strong>
    {help && <p>{help}</p>}
  </div>
);
