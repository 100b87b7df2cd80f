import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { api } from '#renderer/app/api.ts';
import type { KnownFormat } from '#shared/contract/labels.ts';
import type { LabelDesign, SymbolKind } from '#shared/domain/labels/design.ts';
import type { Orientation } from '#shared/domain/labels/format.ts';
import { frameOf } from '#shared/domain/labels/frame.ts';
import { layOutLabel } from '#shared/domain/labels/lay-out-label.ts';
import { usePlaceLogo } from '../drafts/use-place-logo.ts';
import styles from './Designs.module.css';
import { LabelPicture } from './LabelPicture.tsx';
import { LayoutSaid } from './LayoutSaid.tsx';
import { TryChoices } from './TryChoices.tsx';
import { type Sample, useSampleWords } from './use-sample-words.ts';

/** What a design is tried with; nothing of it is kept with the design. */
export interface TryChoice {
  readonly format: KnownFormat;
  readonly orientation: Orientation;
  readonly dpi: number;
  readonly sample: Sample;
}

interface TriedLabelProps {
  design: LabelDesign;
  onSymbol: (symbol: SymbolKind) => void;
}

/** The real label that a design makes of something, on a format that one chooses. */
export const TriedLabel = (props: TriedLabelProps) => {
  const { t } = useTranslation();
  const first = useQuery(api.labels.formats.list.queryOptions({ input: { limit: 1 } })).data;
  const [chosen, setChosen] = useState<Partial<TryChoice>>({});
  const format = chosen.format ?? first?.formats[0];
  return (
    <section className={styles.tried} aria-label={t('labelSettings.designs.preview')}>
      {format && (
        <Tried
          {...props}
          choice={{ orientation: 'landscape', dpi: 300, sample: 'short', ...chosen, format }}
          onChoose={(change) => setChosen((now) => ({ ...now, ...change }))}
        />
      )}
    </section>
  );
};

interface TriedProps extends TriedLabelProps {
  choice: TryChoice;
  onChoose: (change: Partial<TryChoice>) => void;
}

const Tried = ({ design, onSymbol, choice, onChoose }: TriedProps) => {
  const { t } = useTranslation();
  const words = useSampleWords(design.subject, choice.sample);
  const logo = usePlaceLogo();
  const { frame } = frameOf(choice.format, choice.orientation);
  const layout = layOutLabel({ design, words, frame, dpi: choice.dpi });
  return (
    <>
      <div className={styles.shown}>
        {layout.isPrintable && (
          <LabelPicture
            layout={layout}
            logoUrl={logo?.url ?? null}
            label={t('labelSettings.designs.drawing', { name: design.name })}
          />
        )}
        <LayoutSaid layout={layout} symbol={design.symbol} onSymbol={onSymbol} />
        {!logo && design.blocks.some(({ kind }) => kind === 'logo') && <NoLogo />}
      </div>
      <TryChoices subject={design.subject} choice={choice} onChoose={onChoose} />
    </>
  );
};

const NoLogo = () => {
  const { t } = useTranslation();
  return (
    <Text>
      {t('labelSettings.designs.noLogo')}{' '}
      <Anchor component={Link} href="/labels/printers#logo">
        {t('labelSettings.designs.addLogo')}
      </Anchor>
    </Text>
  );
};
