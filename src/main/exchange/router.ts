/** Open data, as the contract names it. */
import { api } from '#main/api.ts';
import { checkFile } from './check/check-file.ts';
import { checkedFiles } from './check/checked-file.ts';
import { listImported } from './imported/list-imported.ts';
import { takeUp } from './imported/take-up.ts';
import { readImports } from './imports/list-imports.ts';
import { runImport } from './imports/run-import.ts';
import { exportRows } from './outgoing/export-rows.ts';
import { exportSummary } from './outgoing/export-summary.ts';
import { rewordText, textsToCheck } from './outgoing/texts-to-check.ts';
import { sheetsRouter } from './sheets/router.ts';
import { progressOf, stopWork } from './work.ts';

const { ords, imported } = api.exchange;

const incoming = {
  check: ords.check.handler(({ input, context: { house } }) => checkFile(house, input.file, input)),
  run: ords.run.handler(({ input, context: { house, actor } }) =>
    runImport(house, actor, input.importId),
  ),
  progress: ords.progress.handler(({ context: { house } }) => progressOf(house)),
  stop: ords.stop.handler(async ({ context: { house } }) => {
    await stopWork(house);
    checkedFiles.forgetAll(house);
    return {};
  }),
  imports: ords.imports.handler(({ context: { house } }) => house.store.read(readImports)),
};

const outgoing = {
  toCheck: ords.toCheck.handler(({ input, context: { house } }) => textsToCheck(house, input)),
  reword: ords.reword.handler(({ input, context: { house, actor } }) =>
    rewordText(house, actor, input),
  ),
  rows: ords.rows.handler(({ input, context: { house } }) => exportRows(house, input)),
  summary: ords.summary.handler(({ input, context: { house } }) =>
    exportSummary(house, input.period),
  ),
};

export const exchangeRouter = {
  sheets: sheetsRouter,
  ords: { ...incoming, ...outgoing },
  imported: {
    list: imported.list.handler(({ input, context: { house } }) => listImported(house, input)),
    takeUp: imported.takeUp.handler(({ input, context: { house, actor } }) =>
      takeUp(house, actor, input),
    ),
  },
};
