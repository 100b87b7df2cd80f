import { formatInventoryCode, parseInventoryCode } from '#shared/domain/inventory-code.ts';

/** A code inside a sentence, as people read it: `T 000 123 4`; what is no code of ours as it is. */
export const sayCode = (text: string): string => {
  const parsed = parseInventoryCode(text);
  return parsed.kind === 'code' ? formatInventoryCode(parsed.code) : text;
};

/** A text with the codes in it as people read them: `Grille-pain, R 000 123 4`. */
export const sayCodesIn = (text: string): string => text.replace(/\b[A-Z]\d{7}\b/g, sayCode);
