import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

describe('the notices', () => {
  it('name every package that the application carries', async () => {
    const notices = await readFile('NOTICES.md', 'utf8');
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    const unnamed = Object.keys(dependencies).filter((name) => !notices.includes(`| ${name} |`));
    expect(unnamed).toEqual([]);
  });
});
