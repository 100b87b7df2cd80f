import { Code, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';

/** For a manager who is about to erase somebody: what was set aside names them still, and where that is. */
export const AsideBases = () => {
  const { t } = useTranslation();
  const { data } = useQuery(api.backups.list.queryOptions());
  if (!data || data.aside.count === 0) return null;
  return (
    <Text>
      {t('backups.aside', { count: data.aside.count })} <Code>{data.aside.folder}</Code>
    </Text>
  );
};
