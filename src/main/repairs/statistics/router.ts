import { api } from '#main/api.ts';
import { readStatistics, readYears } from './read-statistics.ts';
import { readWeightMissing } from './weight-missing.ts';

const { statistics } = api.repairs;

export const statisticsRouter = {
  of: statistics.of.handler(({ input, context }) => readStatistics(context.house, input.period)),
  years: statistics.years.handler(({ context }) => context.house.store.read(readYears)),
  weightMissing: statistics.weightMissing.handler(({ input, context }) =>
    context.house.store.read((q) => readWeightMissing(q, input)),
  ),
};
