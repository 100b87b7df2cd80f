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

  it('give the glabels template database its own, also in the package', async () => {
    const notices = await readFile('NOTICES.md', 'utf8');
    const licence = await readFile('resources/labels/LICENSE-glabels.txt', 'utf8');
    expect(notices).toContain('copyright (c) 2001-2009 Jim Evins, MIT');
    expect(licence).toContain('Copyright (c) 2001-2009 Jim Evins');
    expect(licence).toContain('Permission is hereby granted, free of charge');
  });
});
