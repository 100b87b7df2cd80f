import { modulesOfCode128 } from '#shared/domain/labels/symbols.ts';

/** Four dots of a printer of 300 dpi. */
const moduleMm = 0.34;
const quietModules = 10;
const heightMm = 10;

/** The code as a Code 128 with its quiet zones, at its true size. */
export const CodeBars = ({ code }: { code: string }) => {
  const modules = modulesOfCode128(code);
  const width = modules.length + 2 * quietModules;
  const bars = modules
    .map((isDark, index) => (isDark ? `M${index + quietModules} 0h1v1h-1z` : ''))
    .join('');
  return (
    <svg
      width={`${width * moduleMm}mm`}
      height={`${heightMm}mm`}
      viewBox={`0 0 ${width} 1`}
      preserveAspectRatio="none"
      shapeRendering="crispEdges"
      aria-hidden
    >
      <path d={bars} fill="#000" />
    </svg>
  );
};
