import { Button } from '@mantine/core';
import { IconHammer } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deed } from './counter-state.ts';
import { Damage } from './Damage.tsx';

/** In what state it came back: as before unless somebody says damaged. */
export const ReturnState = ({ deed }: { deed: Deed }) => {
  const { t } = useTranslation();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        variant="default"
        onClick={() => setIsAsking(true)}
        leftSection={<IconHammer size={18} aria-hidden />}
      >
        {t('counter.deed.damaged')}
      </Button>
      {isAsking && <Damage loan={deed.loan} onClose={() => setIsAsking(false)} />}
    </>
  );
};
