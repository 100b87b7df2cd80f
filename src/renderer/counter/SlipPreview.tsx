import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { PrintPreview } from '#renderer/ui/PrintPreview.tsx';
import type { VisitId } from '#shared/domain/ids.ts';
import { SlipDocument } from './SlipDocument.tsx';
import { slipTitle } from './slip-title.ts';
import { useCloseOnScan } from './use-close-on-scan.ts';

/** One slip for the whole visit, to print or to save. The next scan goes on without it. */
export const SlipPreview = ({ visitId, onClose }: { visitId: VisitId; onClose: () => void }) => {
  const { t } = useTranslation();
  const slip = useQuery(api.loans.slip.queryOptions({ input: { visitId } })).data;
  useCloseOnScan(onClose);
  if (!slip) return null;
  const title = t(slipTitle(slip));
  const fileName = [title, slip.member?.code, slip.at.slice(0, 10)].filter(Boolean).join(' ');
  return (
    <PrintPreview title={title} fileName={fileName} onClose={onClose}>
      <SlipDocument slip={slip} />
    </PrintPreview>
  );
};
