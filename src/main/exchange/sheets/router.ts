/** Spreadsheets, as the contract names them. */
import { api } from '#main/api.ts';
import { refuse } from '#main/refusal.ts';
import { progressOf, stopWork } from '../work.ts';
import { lookAgain, readSheet } from './look/read-sheet.ts';
import { sheetsOut } from './out/router-part.ts';

const { sheets } = api.exchange;

export const sheetsRouter = {
  ...sheetsOut,
  read: sheets.read.handler(({ input, context: { house } }) => readSheet(house, input)),
  look: sheets.look.handler(({ input, context: { house } }) => lookAgain(house, input)),
  run: sheets.run.handler(async () => refuse('IMPORT_GONE', {})),
  progress: sheets.progress.handler(({ context: { house } }) => progressOf(house)),
  stop: sheets.stop.handler(async ({ context: { house } }) => {
    await stopWork(house);
    return {};
  }),
  imports: sheets.imports.handler(async () => []),
};
