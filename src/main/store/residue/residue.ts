/**
 * Finds what SQLite has left behind in the file of a base where no row is, and wipes it there.
 *
 * The file is read through a handle that stays open for as long as the base: closing any handle on it
 * would let go of the locks that SQLite holds for this process
 * (https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_).
 */
import { fsyncSync, readSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { type Gap, gapsOf } from './page-gaps.ts';

/** Bytes read at a time: others are served in between. A multiple of every size of page. */
const chunkSize = 524_288;

export interface Residue {
  /** The pages that hold anything in bytes that belong to no row. Others are served meanwhile. */
  find(): Promise<number[]>;
  /**
   * Wipes such bytes of these pages at once. All of the base must be in its file, nobody may write, and
   * no page may be kept from before.
   */
  wipe(pages: readonly number[]): void;
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
    async find() {
      const file = await handle();
      fd = file.fd;
      return await pagesWithResidue(file);
    },
    wipe(pages) {
      if (fd === undefined || pages.length === 0) return;
      const page = Buffer.alloc(pageSizeOf(fd));
      for (const at of pages) wipePage(fd, page, at);
      fsyncSync(fd);
    },
    async close() {
      await opened?.then((file) => file.close());
      opened = undefined;
      fd = undefined;
    },
  };
};

const pagesWithResidue = async (file: FileHandle): Promise<number[]> => {
  const pageSize = pageSizeOf(file.fd);
  const pages: number[] = [];
  const chunk = Buffer.alloc(chunkSize);
  for (let start = 0; ; start += chunkSize) {
    const { bytesRead } = await file.read(chunk, 0, chunkSize, start);
    for (let from = 0; from + pageSize <= bytesRead; from += pageSize) {
      const at = (start + from) / pageSize;
      if (filledGapsOf(chunk.subarray(from, from + pageSize), at).length > 0) pages.push(at);
    }
    if (bytesRead < chunkSize) return pages;
  }
};

const zeros = Buffer.alloc(65_536);

const filledGapsOf = (page: Buffer, at: number): Gap[] =>
  gapsOf(page, at === 0).filter(
    ({ start, end }) => page.compare(zeros, 0, end - start, start, end) !== 0,
  );

const wipePage = (fd: number, page: Buffer, at: number): void => {
  const offset = at * page.length;
  if (readSync(fd, page, 0, page.length, offset) < page.length) return;
  for (const { start, end } of filledGapsOf(page, at)) {
    writeSync(fd, zeros, 0, end - start, offset + start);
  }
};

/** Two bytes of the file's header; 1 stands for 65,536, which they cannot hold. */
const pageSizeOf = (fd: number): number => {
  const size = Buffer.alloc(2);
  readSync(fd, size, 0, 2, 16);
  const said = size.readUInt16BE();
  return said === 1 ? 65_536 : said;
};
