import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import type { FormatProblem } from '#shared/domain/labels/format-problems.ts';
import type { LabelLayout } from '#shared/domain/labels/label-layout.ts';
import { ProblemsSaid } from '../formats/ProblemsSaid.tsx';
import type { PrintFlow } from './use-print-flow.ts';

/** Why nothing can be printed, or what is wrong with a format that prints all the same; before anything is. */
export const WhatStopsPrinting = ({ flow }: { flow: PrintFlow }) => {
  const layout = flow.job.layoutOf(0);
  return (
    <>
      {flow.job.problems.length > 0 && <FormatProblems problems={flow.job.problems} />}
      {layout?.isPrintable === false && <DoesNotFit layout={layout} flow={flow} />}
    </>
  );
};

const FormatProblems = ({ problems }: { problems: readonly FormatProblem[] }) => {
  const { t } = useTranslation();
  const isFatal = problems.some((problem) => problem.isFatal);
  return (
    <Alert
      color={isFatal ? 'red' : 'yellow'}
      role={isFatal ? 'alert' : 'status'}
      title={t('labels.formatFault')}
    >
      <ProblemsSaid problems={problems} />
    </Alert>
  );
};

interface DoesNotFitProps {
  layout: Extract<LabelLayout, { isPrintable: false }>;
  flow: PrintFlow;
}

/** The code does not fit: by how much, and the one that would. */
const DoesNotFit = ({ layout: { refusal, offer }, flow }: DoesNotFitProps) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const needs = number(Math.ceil(refusal.needs * 10) / 10);
  const has = number(Math.floor(refusal.has * 10) / 10);
  const kind = flow.choice.symbol === 'qr' ? 'qr-too-large' : refusal.kind;
  return (
    <Alert color="red" role="alert" title={t(`labels.refusal.${kind}`, { needs, has })}>
      <Stack gap="xs" align="flex-start">
        <Text>{t(offer ? 'labels.refusal.never' : 'labels.refusal.otherFormat')}</Text>
        {offer && (
          <Button onClick={() => flow.change({ symbol: offer })}>
            {t(offer === 'qr' ? 'labels.refusal.takeQr' : 'labels.refusal.takeCode128')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
};
