import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Warning } from '#renderer/ui/Warning.tsx';

/** Who was erased since that base was made: erased again, or not (`null`). */
export const ErasedAgain = ({ count }: { count: number | null }) => {
  const { t } = useTranslation();
  if (count === null) return <Warning>{t('backups.restore.notErasedAgain')}</Warning>;
  return count > 0 ? <Text>{t('backups.restore.erasedAgain', { count })}</Text> : null;
};
