import { Button, Checkbox, Group, Text, Title } from '@mantine/core';
import { IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import styles from './Intake.module.css';
import { changeIntake, useIntakeDraft } from './intake-draft.ts';
import { SignDialog } from './SignDialog.tsx';

/** What the visitor accepts, in sight; ticked for the paper that she signed, or signed on the screen. */
export const WaiverField = ({ error }: { error: string | undefined }) => {
  const { t } = useTranslation();
  const { waiver } = useIntakeDraft();
  const [isSigning, setIsSigning] = useState(false);
  const text = useWaiverText();
  return (
    <section className={styles.waiver} aria-labelledby="waiver-title">
      <Title order={2} size="h4" id="waiver-title">
        {t('repairIntake.waiver')}
      </Title>
      <Checkbox
        name="waiver"
        label={t('repairIntake.waiverPaper')}
        checked={waiver === 'paper'}
        error={error}
        onChange={({ currentTarget: { checked } }) =>
          changeIntake({ waiver: checked ? 'paper' : 'none', signature: null })
        }
      />
      <Group gap="xs">
        <Button
          variant="default"
          onClick={() => setIsSigning(true)}
          leftSection={<IconSignature size={20} aria-hidden />}
        >
          {t(waiver === 'signed' ? 'repairIntake.signAgain' : 'repairIntake.sign')}
        </Button>
        <Signature />
      </Group>
      {isSigning && (
        <SignDialog
          text={text}
          onClose={() => setIsSigning(false)}
          onSigned={(signature) => {
            changeIntake({ waiver: 'signed', signature });
            setIsSigning(false);
          }}
        />
      )}
    </section>
  );
};

/** Always in sight: nobody accepts what she has not seen. */
export const WaiverText = () => (
  <Text className={`${styles.waiverText} ${styles.waiverInSight}`}>{useWaiverText()}</Text>
);

const useWaiverText = (): string =>
  useQuery(api.repairs.settings.get.queryOptions()).data?.waiverText ?? '';

const Signature = () => {
  const { t } = useTranslation();
  const { waiver } = useIntakeDraft();
  return (
    <Text role="status" c="var(--good)" fw={700}>
      {waiver === 'signed' ? t('repairIntake.signed') : ''}
    </Text>
  );
};
