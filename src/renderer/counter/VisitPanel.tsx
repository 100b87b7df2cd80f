import { Button, Group, Title } from '@mantine/core';
import { IconDoorExit, IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AtHome } from './AtHome.tsx';
import styles from './Counter.module.css';
import { useCounterStore } from './counter-store.ts';
import { DeedCard } from './DeedCard.tsx';
import { MemberHead } from './MemberHead.tsx';
import { SlipPreview } from './SlipPreview.tsx';
import { useCloseCounter } from './use-close-counter.ts';

/** Who is open: what to know, what was done in this visit, what they have at home. */
export const VisitPanel = () => {
  const { t } = useTranslation();
  const { file, deeds } = useCounterStore();
  return (
    <section className={styles.panel} aria-label={t('counter.visit.label')} data-testid="visit">
      {file && <MemberHead file={file} />}
      <VisitButtons />
      {deeds.length > 0 && (
        <>
          <Title order={2} size="h4" mt="md">
            {t('counter.visit.done')}
          </Title>
          <ul className={styles.rows}>
            {deeds.map((deed) => (
              <DeedCard key={`${deed.kind} ${deed.loan.id}`} deed={deed} />
            ))}
          </ul>
        </>
      )}
      {file && <AtHome file={file} deeds={deeds} />}
    </section>
  );
};

const VisitButtons = () => {
  const { t } = useTranslation();
  const close = useCloseCounter();
  const [isSlipOpen, setIsSlipOpen] = useState(false);
  const deeds = useCounterStore((state) => state.deeds);
  const visitId = useCounterStore(
    ({ visit }) => visit?.id ?? deeds.find((deed) => deed.kind === 'in')?.takeBack.visitId,
  );
  return (
    <Group gap="xs" mt="sm">
      <Button onClick={() => close('key')} leftSection={<IconDoorExit size={20} aria-hidden />}>
        {t('counter.visit.close')} <kbd className={styles.key}>Esc</kbd>
      </Button>
      {visitId && deeds.length > 0 && (
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
    </Group>
  );
};
