/**
 * The bytes of a page that hold nothing. Pure.
 *
 * `secure_delete` wipes the place from which a row is deleted, not the copies that stay behind when
 * SQLite moves rows from page to page: they stand in the unallocated space of B-tree pages
 * (https://sqlite.org/fileformat2.html#b_tree_pages), where no query sees them and every reader of the
 * file does.
 */

/** From `start` to before `end`. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** Flags of B-tree pages, with the length of their header: interior pages have a pointer more. */
const headerLengths: Readonly<Record<number, number>> = { 2: 12, 5: 12, 10: 8, 13: 8 };
/** The header of the file stands before that of its first page. */
const fileHeader = 100;
/** A free block begins with the place of the next one and its own size. */
const blockHeader = 4;

/** The unallocated bytes of a page; none for a page that is no B-tree, or whose header is in doubt. */
export const gapsOf = (page: Buffer, isFirst: boolean): Gap[] => {
  const header = isFirst ? fileHeader : 0;
  const length = headerLengths[page[header] ?? 0];
  if (length === undefined) return [];
  const start = header + length + 2 * page.readUInt16BE(header + 3);
  const end = page.readUInt16BE(header + 5) || 65_536;
  if (start > end || end > page.length) return [];
  return [{ start, end }, ...freeBlocks(page, page.readUInt16BE(header + 1), end)];
};

const freeBlocks = (page: Buffer, first: number, content: number): Gap[] => {
  const blocks: Gap[] = [];
  let at = first;
  for (let after = content; at !== 0; ) {
    if (at < after || at + blockHeader > page.length) return [];
    const end = at + page.readUInt16BE(at + 2);
    if (end > page.length) return [];
    blocks.push({ start: at + blockHeader, end });
    after = end;
    at = page.readUInt16BE(at);
  }
  return blocks;
};
