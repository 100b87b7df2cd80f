import { useTranslation } from 'react-i18next';
import type { SinceBackup } from '#shared/contract/backups.ts';

const parts = ['loans', 'returns', 'members', 'items', 'tickets', 'acts'] as const;

/** What a restore would lose, a line for each kind of act; none when nothing has been done since. */
export const useSayLost = (): ((since: SinceBackup) => string[]) => {
  const { t } = useTranslation();
  return (since) =>
    parts.flatMap((part) =>
      since[part] > 0 ? [t(`backups.restore.${part}`, { count: since[part] })] : [],
    );
};
