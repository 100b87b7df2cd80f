import { Button, Divider, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CodeStep } from './CodeStep.tsx';
import styles from './FirstStart.module.css';
import { HoursStep } from './HoursStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { Ready } from './Ready.tsx';
import { beforeStart, type StartDraft } from './start-draft.ts';
import { TryExample } from './TryExample.tsx';

const steps = [PlaceStep, HoursStep, CodeStep];

/** Three steps at most, then the counter; or a look at an example place first. */
export const FirstStart = () => {
  const { t } = useTranslation();
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<StartDraft>(beforeStart);
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  const Step = steps[step] ?? CodeStep;
  if (recoveryCode !== null) return <Ready recoveryCode={recoveryCode} />;
  return (
    <main className={styles.page}>
      <Stack className={styles.card}>
        <Title order={1}>{t('place.start.title')}</Title>
        <div>
          <Text c="dimmed">{t('place.start.step', { step: step + 1 })}</Text>
          <Progress
            value={((step + 1) / steps.length) * 100}
            aria-label={t('place.start.step', { step: step + 1 })}
          />
        </div>
        <Step
          draft={draft}
          onChange={(change) => setDraft({ ...draft, ...change })}
          onNext={() => setStep(step + 1)}
          onDone={setRecoveryCode}
        />
        {step > 0 && (
          <Group>
            <Button variant="default" onClick={() => setStep(step - 1)}>
              {t('frame.act.back')}
            </Button>
          </Group>
        )}
        {step === 0 && (
          <>
            <Divider />
            <TryExample />
          </>
        )}
      </Stack>
    </main>
  );
};
