import { Button, Divider, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WindowButtons } from '#renderer/app/frame/WindowButtons.tsx';
import { CodeStep } from './CodeStep.tsx';
import styles from './FirstStart.module.css';
import { HoursStep } from './HoursStep.tsx';
import { PlaceStep } from './PlaceStep.tsx';
import { Ready } from './Ready.tsx';
import { beforeStart, type StartDraft } from './start-draft.ts';
import { TryExample } from './TryExample.tsx';

const steps = [PlaceStep, HoursStep, CodeStep];

interface FirstStartProps {
  /** The place is set up, but this window has not shown all: its recovery code is told once. */
  onSetUp: () => void;
  onDone: () => void;
}

/** Three steps at most, then the counter; or a look at an example place first. */
export const FirstStart = ({ onSetUp, onDone }: FirstStartProps) => {
  const { t } = useTranslation();
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<StartDraft>(beforeStart);
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  const Step = steps[step] ?? CodeStep;
  if (recoveryCode !== null)
    return <Ready place={draft.name} recoveryCode={recoveryCode} onDone={onDone} />;
  const end = (code: string) => {
    onSetUp();
    setRecoveryCode(code);
  };
  return (
    <main className={styles.page}>
      <Stack className={styles.card}>
        <Group justify="space-between" wrap="nowrap">
          <Title order={1} size="h2">
            {t('place.start.title')}
          </Title>
          <Group gap={0} wrap="nowrap">
            <WindowButtons />
          </Group>
        </Group>
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
          onDone={end}
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
