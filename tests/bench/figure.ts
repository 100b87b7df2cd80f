/** One line of the bench: what was measured, what it stands beside, and the limit it keeps or breaks. */
export interface Figure {
  readonly what: string;
  /** Items in the base; `null` where they make no difference. */
  readonly items: number | null;
  readonly unit: 'ms' | 'MB' | 'kB';
  readonly ours: number;
  /** The raw engine in the same run, or what else it is compared with. */
  readonly beside?: { readonly name: string; readonly value: number };
  /** Of `ours` itself, or of `ours` divided by what stands beside it. */
  readonly limit?: { readonly of: 'value' | 'ratio'; readonly at: number };
}

export const ratioOf = ({ ours, beside }: Figure): number | null =>
  beside ? ours / beside.value : null;

/** `null` where there is no limit. A figure that could not be measured is over it. */
export const keepsLimit = (figure: Figure): boolean | null => {
  const { limit, ours } = figure;
  if (!limit) return null;
  const measured = limit.of === 'ratio' ? ratioOf(figure) : ours;
  return measured !== null && measured <= limit.at;
};

/** A Markdown table, as wide as it must be. */
export const tableOf = (figures: readonly Figure[]): string => {
  const head = ['what', 'items', 'ours', 'beside', 'ratio', 'limit', ''];
  const rows = [head, ...figures.map(cellsOf)];
  const widths = head.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map(
    (row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`,
  );
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
};

const cellsOf = (figure: Figure): string[] => {
  const { what, items, unit, ours, beside, limit } = figure;
  const ratio = ratioOf(figure);
  const verdict = keepsLimit(figure);
  return [
    what,
    items === null ? '' : items.toLocaleString('en'),
    `${amount(ours)} ${unit}`,
    beside ? `${beside.name} ${amount(beside.value)} ${unit}` : '',
    ratio === null ? '' : ratio.toFixed(2),
    limit ? `≤ ${limit.at}${limit.of === 'ratio' ? ' ×' : ` ${unit}`}` : '',
    verdict === null ? '' : verdict ? 'ok' : 'OVER',
  ];
};

const amount = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
