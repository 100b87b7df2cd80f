/** A name that every system takes, from whatever a file is called. */

const longest = 100;
/** Names that Windows keeps for itself (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const kept = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** `bon de prêt Ana/Bob` becomes `bon de prêt Ana Bob.pdf`; never a path, never empty. */
export const pdfName = (suggested: string): string =>
  `${plainName(suggested.replace(/\.pdf$/i, ''))}.pdf`;

/** What the page may give to be saved: tables, data, pictures and documents, nothing that a system would run. */
const endings = ['csv', 'xlsx', 'json', 'png', 'pdf'] as const;
export type SavedEnding = (typeof endings)[number];

/** The safe name of a file that the page has made, with its ending; `null` when it is none of the known. */
export const savedName = (suggested: string): { name: string; ending: SavedEnding } | null => {
  const ending = endings.find((one) => suggested.toLowerCase().endsWith(`.${one}`));
  if (!ending) return null;
  return { name: `${plainName(suggested.slice(0, -ending.length - 1))}.${ending}`, ending };
};

const plainName = (suggested: string): string => {
  const plain = suggested
    .normalize('NFC')
    // Separators, reserved signs, control and direction characters.
    .replace(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, longest)
    .trim();
  return plain === '' || kept.test(plain) ? 'document' : plain;
};
