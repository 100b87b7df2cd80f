import { Alert, Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import { Warning } from '#renderer/ui/Warning.tsx';
import type { SymbolKind } from '#shared/domain/labels/design.ts';
import type { LabelLayout } from '#shared/domain/labels/label-layout.ts';

interface LayoutSaidProps {
  layout: LabelLayout;
  symbol: SymbolKind;
  onSymbol: (symbol: SymbolKind) => void;
}

/** Whether all fits; what was cut or left out; or why nothing can be printed, and what would fit. */
export const LayoutSaid = ({ layout, symbol, onSymbol }: LayoutSaidProps) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  if (!layout.isPrintable) return <DoesNotFit {...{ layout, symbol, onSymbol }} />;
  if (layout.notes.length === 0) {
    const module = number(Math.round(layout.symbol.module * 1_000) / 1_000);
    return <Text role="status">{t('labelSettings.designs.fits', { module })}</Text>;
  }
  return (
    <Warning>
      {layout.notes.map(({ kind, block }) => (
        <div key={`${kind} ${block}`}>
          {t('labels.note.onAll', { note: t(`labels.note.${kind}.${block}`) })}
        </div>
      ))}
    </Warning>
  );
};

interface DoesNotFitProps extends LayoutSaidProps {
  layout: Extract<LabelLayout, { isPrintable: false }>;
}

const DoesNotFit = ({ layout: { refusal, offer }, symbol, onSymbol }: DoesNotFitProps) => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const needs = number(Math.ceil(refusal.needs * 10) / 10);
  const has = number(Math.floor(refusal.has * 10) / 10);
  const kind = symbol === 'qr' ? 'qr-too-large' : refusal.kind;
  return (
    <Alert color="red" role="alert" title={t('labelSettings.designs.tooNarrow')}>
      <Stack gap="xs" align="flex-start">
        <Text>{t(`labels.refusal.${kind}`, { needs, has })}</Text>
        {offer ? (
          <Button onClick={() => onSymbol(offer)}>
            {t(offer === 'qr' ? 'labels.refusal.takeQr' : 'labels.refusal.takeCode128')}
          </Button>
        ) : (
          <Text>{t('labels.refusal.otherFormat')}</Text>
        )}
      </Stack>
    </Alert>
  );
};
