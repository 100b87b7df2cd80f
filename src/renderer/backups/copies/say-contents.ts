/** What a copy holds and how big it is, in words. */
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#renderer/app/words.ts';
import type { Backup } from '#shared/contract/backups.ts';
import type { Language } from '#shared/domain/words.ts';

export const useSayContents = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  return {
    /** `412 objets`, `150 adhérents`, `38 prêts en cours`: what a manager recognises a base by. */
    counts: ({ counts: { items, members, openLoans, tickets } }: Backup): string[] => [
      t('backups.list.items', { count: items }),
      t('backups.list.members', { count: members }),
      t('backups.list.loans', { count: openLoans }),
      ...(tickets > 0 ? [t('backups.list.tickets', { count: tickets })] : []),
    ],
    size: ({ bytes, fileCount }: Backup): string =>
      [
        sayBytes(bytes, language),
        ...(fileCount > 0 ? [t('backups.list.files', { count: fileCount })] : []),
      ].join(' · '),
  };
};

const units = ['kilobyte', 'megabyte', 'gigabyte'] as const;

/** `12,4 Mo`: thousands of bytes at least, as the system's own windows count them. */
const sayBytes = (bytes: number, language: Language): string => {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power - 1] ?? 'megabyte',
    unitDisplay: 'short',
    maximumFractionDigits: power === 1 ? 0 : 1,
  }).format(bytes / 1_000 ** power);
};
