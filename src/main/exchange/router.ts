/** Open data, as the contract names it. */
import { api } from '#main/api.ts';
import { checkFile } from './check/check-file.ts';
import { readImports } from './imports/list-imports.ts';
import { runImport } from './imports/run-import.ts';
import { progressOf, stopWork } from './work.ts';

const { ords } = api.exchange;

const incoming = {
  check: ords.check.handler(({ input, context: { house } }) => checkFile(house, input.file)),
  run: ords.run.handler(({ input, context: { house, actor } }) =>
    runImport(house, actor, input.importId),
  ),
  progress: ords.progress.handler(({ context: { house } }) => progressOf(house)),
  stop: ords.stop.handler(async ({ context: { house } }) => {
    await stopWork(house);
    return {};
  }),
  imports: ords.imports.handler(({ context: { house } }) => house.store.read(readImports)),
};

export const exchangeRouter = { ords: incoming };
