/** `kill -9` while years of repairs come in: all of a file is there afterwards, or nothing of it. */
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { basePath } from '#main/open-house.ts';
import { anOrdsFile } from '#tests/support/any-input/any-file.ts';
import { type HttpClient, httpClient } from '#tests/support/doors/http-client.ts';
import { howMany } from '#tests/support/how-many.ts';
import { until } from '#tests/support/runtimes/until.ts';
import { aRepairPlace, managerCode } from './a-repair-place.ts';
import { type ApplicationProcess, startApplication } from './application-process.ts';

const kills = howMany(10, 200);
const rowsAFile = 20_000;

/** Each file has ids of its own. */
const fileNumber = (nth: number): File =>
  anOrdsFile(Array.from({ length: rowsAFile }, (_, row) => nth * rowsAFile + row));

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

const checked = async (client: HttpClient, nth: number) => {
  const { importId, problems } = await client.exchange.ords.check({ file: fileNumber(nth) });
  if (importId === null) throw new Error(`refused: ${JSON.stringify(problems[0])}`);
  return importId;
};

/** How long a whole import takes on this machine. */
const wholeMs = async (folder: string): Promise<number> => {
  const { running, client } = await open(folder);
  const importId = await checked(client, 0);
  const startedAt = performance.now();
  await client.exchange.ords.run({ importId });
  const ms = performance.now() - startedAt;
  await running.killHard();
  return ms;
};

const look = (folder: string) => {
  const base = new Database(basePath(folder));
  const count = (sql: string) => base.prepare<[], number>(sql).pluck().get() ?? 0;
  const seen = {
    isSound: base.pragma('integrity_check', { simple: true }) === 'ok',
    imports: count('select count(*) from imports where cancelled_at is null'),
    lines: count("select count(*) from journal where act = 'import-repairs'"),
    rows: count(`select count(*) from imported_repairs where import_id in
      (select id from imports where cancelled_at is null)`),
    leftOver: count(`select count(*) from imported_repairs where import_id not in
      (select id from imports)`),
  };
  base.close();
  return seen;
};

test(`${kills} kills during an import leave all of its rows, or none`, {
  timeout: howMany(280, 2_400) * 1_000,
}, async () => {
  const folder = await aRepairPlace();
  const eachMs = await wholeMs(folder);
  const tally = { whole: 0, nothing: 0, halfWritten: 0 };
  for (let nth = 1; nth <= kills; nth += 1) {
    const before = look(folder).imports;
    const { running, client } = await open(folder);
    expect((await client.exchange.imported.list({ limit: 1 })).total).toBe(before * rowsAFile);
    const importId = await checked(client, nth);
    let isAnswered = false;
    const run = client.exchange.ords.run({ importId }).then(
      () => (isAnswered = true),
      () => undefined, // the application is gone
    );
    // One in five is killed at the very moment at which it was told that all is in.
    if (nth % 5 === 0) await run;
    else await new Promise((resume) => setTimeout(resume, Math.random() * eachMs * 1.1));
    await running.killHard();
    await run;
    const left = look(folder);
    expect(left).toMatchObject({ isSound: true, lines: left.imports });
    expect(left.rows).toBe(left.imports * rowsAFile);
    expect(left.imports - before).toBeLessThanOrEqual(1);
    if (isAnswered) expect(left.imports).toBe(before + 1);
    if (left.imports > before) tally.whole += 1;
    else tally.nothing += 1;
    if (left.leftOver > 0) tally.halfWritten += 1;
  }
  console.log(`${kills} kills: ${JSON.stringify(tally)}`);
  expect(tally.halfWritten, 'no kill fell into the writing').toBeGreaterThan(0);
  expect(tally.whole).toBeGreaterThanOrEqual(kills / 5);
  const { running, client } = await open(folder);
  await client.exchange.ords.run({ importId: await checked(client, kills + 1) });
  await until('what was left over is gone', async () => look(folder).leftOver === 0);
  await running.killHard();
});
