/**
 * How large a symbol must and may be. Modules are whole printer dots: ISO/IEC 15417 and 18004 say how
 * wide the quiet zones are, GS1 how high a Code 128 is at least (15 % of its length and 6.35 mm).
 */
import type { SymbolKind } from './design.ts';
import { ceilToDots, dotOf, floorToDots } from './dots.ts';
import type { LayoutRefusal } from './label-layout.ts';

export const quietModules: Readonly<Record<SymbolKind, number>> = { code128: 10, qr: 4 };
/** In millimetres: under it cheap scanners fail; over `mostModule` nothing is gained. */
const leastModule = 0.25;
const mostModule: Readonly<Record<SymbolKind, number>> = { code128: 0.5, qr: 1 };
const hair = 1e-6;

export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface SymbolSize extends Room {
  readonly kind: SymbolKind;
  /** Dots of one module, and the module in millimetres. */
  readonly dots: number;
  readonly module: number;
}

export interface SymbolNeeds {
  readonly kind: SymbolKind;
  /** Modules along it, with quiet zones. */
  readonly modules: number;
  readonly dpi: number;
}

const leastDots = (dot: number): number => Math.ceil(leastModule / dot - hair);

/** With modules of so many dots, and as flat as may be. */
export function sizeWith({ kind, modules, dpi }: SymbolNeeds, dots: number): SymbolSize {
  const dot = dotOf(dpi);
  const module = dots * dot;
  const width = modules * module;
  const height = kind === 'qr' ? width : ceilToDots(Math.max(6.35, 0.15 * width), dot);
  return { kind, dots, module, width, height };
}

/** Under this no symbol is printed. */
export const leastSize = (needs: SymbolNeeds): SymbolSize =>
  sizeWith(needs, leastDots(dotOf(needs.dpi)));

/** Why the smallest symbol does not stand in this room; `null` when it does. */
export function refusalIn(needs: SymbolNeeds, room: Room): LayoutRefusal | null {
  const { width, height } = leastSize(needs);
  if (width > room.width + hair)
    return { kind: 'symbol-too-long', needs: width, has: Math.max(0, room.width) };
  if (height > room.height + hair)
    return { kind: 'symbol-too-high', needs: height, has: Math.max(0, room.height) };
  return null;
}

/** The largest modules for which the symbol stands in this room, no larger than `most`. */
export function largestIn(
  needs: SymbolNeeds,
  room: Room,
  most: number = mostModule[needs.kind],
): SymbolSize {
  const dot = dotOf(needs.dpi);
  const from = leastDots(dot);
  const to = Math.max(from, Math.floor(Math.min(most, room.width / needs.modules) / dot + hair));
  const sizes = Array.from({ length: to - from + 1 }, (_, step) => sizeWith(needs, to - step));
  return sizes.find(({ height }) => height <= room.height + hair) ?? leastSize(needs);
}

/** The bars of a Code 128 made higher where there is room: easier to aim at. */
export function heightened(size: SymbolSize, height: number, dpi: number): SymbolSize {
  if (size.kind === 'qr') return size;
  const room = floorToDots(Math.min(mostHeight, height), dotOf(dpi));
  return { ...size, height: Math.max(size.height, room) };
}

const mostHeight = 15;
