import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { isOwnWindow } from '#renderer/app/client/bridge.ts';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { LabelsNav } from '../LabelsNav.tsx';
import { type Printers as KnownPrinters, usePrinters } from '../print/use-printers.ts';
import { LogoSection } from './LogoSection.tsx';
import { PrinterForm } from './PrinterForm.tsx';
import styles from './Printers.module.css';

/** The printers of this machine as this place has measured them, and the logo that they print. */
export const PrinterSettings = () => {
  const { t } = useTranslation();
  const measured = useQuery(api.labels.printers.list.queryOptions());
  return (
    <>
      <PageHeader title={t('labelSettings.printers.title')} />
      <LabelsNav />
      <Problem error={measured.error} />
      <div className={styles.parts}>
        <section className={styles.part}>
          <Text mb="md">{t('labelSettings.printers.why')}</Text>
          {measured.data && <OnePrinter />}
        </section>
        <LogoSection />
      </div>
    </>
  );
};

const OnePrinter = () => {
  const { t } = useTranslation();
  const printers = usePrinters();
  const [search, setSearch] = useSearchParams();
  const options = useOptions(printers);
  const wanted = search.get('printer') ?? '';
  const name = options.some(({ value }) => value === wanted) ? wanted : '';
  const title = options.find(({ value }) => value === name)?.label ?? name;
  return (
    <>
      <NativeSelect
        label={t('labelSettings.printers.printer')}
        value={name}
        onChange={(event) => setSearch({ printer: event.currentTarget.value }, { replace: true })}
        data={options}
        mb="md"
      />
      <PrinterForm key={name} title={title} saved={printers.profileOf(name)} />
    </>
  );
};

/** Those of the machine, those that were measured, and the one that the print window proposes. */
const useOptions = ({ offered }: KnownPrinters) => {
  const { t } = useTranslation();
  const any = {
    value: '',
    label: t(`labelSettings.printers.${isOwnWindow() ? 'system' : 'browser'}`),
  };
  return [
    any,
    ...offered.map(({ name, title, state }) => ({
      value: name,
      label: state === 'gone' ? t('labelSettings.printers.gone', { name: title }) : title,
    })),
  ];
};
