import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { PlaceSettings } from '#shared/contract/place.ts';
import { SectionForm } from './SectionForm.tsx';
import { typedNumbers } from './typed-numbers.ts';
import { useSection } from './use-section.ts';

type LoanNumber = 'defaultLoanDays' | 'memberLimit' | 'householdLimit' | 'maxRenewals';

const bounds: Readonly<Record<LoanNumber, readonly [number, number]>> = {
  defaultLoanDays: [1, 366],
  memberLimit: [0, 1000],
  householdLimit: [0, 1000],
  maxRenewals: [0, 100],
};
const numbers = ['defaultLoanDays', 'memberLimit', 'householdLimit', 'maxRenewals'] as const;

/** How long, how many, how often. */
export const LoansSection = ({ settings }: { settings: PlaceSettings }) => {
  const { t } = useTranslation();
  const { defaultLoanDays, memberLimit, householdLimit, maxRenewals } = settings;
  const kept: Record<LoanNumber, number | null> = {
    defaultLoanDays,
    memberLimit,
    householdLimit,
    maxRenewals,
  };
  const section = useSection('loans', kept, typedNumbers);
  const labels = {
    defaultLoanDays: t('place.settings.loans.defaultLoanDays'),
    memberLimit: t('place.settings.loans.memberLimit'),
    householdLimit: t('place.settings.loans.householdLimit'),
    maxRenewals: t('place.settings.loans.maxRenewals'),
  };
  return (
    <SectionForm
      section={section}
      why={t('place.settings.loans.defaultLoanDaysWhy')}
      labels={labels}
    >
      {(problemAt) => (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {numbers.map((name) => (
            <NumberField
              key={name}
              label={labels[name]}
              value={section.draft[name]}
              onChange={(value) => section.change({ [name]: value })}
              min={bounds[name][0]}
              max={bounds[name][1]}
              error={problemAt(name)}
              required
            />
          ))}
        </SimpleGrid>
      )}
    </SectionForm>
  );
};
