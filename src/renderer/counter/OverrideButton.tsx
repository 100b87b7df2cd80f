import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedItem } from '#shared/contract/refusals.ts';
import { Override } from './late-dialogs.ts';

/** The way out where a rule of the place refuses. */
export const OverrideButton = ({ item }: { item: NamedItem }) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setIsAsking(true)}>
        {t('counter.next.override')}
      </Button>
      {isAsking && <Override item={item} onClose={() => setIsAsking(false)} />}
    </>
  );
};
