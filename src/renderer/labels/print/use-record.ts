import { useQueryClient } from '@tanstack/react-query';
import { client } from '#renderer/app/api.ts';
import { firstFreeLabel } from '#shared/domain/labels/first-free-label.ts';
import { labelsOnSheet } from '#shared/domain/labels/format-problems.ts';
import { settingsOf } from './print-choice.ts';
import type { PrintFlow } from './use-print-flow.ts';
import type { PrintStep } from './use-printing.ts';

/** Notes a run in the journal of what was printed, and goes on where its last sheet was left. */
export const useRecord = (flow: PrintFlow): (() => Promise<PrintStep>) => {
  const queries = useQueryClient();
  const { things, job, choice, change } = flow;
  return async () => {
    const printed = things.filter(({ copies }) => copies > 0);
    try {
      await client.labels.runs.record({
        settings: settingsOf(choice),
        things: printed.map(({ kind, id, copies }) => ({ kind, id, copies })),
        sheets: job.sheetCount,
      });
    } catch (error) {
      return { at: 'not-noted', error };
    }
    const startAt = firstFreeLabel(choice.startAt, job.count, labelsOnSheet(choice.format));
    change({ startAt });
    void queries.invalidateQueries();
    return { at: 'done', count: job.count, startAt };
  };
};
