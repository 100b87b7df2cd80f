/** Spreadsheets, as the contract names them. */
import { api } from '#main/api.ts';
import { progressOf, stopWork } from '../work.ts';
import { lookAgain, readSheet } from './look/read-sheet.ts';
import { sheetsOut } from './out/router-part.ts';
import { readCome, readSheetImports } from './run/list-imports.ts';
import { runSheet } from './run/run-sheet.ts';

const { sheets } = api.exchange;

export const sheetsRouter = {
  ...sheetsOut,
  read: sheets.read.handler(({ input, context: { house } }) => readSheet(house, input)),
  look: sheets.look.handler(({ input, context: { house } }) => lookAgain(house, input)),
  run: sheets.run.handler(({ input, context: { house, actor } }) => runSheet(house, actor, input)),
  progress: sheets.progress.handler(({ context: { house } }) => progressOf(house)),
  stop: sheets.stop.handler(async ({ context: { house } }) => {
    await stopWork(house);
    return {};
  }),
  came: sheets.came.handler(async ({ input, context: { house } }) => ({
    ids: await house.store.read((q) => readCome(q, input.id)),
  })),
  imports: sheets.imports.handler(({ context: { house } }) => house.store.read(readSheetImports)),
};
