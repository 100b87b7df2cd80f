import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import type { KnownDesign } from '#shared/contract/labels.ts';
import type { LabelDesignId } from '#shared/domain/ids.ts';
import { layOutLabel } from '#shared/domain/labels/lay-out-label.ts';
import { EndButton } from '../drafts/EndButton.tsx';
import { useHasDraft } from '../drafts/kept-drafts.ts';
import { usePlaceLogo } from '../drafts/use-place-logo.ts';
import styles from './Designs.module.css';
import { LabelPicture } from './LabelPicture.tsx';
import { useDesignName } from './use-design-name.ts';
import { useSampleWords } from './use-sample-words.ts';

/** The label that cards show a design on: the commonest one. */
const frame = { width: 63.5, height: 38.1, unprintable: 0 };
const dpi = 300;

/** One design as a label, and what can be done with it. */
export const DesignCard = ({ design }: { design: KnownDesign }) => {
  const { t } = useTranslation();
  const name = useDesignName()(design);
  const words = useSampleWords(design.subject, 'short');
  const logo = usePlaceLogo();
  const hasDraft = useHasDraft(`design:${design.key}`);
  const layout = layOutLabel({ design, words, frame, dpi });
  return (
    <li className={styles.card}>
      <h2 className={styles.name}>{name}</h2>
      {layout.isPrintable && (
        <LabelPicture
          layout={layout}
          logoUrl={logo?.url ?? null}
          label={t('labelSettings.designs.drawing', { name })}
        />
      )}
      <Group gap="xs">
        {!design.isOwn && <Badge variant="default">{t('labelSettings.designs.isHouse')}</Badge>}
        {design.isOwn && (
          <Badge variant="default">{t(`labelSettings.designs.house.${design.subject}`)}</Badge>
        )}
        {hasDraft && <Badge variant="default">{t('labelSettings.unsaved')}</Badge>}
      </Group>
      <DesignActs design={design} name={name} />
    </li>
  );
};

const DesignActs = ({ design: { key, isOwn }, name }: { design: KnownDesign; name: string }) => {
  const { t } = useTranslation();
  const address = encodeURIComponent(key);
  return (
    <Group gap="xs" mt="auto">
      {isOwn && (
        <LinkButton
          href={`/labels/designs/${address}`}
          variant="default"
          aria-label={t('labelSettings.change', { name })}
        >
          {t('frame.act.change')}
        </LinkButton>
      )}
      <LinkButton
        href={`/labels/designs/new?from=${address}`}
        variant="default"
        aria-label={t('labelSettings.copyOf', { name })}
      >
        {t('labelSettings.copy')}
      </LinkButton>
      {isOwn && (
        <EndButton
          name={name}
          end={() => client.labels.designs.end({ id: key as LabelDesignId })} // an own design's key is its id
        />
      )}
    </Group>
  );
};
