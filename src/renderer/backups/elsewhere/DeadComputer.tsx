import { List } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Part } from '#renderer/ui/Part.tsx';

/** From the stick to another computer: read before the day on which it is needed. */
export const DeadComputer = ({ folder }: { folder: string }) => {
  const { t } = useTranslation();
  return (
    <Part title={t('backups.dead.title')}>
      <List type="ordered" spacing="xs">
        {(['install', 'plug', 'start'] as const).map((step) => (
          <List.Item key={step}>{t(`backups.dead.${step}`, { folder })}</List.Item>
        ))}
      </List>
    </Part>
  );
};
