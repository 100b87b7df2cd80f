import type { TFunction } from 'i18next';
import type { SheetImport } from '#shared/contract/sheets.ts';

/** `214 objets ajoutés, 3 mis à jour, 2 lignes passées` */
export const sayImport = (
  { kind, added, updated, skipped }: SheetImport,
  t: TFunction<'etabli'>,
): string =>
  [
    t(`sheets.done.added.${kind}`, { count: added }),
    updated > 0 && t('sheets.done.updated', { count: updated }),
    skipped > 0 && t('sheets.done.skipped', { count: skipped }),
  ]
    .filter(Boolean)
    .join(', ');
