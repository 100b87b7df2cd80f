import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Line, Lines } from '#renderer/ui/Lines.tsx';
import { Part } from '#renderer/ui/Part.tsx';
import { ScrollRoom } from '#renderer/ui/ScrollRoom.tsx';
import type { SheetProblem, SheetReport } from '#shared/contract/sheets.ts';

/** What is wrong, a sentence a line of the file. */
export const SheetProblems = ({ report }: { report: SheetReport }) => {
  const { t } = useTranslation();
  const { problems, problemCount } = report;
  if (problems.length === 0) return null;
  const title = t('sheets.problems.title');
  const others = problemCount - problems.length;
  return (
    <Part title={title}>
      <ScrollRoom label={t('sheets.problems.list')}>
        <Lines>
          {problems.map((problem) => (
            <Line key={`${problem.line} ${problem.column} ${problem.kind}`}>
              <strong>{sayWhere(problem, t)}</strong> {sayWhat(problem, report, t)}
            </Line>
          ))}
        </Lines>
      </ScrollRoom>
      {others > 0 && <Text>{t('sheets.problems.more', { count: others })}</Text>}
    </Part>
  );
};

/** Of the file as a whole: no line has to do with it. */
const ofFile = new Set<SheetProblem['kind']>([
  'too-big',
  'empty',
  'not-a-table',
  'too-many-rows',
  'no-name-column',
]);

const sayWhere = ({ line, column, kind }: SheetProblem, t: TFunction<'etabli'>): string => {
  if (ofFile.has(kind)) return t('sheets.problems.ofFile');
  if (kind === 'field-twice') return t('sheets.problems.ofColumn', { column });
  return column === ''
    ? t('sheets.problems.line', { line })
    : t('sheets.problems.inColumn', { line, column });
};

const sayWhat = (
  { kind, value: given, column, line, otherLine }: SheetProblem,
  { columns }: SheetReport,
  t: TFunction<'etabli'>,
): string => {
  const value = given || t('sheets.problems.nothing');
  const field = columns.find(({ name }) => name === column)?.field;
  if (kind === 'unknown-word' && isClosed(field)) {
    return t(`sheets.problems.kind.unknown-wordIn.${field}`, { value });
  }
  return t(`sheets.problems.kind.${kind}`, { value, other: otherLine ?? line });
};

const isClosed = (field: unknown): field is 'kind' | 'condition' | 'ownerKind' =>
  field === 'kind' || field === 'condition' || field === 'ownerKind';
