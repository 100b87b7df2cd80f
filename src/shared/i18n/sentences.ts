/** The same keys, any words: what English must offer for each French sentence, or it does not compile. */
export type Sentences<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Sentences<Words[Key]>;
};
