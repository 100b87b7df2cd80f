import {
  type UseMutationOptions,
  type UseMutationResult,
  // biome-ignore lint/style/noRestrictedImports: the one place that knows it.
  useMutation,
} from '@tanstack/react-query';
import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Something to do, as TanStack's `useMutation` has it, and done once: who presses twice while a slow
 * machine has not shown yet that it is under way asked for one thing. Asked with other words, or of a
 * screen that has been drawn since, it is another.
 */
export const useAct = <Output, Problem = Error, Input = void, Context = unknown>(
  options: UseMutationOptions<Output, Problem, Input, Context>,
): UseMutationResult<Output, Problem, Input, Context> => {
  const doing = useMutation(options);
  const { mutateAsync } = doing;
  const asked = useRef(new Map<string, Promise<Output>>());
  useLayoutEffect(() => asked.current.clear());
  const doOnce = useCallback<typeof mutateAsync>(
    (...args) => {
      const words = wordsOf(args[0]);
      const answer = asked.current.get(words) ?? mutateAsync(...args);
      asked.current.set(words, answer);
      return answer;
    },
    [mutateAsync],
  );
  const mutate = useCallback<typeof doing.mutate>(
    // What went wrong is on `error`.
    (...args) => void doOnce(...args).catch(() => undefined),
    [doOnce],
  );
  return { ...doing, mutate, mutateAsync: doOnce };
};

/** Equal for equal inputs; no file is ever the same as another, and no function. */
const wordsOf = (input: unknown): string =>
  JSON.stringify({ input }, (_key, value: unknown) =>
    value instanceof Blob || typeof value === 'function' ? crypto.randomUUID() : value,
  );
