import { expect, test } from 'vitest';
import { endRights, keepPosts } from '#main/staff/posts.ts';
import { restMinutes } from '#main/staff/rules.ts';
import { instantAt } from '#shared/domain/day.ts';
import type { StaffId } from '#shared/domain/ids.ts';

const at = (instant: string) => instantAt(Date.parse(instant));

test('a door knows the posts of its windows', () => {
  const posts = keepPosts();
  posts.get('one').managerUntil = at('2026-11-21T13:07:00.000Z');
  expect(posts.get('one').managerUntil).not.toBeNull();
  expect(posts.get('two').managerUntil).toBeNull();
  endRights(posts.get('one'));
  expect(posts.get('one')).toMatchObject({ managerUntil: null, managerBy: null });
});

test('a door forgets posts rather than growing for ever, those where somebody stands last', () => {
  const posts = keepPosts(3);
  posts.get('karim').staffId = 'karim' as StaffId;
  posts.get('locked').isLocked = true;
  for (let guess = 0; guess < 10_000; guess += 1) posts.get(`guess ${guess}`);
  expect(posts.get('karim').staffId).toBe('karim');
  expect(posts.get('locked').isLocked).toBe(true);
});

test('of posts where somebody stands, the one that was silent for longest is forgotten', () => {
  const posts = keepPosts(2);
  posts.get('first').staffId = 'a' as StaffId;
  posts.get('second').staffId = 'b' as StaffId;
  posts.get('first');
  posts.get('third').staffId = 'c' as StaffId;
  expect(posts.get('first').staffId).toBe('a');
  expect(posts.get('second').staffId).toBeNull();
});

test.each([
  ['never stirred', null, Number.POSITIVE_INFINITY],
  ['stirred now', '2026-11-21T13:02:00.000Z', 0],
  ['stirred just under a minute ago', '2026-11-21T13:01:00.001Z', 0],
  ['stirred a minute ago', '2026-11-21T13:01:00.000Z', 1],
  ['stirred yesterday', '2026-11-20T13:02:00.000Z', 1440],
  ['whose clock was corrected by some seconds', '2026-11-21T13:02:20.000Z', 0],
  ['whose clock was set back', '2027-11-21T13:02:00.000Z', Number.POSITIVE_INFINITY],
])('a post %s', (_, stirredAt, minutes) => {
  expect(
    restMinutes(stirredAt === null ? null : at(stirredAt), at('2026-11-21T13:02:00.000Z')),
  ).toBe(minutes);
});
