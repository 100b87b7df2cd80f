import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { useAct } from '#renderer/app/use-act.ts';
import { type AskedBeside, besideHref } from '#renderer/labels/print/asked.ts';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { SheetImport } from '#shared/contract/sheets.ts';

/** The way from an import to the labels of its objects, or to the cards of its members. */
export const PrintCome = ({ imported: { id, kind } }: { imported: SheetImport }) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [, goTo] = useLocation();
  const printing = useAct({
    mutationFn: () => withRights(() => client.exchange.sheets.came({ id })),
    onSuccess: ({ ids }) => goTo(besideHref(kind), { state: { ids } satisfies AskedBeside }),
  });
  return (
    <>
      <Button
        variant="default"
        loading={printing.isPending}
        onClick={() => printing.mutate()}
        leftSection={<IconPrinter size={20} aria-hidden />}
      >
        {t(kind === 'items' ? 'sheets.done.labels' : 'sheets.done.cards')}
      </Button>
      <Problem error={printing.error} />
    </>
  );
};
