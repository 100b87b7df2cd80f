/** What is found while a file is read, as its report wants it. */
import type { BrokenText, OrdsReport } from '#shared/contract/exchange.ts';
import type { Day } from '#shared/domain/day.ts';
import type { OrdsRow } from '#shared/domain/repairs/ords/columns.ts';
import type { MendedText } from '#shared/domain/repairs/ords/from-older-layout.ts';
import type { Problem } from './problem.ts';

const mostFirst = 20;
const mostShown = 200;

/** Nobody reads more: a file with so many problems is read no further. */
export const mostProblems = 1_000;

/** Collects; keeps no more than the report shows. */
export class FindingsOfFile {
  readonly #first: OrdsRow[] = [];
  readonly #problems: Problem[] = [];
  readonly #uncertain: BrokenText[] = [];
  readonly #mended: BrokenText[] = [];
  readonly #providers = new Map<string, number>();
  #problemCount = 0;
  #hereCount = 0;
  #mayBeWhole = false;
  #mendedCount = 0;
  #uncertainCount = 0;
  #rowCount = 0;
  #fromOn = '';
  #untilOn = '';

  get hasProblems(): boolean {
    return this.#problemCount > 0;
  }

  /** Rows that are here already are not counted: a whole file of them says something else. */
  get hasTooMany(): boolean {
    return this.#problemCount - this.#hereCount >= mostProblems;
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  addProblems(problems: readonly Problem[]): void {
    this.#problemCount += problems.length;
    for (const problem of problems) {
      if (problem.kind === 'id-already-here') this.#hereCount += 1;
      if (this.#problems.length < mostShown) this.#problems.push(problem);
    }
  }

  /** The last line does not end, and nothing else is wrong. */
  addPerhapsCut(problem: Problem): void {
    this.addProblems([problem]);
    this.#mayBeWhole = true;
  }

  addRow(row: OrdsRow): void {
    this.#rowCount += 1;
    if (this.#first.length < mostFirst) this.#first.push(row);
    const provider = row.data_provider;
    this.#providers.set(provider, (this.#providers.get(provider) ?? 0) + 1);
  }

  /** A day that is known to be one. */
  addDay(on: string): void {
    if (this.#fromOn === '' || on < this.#fromOn) this.#fromOn = on;
    if (on > this.#untilOn) this.#untilOn = on;
  }

  addMended(line: number, texts: readonly MendedText[]): void {
    for (const text of texts) {
      if (text.text !== text.mended) this.#mendedCount += 1;
      if (text.isUncertain) this.#uncertainCount += 1;
      const shown = text.isUncertain ? this.#uncertain : this.#mended;
      if (shown.length < mostShown) shown.push({ line, ...text });
    }
  }

  #isEachRowHere(): boolean {
    return this.#hereCount === this.#rowCount && this.#hereCount === this.#problemCount;
  }

  report(): Omit<OrdsReport, 'importId' | 'fileName' | 'layout'> {
    const providers = [...this.#providers].map(([name, count]) => ({ name, count }));
    return {
      rowCount: this.#rowCount,
      first: this.#first,
      problems: this.#problems.toSorted((a, b) => a.line - b.line),
      problemCount: this.#problemCount,
      isAtLeast: this.hasTooMany,
      mayBeWhole: this.#mayBeWhole,
      isAllHere: this.#hereCount > 0 && this.#isEachRowHere(),
      broken: [...this.#uncertain, ...this.#mended].slice(0, mostShown),
      mendedCount: this.#mendedCount,
      uncertainCount: this.#uncertainCount,
      fromOn: dayOrNull(this.#fromOn),
      untilOn: dayOrNull(this.#untilOn),
      providers: providers.toSorted((a, b) => b.count - a.count).slice(0, mostShown),
    };
  }
}

const dayOrNull = (text: string): Day | null => (text === '' ? null : (text as Day)); // addDay takes days
