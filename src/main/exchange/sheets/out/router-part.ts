/** What goes out as spreadsheets, as the contract names it. */
import { api } from '#main/api.ts';
import { writeList } from './write-list.ts';
import { writeTemplate } from './write-template.ts';

const { sheets } = api.exchange;

export const sheetsOut = {
  list: sheets.list.handler(({ input, context: { house } }) => writeList(house, input)),
  template: sheets.template.handler(({ input, context: { house } }) => writeTemplate(house, input)),
};
