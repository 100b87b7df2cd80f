import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { Empty } from '#renderer/ui/Empty.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { type Asked, readAsked } from './print/asked.ts';
import { loadAsked } from './print/load-asked.ts';
import { PrintRun } from './print/PrintRun.tsx';

/** The one screen that prints labels, whatever asked for them: see `print/asked.ts` for its address. */
export const PrintLabels = () => {
  const [address] = useSearchParams();
  const asked = readAsked(address, useHistoryState());
  return asked ? <Asking key={String(address)} asked={asked} /> : <Nothing />;
};

const Asking = ({ asked }: { asked: Asked }) => {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  // Read once: printing empties the queue, and must not empty the screen that it was printed from.
  const begun = useQuery({
    queryKey: ['labels-asked', String(address)],
    queryFn: () => loadAsked(asked),
    staleTime: 'static',
    gcTime: 0,
  });
  if (begun.data?.things.length === 0) return <Nothing />;
  if (begun.data) return <PrintRun asked={asked} begun={begun.data} />;
  return (
    <>
      <PageHeader title={t('labels.print.title')} />
      {begun.isPending && <Loader m="xl" aria-label={t('frame.loading')} />}
      <Problem error={begun.error} />
    </>
  );
};

const Nothing = () => {
  const { t } = useTranslation();
  const back = <LinkButton href="/labels">{t('labels.print.toQueue')}</LinkButton>;
  return (
    <>
      <PageHeader title={t('labels.print.title')} />
      <Empty action={back}>{t('labels.print.nothing')}</Empty>
    </>
  );
};
