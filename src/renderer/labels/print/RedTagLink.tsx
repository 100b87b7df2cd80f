import { IconTag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { Asked } from './asked.ts';
import type { PrintFlow } from './use-print-flow.ts';

/** From the ordinary labels of objects and tickets to red tags for the same ones, and back. */
export const RedTagLink = ({ asked, flow }: { asked: Asked; flow: PrintFlow }) => {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const beside: unknown = useHistoryState();
  const { subject } = flow.choice.design;
  if (asked.of.from === 'run' || subject === 'member' || subject === 'shelf') return null;
  const other = new URLSearchParams(address);
  if (asked.isRedTag) other.delete('red');
  else other.set('red', '1');
  return (
    <LinkButton
      href={`/labels/print?${other}`}
      state={beside}
      variant="default"
      leftSection={<IconTag size={20} aria-hidden />}
    >
      {t(asked.isRedTag ? 'labels.print.notRedTags' : 'labels.print.redTags')}
    </LinkButton>
  );
};
