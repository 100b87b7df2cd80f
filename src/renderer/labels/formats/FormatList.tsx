import { Button, Loader, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { LabelsNav } from '../LabelsNav.tsx';
import { FormatCard } from './FormatCard.tsx';
import styles from './Formats.module.css';

const pageSize = 48;
const mostShown = 480;
const typingMs = 150;

/** The place's own formats, the chosen ones, and behind the box all that the catalogue holds. */
export const FormatList = () => {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(pageSize);
  const [asked] = useDebouncedValue(text.trim(), typingMs);
  const list = useQuery(
    api.labels.formats.list.queryOptions({
      input: { text: asked, limit },
      placeholderData: keepPreviousData,
    }),
  );
  const { formats, total } = list.data ?? { formats: [], total: 0 };
  return (
    <>
      <PageHeader
        title={t('labelSettings.formats.title')}
        actions={
          <LinkButton href="/labels/formats/new">{t('labelSettings.formats.new')}</LinkButton>
        }
      />
      <LabelsNav />
      <TextInput
        type="search"
        label={t('labelSettings.formats.search')}
        description={t('labelSettings.formats.searchHelp')}
        leftSection={<IconSearch size={20} aria-hidden />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setLimit(pageSize);
        }}
        maw="40rem"
        maxLength={200}
      />
      <Text role="status" c="dimmed" my="sm">
        {list.data && t('labelSettings.formats.found', { count: total })}
      </Text>
      <Problem error={list.error} />
      {list.isPending && <Loader aria-label={t('frame.loading')} />}
      {list.data && total === 0 && <Empty>{t('labelSettings.formats.nothing')}</Empty>}
      <ul className={styles.cards}>
        {formats.map((format) => (
          <FormatCard key={format.key} format={format} />
        ))}
      </ul>
      {formats.length < Math.min(total, mostShown) && (
        <Button variant="default" onClick={() => setLimit(limit + pageSize)}>
          {t('frame.act.more')}
        </Button>
      )}
    </>
  );
};
