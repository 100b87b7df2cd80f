import { useTranslation } from 'react-i18next';
import { Warning } from '#renderer/ui/Warning.tsx';
import type { TakeAnswer } from './use-take.ts';
import type { ScanAnswer } from './use-ticket-scans.ts';

interface BoardSaidProps {
  taken: TakeAnswer | undefined;
  scanned: ScanAnswer | undefined;
  /** Somebody has come since: that nobody waits is no longer true. */
  isAnyWaiting: boolean;
}

/** Why a touch or a scan led nowhere; nothing when it led somewhere. */
export const BoardSaid = ({ taken, scanned, isAnyWaiting }: BoardSaidProps) => {
  const sayTaken = useSayTaken(isAnyWaiting);
  const sayScanned = useSayScanned();
  const words = [taken && sayTaken(taken), scanned && sayScanned(scanned)].filter(Boolean);
  return words.length > 0 && <Warning>{words.join(' ')}</Warning>;
};

const useSayTaken = (isAnyWaiting: boolean) => {
  const { t } = useTranslation();
  return (answer: TakeAnswer): string => {
    switch (answer.kind) {
      case 'nobody-waits':
        return isAnyWaiting ? '' : t('repairs.board.nobodyWaits');
      case 'taken-already':
        return answer.repairer === ''
          ? t('repairs.board.alreadyTakenBySomebody')
          : t('repairs.board.alreadyTaken', { name: answer.repairer });
      case 'taken':
        return '';
    }
  };
};

const useSayScanned = () => {
  const { t } = useTranslation();
  return (answer: ScanAnswer): string => {
    if (answer.kind === 'blank') return t('repairs.board.blank', { code: answer.code });
    return answer.kind === 'not-ours' ? t('repairs.board.notOurs') : '';
  };
};
