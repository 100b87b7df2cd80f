import { useTranslation } from 'react-i18next';
import type { SymbolKind } from '#shared/domain/labels/design.ts';
import { modulesOfCode128, modulesOfQr } from '#shared/domain/labels/symbols.ts';

interface TestCodeProps {
  text: string;
  symbol: SymbolKind;
  /** The width of a module, in millimetres. */
  module: number;
  className?: string | undefined;
}

/** Quiet zones, in modules; and the height of a Code 128, in modules: well over 15 % of its length. */
const quiet = { code128: 10, qr: 4 } as const;
const barHeight = 40;

/** One code in black on white at its true size, with its quiet zones. */
export const TestCode = ({ text, symbol, module, className }: TestCodeProps) => {
  const { t } = useTranslation();
  const rows = symbol === 'qr' ? modulesOfQr(text) : [modulesOfCode128(text)];
  const rowHeight = symbol === 'qr' ? 1 : barHeight;
  const aside = quiet[symbol];
  const above = symbol === 'qr' ? quiet.qr : 1;
  const width = (rows[0]?.length ?? 0) + 2 * aside;
  const height = rows.length * rowHeight + 2 * above;
  return (
    <svg
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      width={`${width * module}mm`}
      height={`${height * module}mm`}
      role="img"
      aria-label={t(`scannerTest.symbol.${symbol}`, { code: text })}
    >
      <rect width={width} height={height} fill="#fff" />
      <path
        d={rows
          .flatMap((row, y) =>
            row.flatMap((isDark, x) =>
              isDark ? [`M${x + aside} ${y * rowHeight + above}h1v${rowHeight}h-1z`] : [],
            ),
          )
          .join('')}
        fill="#000"
        shapeRendering="crispEdges"
      />
    </svg>
  );
};
