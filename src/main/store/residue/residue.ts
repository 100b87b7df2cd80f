/**
 * Finds what SQLite has left behind of erased words in the file of a base, and wipes it there.
 *
 * The file is read through a handle that stays open for as long as the base: closing any handle on it
 * would let go of the locks that SQLite holds for this process
 * (https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
import { fsyncSync, readSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Gap, gapsOf } from './page-gaps.ts';
import { writingsOf } from './writings.ts';

/** Bytes read at a time: others are served in between. A multiple of every size of page. */
const chunkSize = 524_288;

export interface Residue {
  /** The pages that hold one of these words in bytes that belong to no row. Others are served meanwhile. */
  find(words: readonly string[]): Promise<number[]>;
  /**
   * Wipes such bytes of these pages at once. All of the base must be in its file, nobody may write, and
   * no page may be kept from before.
   */
  wipe(pages: readonly number[], words: readonly string[]): void;
  close(): Promise<void>;
}

/** The residue of the base at `path`; the file is opened when it is first looked into. */
export const residueOf = (path: string): Residue => {
  let opened: Promise<FileHandle> | undefined;
  const handle = () => {
    opened ??= open(path, 'r+');
    return opened;
  };
  let fd: number | undefined;
  return {
    async find(words) {
      const file = await handle();
      fd = file.fd;
      return await pagesWith(file, writingsOf(words));
    },
    wipe(pages, words) {
      if (fd === undefined || pages.length === 0) return;
      const writings = writingsOf(words);
      const page = Buffer.alloc(pageSizeOf(fd));
      for (const at of pages) wipePage(fd, { page, at }, writings);
      fsyncSync(fd);
    },
    async close() {
      await opened?.then((file) => file.close());
      opened = undefined;
      fd = undefined;
    },
  };
};

const pagesWith = async (file: FileHandle, writings: readonly Buffer[]): Promise<number[]> => {
  const pageSize = pageSizeOf(file.fd);
  const pages: number[] = [];
  const chunk = Buffer.alloc(chunkSize);
  for (let start = 0; ; start += chunkSize) {
    const { bytesRead } = await file.read(chunk, 0, chunkSize, start);
    for (const at of pagesHolding(chunk.subarray(0, bytesRead), pageSize, writings)) {
      const page = chunk.subarray(at * pageSize, (at + 1) * pageSize);
      const first = start / pageSize + at;
      if (gapsWith(page, first === 0, writings).length > 0) pages.push(first);
    }
    if (bytesRead < chunkSize) return pages;
  }
};

/** The pages of a chunk in which one of these stands, wherever it is. */
const pagesHolding = (chunk: Buffer, pageSize: number, writings: readonly Buffer[]) => {
  const pages = new Set<number>();
  for (const writing of writings) {
    let at = chunk.indexOf(writing);
    while (at >= 0) {
      const page = Math.floor(at / pageSize);
      pages.add(page);
      at = chunk.indexOf(writing, (page + 1) * pageSize);
    }
  }
  return [...pages].sort((a, b) => a - b);
};

const gapsWith = (page: Buffer, isFirst: boolean, writings: readonly Buffer[]): Gap[] =>
  gapsOf(page, isFirst).filter(({ start, end }) => {
    const gap = page.subarray(start, end);
    return writings.some((writing) => gap.includes(writing));
  });

const wipePage = (
  fd: number,
  { page, at }: { page: Buffer; at: number },
  writings: readonly Buffer[],
): void => {
  const offset = at * page.length;
  if (readSync(fd, page, 0, page.length, offset) < page.length) return;
  for (const { start, end } of gapsWith(page, at === 0, writings)) {
    writeSync(fd, Buffer.alloc(end - start), 0, end - start, offset + start);
  }
};

/** Two bytes of the file's header; 1 stands for 65,536, which they cannot hold. */
const pageSizeOf = (fd: number): number => {
  const size = Buffer.alloc(2);
  readSync(fd, size, 0, 2, 16);
  const said = size.readUInt16BE();
  return said === 1 ? 65_536 : said;
};
