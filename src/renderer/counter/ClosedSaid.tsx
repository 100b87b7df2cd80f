import { Button } from '@mantine/core';
import { IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SlipPreview } from './late-dialogs.ts';
import { SaidCard } from './SaidCard.tsx';
import type { Said } from './said.ts';

/** The visit is over; its slip is still one press away. */
export const ClosedSaid = ({ why, name, visitId }: Extract<Said, { kind: 'closed' }>) => {
  const { t } = useTranslation();
  const [isSlipOpen, setIsSlipOpen] = useState(false);
  const goodbye =
    name === '' ? t('counter.said.returnsClosed') : t('counter.said.closed', { name });
  return (
    <SaidCard
      tone="told"
      title={goodbye}
      details={why === 'rest' ? [t('counter.said.restClosed')] : []}
    >
      {visitId && (
        <Button
          variant="default"
          onClick={() => setIsSlipOpen(true)}
          leftSection={<IconReceipt size={20} aria-hidden />}
        >
          {t('counter.visit.slip')}
        </Button>
      )}
      {isSlipOpen && visitId && (
        <SlipPreview visitId={visitId} onClose={() => setIsSlipOpen(false)} />
      )}
    </SaidCard>
  );
};
