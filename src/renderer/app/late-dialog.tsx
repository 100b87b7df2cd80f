import { type ComponentType, lazy, Suspense } from 'react';
import { withLaterSentences } from './with-later-sentences.ts';

/**
 * A dialog that is fetched once the window is at rest, so that the counter is there without it and the
 * dialog without a wait. Opened before, it shows as soon as it has come.
 */
export const lateDialog = <Props extends object>(
  open: () => Promise<ComponentType<Props>>,
): ComponentType<Props> => {
  const fetchOnce = once(() => withLaterSentences(open()));
  const Dialog = lazy(async () => ({ default: await fetchOnce() }));
  window.addEventListener('load', () => requestIdleCallback(() => void fetchOnce()), {
    once: true,
  });
  return (props) => (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
};

/** A fetch that failed is tried again by whoever asks next. */
const once = <Answer,>(fetch: () => Promise<Answer>): (() => Promise<Answer>) => {
  let fetched: Promise<Answer> | undefined;
  return () => {
    fetched ??= fetch().catch((error: unknown) => {
      fetched = undefined;
      throw error;
    });
    return fetched;
  };
};
