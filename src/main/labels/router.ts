import { api } from '#main/api.ts';
import { endDesign, listDesigns, saveDesign } from './designs.ts';
import { findThings } from './find-things.ts';
import { endFormat, listFormats, readFormat, saveFormat } from './formats.ts';
import { readLogo, removeLogo, setLogo } from './logo.ts';
import { prepareLabels } from './prepare.ts';
import { listPrinters, savePrinter } from './printers.ts';
import { addToQueue, listQueue, removeFromQueue } from './queue.ts';
import { lastSettings, listRuns, readNextStart, readRun, recordRun } from './runs.ts';

const { labels } = api;

const formats = {
  list: labels.formats.list.handler(({ input, context }) => listFormats(context.house, input)),
  get: labels.formats.get.handler(({ input, context }) => readFormat(context.house, input.key)),
  save: labels.formats.save.handler(({ input, context: { house, actor } }) =>
    saveFormat(house, actor, input),
  ),
  end: labels.formats.end.handler(async ({ input, context: { house, actor } }) => {
    await endFormat(house, actor, input.id);
    return {};
  }),
};

const designs = {
  list: labels.designs.list.handler(({ context }) => context.house.store.read(listDesigns)),
  save: labels.designs.save.handler(({ input, context: { house, actor } }) =>
    saveDesign(house, actor, input),
  ),
  end: labels.designs.end.handler(async ({ input, context: { house, actor } }) => {
    await endDesign(house, actor, input.id);
    return {};
  }),
};

const printers = {
  list: labels.printers.list.handler(({ context }) => context.house.store.read(listPrinters)),
  save: labels.printers.save.handler(({ input, context: { house, actor } }) =>
    savePrinter(house, actor, input),
  ),
};

const queue = {
  list: labels.queue.list.handler(({ input, context }) =>
    context.house.store.read((q) => listQueue(q, input)),
  ),
  add: labels.queue.add.handler(({ input, context: { house, actor } }) =>
    addToQueue(house, actor, input),
  ),
  remove: labels.queue.remove.handler(({ input, context: { house, actor } }) =>
    removeFromQueue(house, actor, input),
  ),
};

const runs = {
  record: labels.runs.record.handler(({ input, context: { house, actor } }) =>
    recordRun(house, actor, input),
  ),
  list: labels.runs.list.handler(({ input, context }) =>
    context.house.store.read((q) => listRuns(q, input)),
  ),
  get: labels.runs.get.handler(({ input, context }) =>
    context.house.store.read((q) => readRun(q, input.id)),
  ),
  nextStart: labels.runs.nextStart.handler(({ input, context }) =>
    readNextStart(context.house, input),
  ),
  last: labels.runs.last.handler(({ context }) => lastSettings(context.house)),
};

export const labelsRouter = {
  formats,
  designs,
  printers,
  queue,
  runs,
  prepare: labels.prepare.handler(({ input, context }) =>
    context.house.store.read((q) => prepareLabels(q, input)),
  ),
  find: labels.find.handler(({ input, context }) =>
    context.house.store.read((q) => findThings(q, input.readings)),
  ),
  logo: labels.logo.handler(({ context }) => readLogo(context.house)),
  setLogo: labels.setLogo.handler(({ input, context: { house, actor } }) =>
    setLogo(house, actor, input.file),
  ),
  removeLogo: labels.removeLogo.handler(({ context: { house, actor } }) =>
    removeLogo(house, actor),
  ),
};
