/** What is taken away leaves no trace in the file: deleted text stays in a base unless it is wiped. */
import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { indexEntry, removeEntry } from '#main/store/search/search.ts';
import { emptyLog } from '#tests/support/store/empty-log.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { aMemberRow, aVolunteer } from '#tests/support/store/rows.ts';
import { temporaryBase } from '#tests/support/store/temporary-folder.ts';

const name = 'Wulfrazenowitch';
/** The name as typed, as searched, and with a letter left out anywhere. */
const traces = ['Wulfrazenowitch', 'wulfrazenowitch', 'ulfrazenowitch', 'wulfrazenowitc'];

test('a removed name stands nowhere in the bytes of the file or of its WAL', async () => {
  const path = temporaryBase();
  const store = await openSqlite(path, fixedClock().now);
  const others = Array.from({ length: 300 }, (_, at) => aMemberRow({ last_name: `Martin${at}` }));
  const member = aMemberRow({ last_name: name, folded_name: name.toLowerCase() });
  await store.write(aVolunteer, async (tx) => {
    for (const row of [...others.slice(0, 150), member, ...others.slice(150)]) {
      await tx.insert('members', row);
      const { first_name, last_name, code } = row;
      await indexEntry(tx, 'member', row.id, { name: `${first_name} ${last_name}`, codes: [code] });
    }
    await tx.record({
      act: 'load-example',
      subject: { kind: 'place', id: 'place' },
      role: 'volunteer',
    });
  });
  emptyLog(path);
  expect(tracesIn(path)).toEqual(traces);

  await store.write(aVolunteer, async (tx) => {
    await removeEntry(tx, 'member', member.id);
    await tx.change('members', member.id, { last_name: 'X7Q2', folded_name: 'x7q2' });
    await tx.record({
      act: 'change-member',
      subject: { kind: 'member', id: member.id },
      role: 'volunteer',
    });
  });
  forgetRevisionsOf(path, member.id);
  emptyLog(path);
  expect(tracesIn(path)).toEqual([]);
  await store.close();
  expect(tracesIn(path)).toEqual([]);
});

/** What an erasure does to former values, by table and id. */
const forgetRevisionsOf = (path: string, id: string): void => {
  const database = new Database(path);
  database.pragma('secure_delete = on');
  database.prepare("update revisions set row_json = '{}' where row_id = ?").run(id);
  database.close();
};

const tracesIn = (path: string): string[] => {
  const files = [path, `${path}-wal`].filter((file) => existsSync(file));
  const bytes = Buffer.concat(files.map((file) => readFileSync(file)));
  return traces.filter((trace) => bytes.includes(trace));
};
