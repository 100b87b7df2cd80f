/** A word at the head of a line: `outil` becomes `Outil`. */
export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);
