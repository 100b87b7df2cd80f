import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Redirect, useParams, useSearchParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import type { LabelDesignId } from '#shared/domain/ids.ts';
import { NothingToEdit } from '../drafts/NothingToEdit.tsx';
import { DesignEditor } from './DesignEditor.tsx';
import { draftOf } from './design-draft.ts';
import { useDesignName } from './use-design-name.ts';

/** A design of the place's own: a copy of a known one, or one to change. */
export const DesignScreen = () => {
  const { t } = useTranslation();
  const { key = 'new' } = useParams();
  const [search] = useSearchParams();
  const nameOf = useDesignName();
  const designs = useQuery(api.labels.designs.list.queryOptions());
  const isNew = key === 'new';
  const from = isNew ? (search.get('from') ?? 'house-item') : decodeURIComponent(key);
  if (designs.isPending) return <Loader aria-label={t('frame.loading')} />;
  if (designs.error) {
    const title = t('labelSettings.designs.title');
    return <NothingToEdit title={title} list="/labels/designs" error={designs.error} />;
  }
  const known = designs.data.find((design) => design.key === from);
  if (!known) {
    return <NothingToEdit title={t('labelSettings.designs.gone')} list="/labels/designs" />;
  }
  // Those of the house are not changed: one changes a copy.
  if (!isNew && !known.isOwn) return <Redirect href={`/labels/designs/new?from=${from}`} replace />;
  const name = isNew ? t('labelSettings.copyName', { name: nameOf(known) }) : known.name;
  return (
    <DesignEditor
      key={from}
      draftKey={isNew ? `new:${from}` : from}
      id={isNew ? undefined : (from as LabelDesignId)} // an own design's key is its id
      saved={draftOf(known, name.slice(0, 120))}
    />
  );
};
