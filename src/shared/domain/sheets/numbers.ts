/** Amounts and counts as spreadsheets write them. */

/** As the contract has it: a million euros. */
const mostCents = 100_000_000;

/**
 * `12,50 €`, `12 € 50`, `1 234,50`, `1.234,50`, `1,234.50`, `EUR 12`, `12` in whole cents; `null` for
 * anything else, and for what is negative or above a million. A sign before exactly three digits parts
 * thousands: no price has three decimals, but where nothing stands before it: `0,125`.
 */
export const readCents = (text: string): number | null => {
  const plain = withDecimalPoint(withoutSpaces(withoutCurrency(text)));
  if (plain === null) return null;
  const cents = Math.round(Number(plain) * 100);
  return cents <= mostCents ? cents : null;
};

/** Between euros and cents the currency is the decimal comma: `12€50`. Between other digits it stays: nothing is read. */
const withoutCurrency = (text: string): string =>
  text
    .replace(/(\d)\s*(?:€|euros?|eur)\s*(\d\d)\s*$/i, '$1,$2')
    .replace(/(?<!\d\s*)(?:€|euros?|eur)|(?:€|euros?|eur)(?!\s*\d)/gi, '');

/** Between two digits a space parts thousands; where it cannot, `12 50`, it stays: nothing is read. */
const withoutSpaces = (text: string): string =>
  text.replace(/[\s']+/g, ' ').replace(/(?<!\d) | (?!\d)| (?=\d{3}(?!\d))/g, '');

const thousands = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?$/;

/** The number with one point, or none. */
const withDecimalPoint = (bare: string): string | null => {
  const grouped = thousands.exec(bare);
  if (grouped) return `${(grouped[1] ?? '').replace(/\D/g, '')}.${grouped[3] ?? '0'}`;
  return /^\d{1,12}([.,]\d*)?$/.test(bare) ? bare.replace(',', '.') : null;
};

/** `7`, `7 jours`, `2 semaines`, `7.0`; `null` for anything else and beyond the bounds. */
export const readCount = (
  text: string,
  { least, most }: { least: number; most: number },
): number | null => {
  const found =
    /^(\d{1,7})(?:[.,]0+)?\s*(jours?|j|days?|d|semaines?|weeks?|mois|months?)?\.?$/i.exec(
      text.replace(/[\u00a0\u202f]/g, ' ').trim(),
    );
  if (!found) return null;
  const count = Number(found[1]) * daysOf(found[2] ?? '');
  return count >= least && count <= most ? count : null;
};

const daysOf = (unit: string): number => {
  if (/^(s|w)/i.test(unit)) return 7;
  return /^m/i.test(unit) ? 30 : 1;
};
