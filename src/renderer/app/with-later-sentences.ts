/** Waits for a screen and for the sentences that do not come with the window. */
export const withLaterSentences = async <Screen>(screen: Promise<Screen>): Promise<Screen> => {
  await import('./later-sentences.ts');
  return screen;
};
