import { expect, test } from 'vitest';
import { keepClosings } from '#main/doors/closings.ts';

test('the last opened is closed first, and one that fails does not keep the others open', async () => {
  const closings = keepClosings();
  const closed: string[] = [];
  closings.add(async () => void closed.push('house'));
  closings.add(() => Promise.reject(new Error('stuck')));
  closings.add(async () => void closed.push('door'));
  await closings.close();
  expect(closed).toEqual(['door', 'house']);
});

test('a second signal waits for the first closing, and closes nothing twice', async () => {
  const closings = keepClosings();
  let isClosed = false;
  let times = 0;
  closings.add(async () => {
    times += 1;
    await Promise.resolve();
    isClosed = true;
  });
  void closings.close();
  await closings.close();
  expect({ isClosed, times }).toEqual({ isClosed: true, times: 1 });
});
