import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import RealDatabase from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import TestDatabase from './index.ts';

/** Both bases are asked the same things and must answer the same, errors included. */
type Base = RealDatabase.Database;
type Question = readonly [what: string, ask: (base: Base, file: string) => unknown];

const TABLE = `create table items (
  id integer primary key, name text not null unique, days integer check (days < 100)
) strict;
insert into items (name, days) values ('perceuse', 7), ('scie', 14), ('é', null);`;

const ANSWERS: readonly Question[] = [
  ['a row', (b) => b.prepare('select * from items').get()],
  ['no row', (b) => b.prepare('select * from items where id = ?').get(99)],
  ['rows', (b) => b.prepare('select id, name from items order by id').all()],
  ['rows one by one', (b) => [...b.prepare('select name from items order by id').iterate()]],
  ['rows as arrays', (b) => b.prepare('select id, days from items').raw().all()],
  ['one column', (b) => b.prepare('select name, id from items order by id').pluck().all()],
  ['one value', (b) => b.prepare('select count(*) from items').pluck().get()],
  ['one column one by one', (b) => [...b.prepare('select id from items').pluck().iterate()]],
  ['two columns of one name', (b) => b.prepare('select 1 as x, 2 as x').get()],
  ['a thousand rows', (b) => b.prepare(thousand).all().length],
  ['a hundred rows', (b) => b.prepare(`${thousand} limit 100`).all().length],
  ['parameters in a list', (b) => b.prepare('select ? as a, ? as b').get([1, 'b'])],
  ['named parameters', (b) => b.prepare('select @a as a, :b as b').get({ a: 1, b: 'x', c: 3 })],
  ['bound parameters', (b) => b.prepare('select ? as a').bind(4).get()],
  ['a question mark in a text', (b) => b.prepare("select '?:a;' as a -- ? ;").get()],
  ['null and undefined', (b) => b.prepare('select ? as a, ? as b').get(null, undefined)],
  ['a float and a bigint', (b) => b.prepare('select ? as a, typeof(?) as b').get(1.5, 5n)],
  ['a buffer', (b) => b.prepare('select ? as a').get(Buffer.from('ab'))],
  ['safe integers', (b) => b.prepare('select 9007199254740993 as a').safeIntegers().get()],
  ['an insert', (b) => b.prepare(insert).run('lime', 3)],
  ['an insert that returns', (b) => b.prepare(`${insert} returning id`).all('lime', 3)],
  ['an insert that returns, run', (b) => b.prepare(`${insert} returning id`).run('lime', 3)],
  ['a change of several', (b) => b.prepare('update items set days = 3').run().changes],
  ['a select that is run', (b) => b.prepare('select * from items').run().changes],
  ['a table changed meanwhile', tableChangedMeanwhile],
  ['which statements read', (b) => readers.map((sql) => b.prepare(sql).reader)],
  ['the names of columns', (b) => b.prepare('select id, name as n from items').columns()],
  ['exec, for chaining', (b) => b.exec('select 1') === b],
  ['a pragma', (b) => b.pragma('foreign_keys')],
  ['a simple pragma', (b) => b.pragma('foreign_keys', { simple: true })],
  ['a simple pragma that is set', (b) => b.pragma('busy_timeout = 4000', { simple: true })],
  ['a pragma that answers nothing', (b) => b.pragma('user_version = 3')],
  ['a pragma that answers nothing, simple', (b) => b.pragma('user_version = 4', { simple: true })],
  ['the journal mode', (b) => b.pragma('journal_mode = wal', { simple: true })],
  ['what is open', (b, file) => [b.open, b.name === file, b.readonly, b.memory, b.inTransaction]],
  ['a transaction', (b) => b.transaction((days: number) => [days, b.inTransaction]).immediate(3)],
  ['a transaction that fails', undoneTransaction],
  ['a transaction in another one', nestedTransaction],
  ['full text', fullText],
  ['a trigger', (b) => b.prepare(trigger).run().changes],
  ['VACUUM INTO after a row was read', vacuumAfterRead],
];

const REFUSALS: readonly Question[] = [
  ['a boolean', (b) => b.prepare('select ? as a').get(true)],
  ['a day of JavaScript', (b) => b.prepare('select ? as a').get(new Date())],
  ['an object within a list', (b) => b.prepare('select ? as a').get([{ a: 1 }])],
  ['too few parameters', (b) => b.prepare('select ?, ?').get(1)],
  ['too many parameters', (b) => b.prepare('select ?').get(1, 2)],
  ['a named parameter left out', (b) => b.prepare('select @a, @b').get({ a: 1 })],
  ['all named parameters left out', (b) => b.prepare('select @a').get()],
  ['parameters after binding', (b) => b.prepare('select ?').bind(1).get(1)],
  ['no statement', (b) => b.prepare('-- nothing')],
  ['two statements', (b) => b.prepare('select 1; select 2')],
  ['bad SQL', (b) => b.prepare('selec')],
  ['rows of an insert', (b) => b.prepare(insert).all('lime', 3)],
  ['a name that is taken', (b) => b.prepare(insert).run('scie', 3)],
  ['a value out of range', (b) => b.prepare(insert).run('lime', 300)],
  ['a text in a number', (b) => b.prepare(insert).run('lime', 'x')],
  ['a promise in a transaction', (b) => b.transaction(() => Promise.resolve(1))()],
  ['a closed base', (b) => b.close().prepare('select 1')],
];

const thousand =
  'with recursive n(i) as (select 1 union all select i + 1 from n where i < 1000) select i from n';
const insert = 'insert into items (name, days) values (?, ?)';
const trigger = `create trigger t after delete on items begin
  update items set days = 1; update items set days = 2; end`;
const readers = ['select 1', insert, `${insert} returning id`, 'pragma user_version', 'begin'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'etabli-adapter-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the test base answers as better-sqlite3', () => {
  test.each(ANSWERS)('%s', (_what, ask) => {
    const [expected, found] = bothAnswer(ask);
    expect(expected).not.toHaveProperty('refusal');
    expect(found).toEqual(expected);
  });
});

describe('the test base refuses as better-sqlite3', () => {
  test.each(REFUSALS)('%s', (_what, ask) => {
    const [expected, found] = bothAnswer(ask);
    expect(expected).toHaveProperty('refusal');
    expect(found).toEqual(expected);
  });
});

describe('the test base opens as better-sqlite3', () => {
  test.each<[string, (Database: typeof RealDatabase, file: string) => unknown]>([
    ['no missing file when it must exist', (D, file) => new D(`${file}?`, { fileMustExist: true })],
    ['no missing file to read', (D, file) => new D(`${file}#`, { readonly: true })],
    ['no file in a missing folder', (D, file) => new D(join(file, 'none', 'x'))],
    ['no folder', (D, file) => new D(join(file, '..'))],
    [
      'what it may only read',
      (D, file) => new D(file, { readonly: true }).exec('delete from items'),
    ],
    ['no other kind of file', (D, file) => new D(text(file)).pragma('user_version')],
  ])('%s', (_what, open) => {
    const [expected, found] = bothAnswer((base, file) => {
      const Database = base instanceof RealDatabase ? RealDatabase : asReal(TestDatabase);
      return open(Database, file);
    });
    expect(expected).toHaveProperty('refusal');
    expect(found).toEqual(expected);
  });

  test('a file whose name holds what an address reserves', () => {
    const file = join(folder, 'é ?#%20.db');
    new TestDatabase(file).exec('create table a (b)').close();
    expect(existsSync(file)).toBe(true);
  });

  test('a base in memory', () => {
    expect(new TestDatabase(':memory:').memory).toBe(true);
  });
});

test('a backup is a whole copy', async () => {
  const [real, base] = open();
  real.close();
  const copy = join(folder, 'copy.db');
  await base.backup(copy);
  const names = new TestDatabase(copy, { readonly: true })
    .prepare('select name from items order by id')
    .pluck()
    .all();
  expect(names).toEqual(['perceuse', 'scie', 'é']);
});

test('a backup within a transaction is a whole copy too', async () => {
  const file = join(folder, 'in-transaction.db');
  const base = new TestDatabase(file);
  base.exec(TABLE);
  base.exec('begin');
  const copy = join(folder, 'copy-in-transaction.db');
  await base.backup(copy);
  expect(new TestDatabase(copy).prepare('select count(*) from items').pluck().get()).toBe(3);
  base.close();
});

test('each read sees what another connection wrote meanwhile', () => {
  const file = join(folder, 'shared.db');
  const reader = new TestDatabase(file);
  reader.pragma('journal_mode = wal');
  reader.exec(TABLE);
  reader.prepare('select * from items').get();
  new TestDatabase(file).exec("update items set name = 'lime' where id = 1").close();
  expect(reader.prepare('select name from items order by id').pluck().get()).toBe('lime');
});

function open(): [real: Base, test: Base] {
  const bases: [Base, Base] = [
    new RealDatabase(join(folder, 'real.db')),
    new (asReal(TestDatabase))(join(folder, 'test.db')),
  ];
  for (const base of bases) base.exec(TABLE);
  return bases;
}

/** The adapter has the parts of the type that the application uses, and no others. */
function asReal(adapter: typeof TestDatabase): typeof RealDatabase {
  return adapter as unknown as typeof RealDatabase;
}

function bothAnswer(ask: Question[1]): [expected: unknown, found: unknown] {
  const [real, base] = open();
  return [
    answerOf(() => ask(real, join(folder, 'real.db'))),
    answerOf(() => ask(base, join(folder, 'test.db'))),
  ];
}

function answerOf(ask: () => unknown): unknown {
  try {
    return { answer: ask() };
  } catch (error) {
    const { name, message, code } = error as Error & { code?: string };
    return { refusal: { name, message, code } };
  }
}

function tableChangedMeanwhile(base: Base): unknown {
  const statement = base.prepare('select * from items');
  base.exec("alter table items add column brand text default 'x'");
  return statement.get();
}

function undoneTransaction(base: Base): unknown {
  const fail = base.transaction(() => {
    base.exec('delete from items');
    throw new Error('no');
  });
  expect(fail).toThrow('no');
  return [base.inTransaction, base.prepare('select count(*) from items').pluck().get()];
}

function nestedTransaction(base: Base): unknown {
  const inner = base.transaction(() => {
    base.exec('delete from items');
    throw new Error('no');
  });
  base.transaction(() => {
    base.exec("update items set name = 'lime' where id = 1");
    expect(inner).toThrow('no');
  })();
  return base.prepare('select name from items order by id').pluck().all();
}

function fullText(base: Base): unknown {
  base.exec("create virtual table words using fts5(t, tokenize='unicode61 remove_diacritics 2')");
  base.exec("insert into words (words, rank) values ('secure-delete', 1)");
  base.prepare('insert into words values (?)').run('Perceuse à main');
  return base.prepare('select t from words where words match ?').all('a* perc*');
}

function vacuumAfterRead(base: Base): unknown {
  base.prepare('select * from items').get();
  const file = join(folder, `${String(base.name.includes('real'))}.db`);
  base.prepare('vacuum into ?').run(file);
  return existsSync(file);
}

function text(file: string): string {
  const path = `${file}.txt`;
  writeFileSync(path, 'not a base '.repeat(1_000));
  return path;
}
