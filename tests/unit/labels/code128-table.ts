/** ISO/IEC 15417 written out again, so that what JsBarcode draws is read by something else. */

/** Widths of bar, space, bar, … of the values 0 to 106; 103 to 105 start, 106 stops. */
const widths = `
212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132
122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212
322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311
112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321
331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214
112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 114212
124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113
411311 113141 114131 311141 411131 211412 211214 211232 2331112`
  .trim()
  .split(/\s+/);

const toC = 99;
const toB = 100;
const startB = 104;
const startC = 105;
const stop = 106;

/** The text of these modules, in the code sets B and C. Throws when a sign or the check is wrong. */
export function decodeCode128(modules: readonly boolean[]): string {
  const values = valuesOf(modules);
  const [start, ...rest] = values;
  if (start !== startB && start !== startC) throw new Error(`no start: ${start}`);
  if (rest.at(-1) !== stop) throw new Error('no stop');
  const signs = rest.slice(0, -2);
  const sum = signs.reduce((total, value, index) => total + value * (index + 1), start) % 103;
  if (sum !== rest.at(-2)) throw new Error(`check sign is ${rest.at(-2)}, not ${sum}`);
  return textOf(signs, start === startC);
}

function textOf(signs: readonly number[], startsInC: boolean): string {
  let text = '';
  let isInC = startsInC;
  for (const value of signs) {
    if (value === (isInC ? toB : toC)) isInC = !isInC;
    else text += isInC ? String(value).padStart(2, '0') : String.fromCharCode(value + 32);
  }
  return text;
}

function valuesOf(modules: readonly boolean[]): number[] {
  const signs = Array.from({ length: (modules.length - 13) / 11 }, (_, index) => index * 11);
  const ends = [...signs.map((from) => [from, from + 11]), [signs.length * 11, modules.length]];
  return ends.map(([from, to]) => {
    const value = widths.indexOf(runs(modules.slice(from, to)));
    if (value < 0) throw new Error(`no sign at module ${from}`);
    return value;
  });
}

const runs = (modules: readonly boolean[]): string =>
  modules
    .map((isDark) => (isDark ? '1' : '0'))
    .join('')
    .replace(/1+|0+/g, (run) => String(run.length));
