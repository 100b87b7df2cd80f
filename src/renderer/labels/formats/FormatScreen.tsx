import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import type { LabelFormatId } from '#shared/domain/ids.ts';
import { NothingToEdit } from '../drafts/NothingToEdit.tsx';
import { FormatEditor } from './FormatEditor.tsx';
import { draftOf } from './format-draft.ts';

/** A format of the place's own: a new one, from nothing or from a known one, or one to change. */
export const FormatScreen = () => {
  const { t } = useTranslation();
  const { key = 'new' } = useParams();
  const [search] = useSearchParams();
  const isNew = key === 'new';
  const from = isNew ? search.get('from') : decodeURIComponent(key);
  const known = useQuery(
    api.labels.formats.get.queryOptions({ input: { key: from ?? '' }, enabled: from !== null }),
  );
  if (from !== null && known.isPending) return <Loader aria-label={t('frame.loading')} />;
  if (known.error) {
    const title = t('labelSettings.formats.title');
    return <NothingToEdit title={title} list="/labels/formats" error={known.error} />;
  }
  const saved = draftOf(known.data);
  const name = isNew && known.data ? t('labelSettings.copyName', { name: saved.name }) : saved.name;
  return (
    <FormatEditor
      key={from ?? 'new'}
      draftKey={isNew && from ? `new:${from}` : key}
      id={isNew ? undefined : (key as LabelFormatId)} // an own format's key is its id
      saved={{ ...saved, name: name.slice(0, 120) }}
    />
  );
};
