import { Checkbox, Input, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { PhotoAdder } from '#renderer/items/photos/PhotoAdder.tsx';
import { WaitingPhotos } from '#renderer/items/photos/WaitingPhotos.tsx';
import { DecimalInput } from '#renderer/ui/DecimalInput.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import styles from './Intake.module.css';
import { changeIntake, intakeNow, useIntakeDraft, weightOf } from './intake-draft.ts';
import type { IntakeProblems } from './use-intake-problems.ts';

/** What helps but must not keep the queue waiting: folded until somebody wants it. */
export const MoreFields = ({ problems }: { problems: IntakeProblems }) => {
  const { t } = useTranslation();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isOpen = isUnfolded || problems.isFolded;
  const draft = useIntakeDraft();
  const { kg, isGuess } = weightOf(draft);
  return (
    <details
      className={styles.more}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => setIsUnfolded(open)}
    >
      <summary>
        {t('repairIntake.more')}
        {!isOpen && isGuess && kg !== null && ` · ${t('repairIntake.weightGuessed', { kg })}`}
      </summary>
      {isOpen && <Unfolded problemAt={problems.at} />}
    </details>
  );
};

type ProblemAt = IntakeProblems['at'];

const Unfolded = ({ problemAt }: { problemAt: ProblemAt }) => {
  const { t } = useTranslation();
  const draft = useIntakeDraft();
  return (
    <Stack gap="md" mt="sm">
      {draft.item === null && <AboutThing problemAt={problemAt} />}
      <OutsideSession />
      <Input.Wrapper label={t('repairIntake.photo')} labelElement="div" size="md">
        <WaitingPhotos photos={draft.photos} onChange={(photos) => changeIntake({ photos })} />
        <PhotoAdder onPhoto={(photo) => changeIntake({ photos: [...intakeNow().photos, photo] })} />
      </Input.Wrapper>
    </Stack>
  );
};

const AboutThing = ({ problemAt }: { problemAt: ProblemAt }) => {
  const { t } = useTranslation();
  const draft = useIntakeDraft();
  const words = (field: 'contact' | 'brand' | 'model') => ({
    name: field,
    label: t(`repairIntake.${field}`),
    value: draft[field],
    error: problemAt(field),
    onChange: ({ currentTarget: { value } }: React.ChangeEvent<HTMLInputElement>) =>
      changeIntake({ [field]: value }),
    maxLength: 200,
    autoComplete: 'off',
  });
  const { kg, isGuess } = weightOf(draft);
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
      <TextInput {...words('contact')} description={t('repairIntake.contactWhy')} />
      <DecimalInput
        label={t('repairIntake.weight')}
        description={t(isGuess ? 'repairIntake.weightIsGuess' : 'repairIntake.weightWhy')}
        unit="kg"
        value={kg}
        error={problemAt('weight')}
        onChange={(kilograms) => changeIntake({ kilograms })}
      />
      <TextInput {...words('brand')} />
      <TextInput {...words('model')} />
      <NumberField
        label={t('repairIntake.year')}
        value={draft.year}
        error={problemAt('year')}
        onChange={(year) => changeIntake({ year })}
        min={1850}
        max={2200}
      />
    </SimpleGrid>
  );
};

/** Only where there is a session to stay out of. */
const OutsideSession = () => {
  const { t } = useTranslation();
  const { isOutside } = useIntakeDraft();
  const session = useQuery(api.repairs.sessions.current.queryOptions()).data;
  if (!session) return null;
  return (
    <Checkbox
      label={t('repairIntake.outside')}
      description={t('repairIntake.outsideWhy')}
      checked={isOutside}
      onChange={({ currentTarget: { checked } }) => changeIntake({ isOutside: checked })}
    />
  );
};
