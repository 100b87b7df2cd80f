/** A name that every system takes, from whatever a document is called. */

const longest = 100;
/** Names that Windows keeps for itself (https://learn.microsoft.com/windows/win32/fileio/naming-a-file). */
const kept = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** `bon de prêt Ana/Bob` becomes `bon de prêt Ana Bob.pdf`; never a path, never empty. */
export const pdfName = (suggested: string): string => {
  const plain = suggested
    .normalize('NFC')
    .replace(/\.pdf$/i, '')
    // Separators, reserved signs, control and direction characters.
    .replace(/[\\/:*?"<>|\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, longest)
    .trim();
  return `${plain === '' || kept.test(plain) ? 'document' : plain}.pdf`;
};
