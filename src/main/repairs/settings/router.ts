import { api } from '#main/api.ts';
import { readRepairSettings } from './read-settings.ts';
import { saveRepairSettings } from './save-settings.ts';

const { settings } = api.repairs;

export const settingsRouter = {
  get: settings.get.handler(({ context }) => context.house.store.read(readRepairSettings)),
  save: settings.save.handler(({ input, context: { house, actor } }) =>
    saveRepairSettings(house, actor, input),
  ),
};
