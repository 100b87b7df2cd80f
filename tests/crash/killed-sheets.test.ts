/** `kill -9` while a spreadsheet comes in: all of its objects are there afterwards, or none of them. */
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { basePath } from '#main/open-house.ts';
import { type HttpClient, httpClient } from '#tests/support/doors/http-client.ts';
import { howMany } from '#tests/support/how-many.ts';
import { until } from '#tests/support/runtimes/until.ts';
import { aRepairPlace, managerCode } from './a-repair-place.ts';
import { type ApplicationProcess, startApplication } from './application-process.ts';

/** The number that was promised in `prove`; a start of the application takes a second. */
const kills = howMany(4, 100);
const rowsAFile = 1_500;

/** Each file has objects of its own. */
const fileNumber = (nth: number): File => {
  const rows = Array.from(
    { length: rowsAFile },
    (_, at) => `S${nth}-${at};Scie ${nth} ${at};Rayon ${nth};lame, housse`,
  );
  return new File([`Inventaire;Nom;Emplacement;Accessoires\n${rows.join('\n')}\n`], `${nth}.csv`);
};

interface Opened {
  readonly running: ApplicationProcess;
  readonly client: HttpClient;
}

const open = async (folder: string): Promise<Opened> => {
  const running = await startApplication(folder);
  const client = await httpClient(running, '00000000-0000-4000-8000-000000000001');
  await client.staff.openManager({ code: managerCode });
  return { running, client };
};

const readyToRun = async (client: HttpClient, nth: number) => {
  const { sheets } = client.exchange;
  const report = await sheets.read({ kind: 'items', file: fileNumber(nth) });
  if (!report.importId) throw new Error(`refused: ${JSON.stringify(report.problems[0])}`);
  return { importId: report.importId, columns: report.columns.map(({ field }) => field) };
};

const look = (folder: string) => {
  const base = new Database(basePath(folder));
  const count = (sql: string) => base.prepare<[], number>(sql).pluck().get() ?? 0;
  const standing = 'cancelled_at is null and import_id is not null';
  const seen = {
    isSound: base.pragma('integrity_check', { simple: true }) === 'ok',
    imports: count('select count(*) from sheet_imports where cancelled_at is null'),
    lines: count("select count(*) from journal where act = 'import-items'"),
    items: count(`select count(*) from items where ${standing}`),
    accessories: count(`select count(*) from accessories where ${standing}`),
    aliases: count(`select count(*) from aliases where ${standing}`),
    shelves: count(`select count(*) from shelves where ${standing}`),
    leftOver: count(`select count(*) from items where import_id is not null
      and import_id not in (select id from sheet_imports)`),
  };
  base.close();
  return seen;
};

const expectWhole = ({ imports, ...left }: ReturnType<typeof look>): void =>
  expect(left).toMatchObject({
    isSound: true,
    lines: imports,
    items: imports * rowsAFile,
    aliases: imports * rowsAFile,
    accessories: imports * rowsAFile * 2,
    shelves: imports,
  });

/** How long a whole import takes on this machine. */
const wholeMs = async (folder: string): Promise<number> => {
  const { running, client } = await open(folder);
  const ready = await readyToRun(client, 0);
  const startedAt = performance.now();
  await client.exchange.sheets.run(ready);
  const ms = performance.now() - startedAt;
  await running.killHard();
  return ms;
};

test(`${kills} kills during an import leave all of its objects, or none`, {
  timeout: howMany(120, 1_800) * 1_000,
}, async () => {
  const folder = await aRepairPlace();
  const eachMs = await wholeMs(folder);
  const tally = { whole: 0, nothing: 0, halfWritten: 0 };
  for (let nth = 1; nth <= kills; nth += 1) {
    const before = look(folder).imports;
    const { running, client } = await open(folder);
    const ready = await readyToRun(client, nth);
    let isAnswered = false;
    const run = client.exchange.sheets.run(ready).then(
      () => (isAnswered = true),
      () => undefined, // the application is gone
    );
    // One in five is killed at the very moment at which it was told that all is in.
    if (nth % 5 === 0) await run;
    else await new Promise((resume) => setTimeout(resume, Math.random() * eachMs * 1.1));
    await running.killHard();
    await run;
    const left = look(folder);
    expectWhole(left);
    expect(left.imports - before).toBeLessThanOrEqual(1);
    if (isAnswered) expect(left.imports).toBe(before + 1);
    if (left.imports > before) tally.whole += 1;
    else tally.nothing += 1;
    if (left.leftOver > 0) tally.halfWritten += 1;
  }
  console.log(`${kills} kills: ${JSON.stringify(tally)}`);
  expect(tally.whole + tally.nothing).toBe(kills);
  const { running, client } = await open(folder);
  await client.exchange.sheets.run(await readyToRun(client, kills + 1));
  await until('what was left over is gone', async () => look(folder).leftOver === 0);
  await running.killHard();
});
