import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Code } from '#renderer/ui/Code.tsx';

/** The code of a label that was printed ahead and now finds its object. */
export const PrintedCode = ({ code, onForget }: { code: string; onForget: () => void }) => {
  const { t } = useTranslation();
  return (
    <Group gap="sm">
      <Text>
        {t('items.form.code')} <Code code={code} />
      </Text>
      <Button variant="default" onClick={onForget}>
        {t('items.form.letAppChoose')}
      </Button>
    </Group>
  );
};
