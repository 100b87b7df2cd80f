import { Button, Group, Title } from '@mantine/core';
import { IconDoorExit, IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AtHome } from './AtHome.tsx';
import { visitIdOf } from './as-in-base.ts';
import styles from './Counter.module.css';
import { close } from './close.ts';
import { pendingDeeds } from './counter-state.ts';
import { useCounterStore } from './counter-store.ts';
import { DeedCard } from './DeedCard.tsx';
import { FunctionKey } from './FunctionKey.tsx';
import { SlipPreview } from './late-dialogs.ts';
import { MemberHead } from './MemberHead.tsx';
import { PendingBar } from './PendingBar.tsx';

/** Who is open: what to know, what was done in this visit, what they have at home. */
export const VisitPanel = () => {
  const { t } = useTranslation();
  const file = useCounterStore((state) => state.file);
  const deeds = useCounterStore((state) => state.deeds);
  return (
    <section
      className={styles.panel}
      aria-label={t(file ? 'counter.visit.label' : 'counter.visit.returns')}
      data-testid="visit"
    >
      {file && <MemberHead file={file} />}
      <VisitButtons />
      {deeds.length > 0 && (
        <>
          <Title order={2} size="h4" mt="md">
            {t(file ? 'counter.visit.done' : 'counter.visit.returns')}
          </Title>
          <PendingBar />
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
  const [isSlipOpen, setIsSlipOpen] = useState(false);
  const hasDeeds = useCounterStore(({ deeds }) => deeds.length > 0);
  const visitId = useCounterStore(visitIdOf);
  const isPending = useCounterStore((state) => pendingDeeds(state).length > 0);
  return (
    <Group gap="xs" mt="sm">
      <Button
        variant={isPending ? 'default' : 'filled'}
        onClick={() => void close('asked')}
        leftSection={<IconDoorExit size={20} aria-hidden />}
      >
        {t('counter.visit.close')} <FunctionKey name="Esc" />
      </Button>
      {visitId && hasDeeds && (
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
