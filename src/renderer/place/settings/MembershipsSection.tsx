import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoneyInput } from '#renderer/ui/MoneyInput.tsx';
import type { PlaceSettings } from '#shared/contract/place.ts';
import { membershipPeriod } from '#shared/domain/words.ts';
import { SectionForm } from './SectionForm.tsx';
import { type SettingsChange, useSection } from './use-section.ts';

interface MembershipDraft {
  membershipPeriod: PlaceSettings['membershipPeriod'];
  membershipFeeCents: number | null;
}

/** How long a membership runs and what it costs. */
export const MembershipsSection = ({ settings }: { settings: PlaceSettings }) => {
  const { t } = useTranslation();
  const kept: MembershipDraft = {
    membershipPeriod: settings.membershipPeriod,
    membershipFeeCents: settings.membershipFeeCents,
  };
  const section = useSection('memberships', kept, toSettings);
  const { draft, change } = section;
  const labels = { membershipFeeCents: t('place.settings.memberships.fee') };
  return (
    <SectionForm section={section} labels={labels}>
      {(problemAt) => (
        <>
          <Radio.Group
            size="md"
            label={t('place.settings.memberships.period')}
            value={draft.membershipPeriod}
            onChange={(value) => change({ membershipPeriod: membershipPeriod.parse(value) })}
          >
            <Stack gap={0}>
              {membershipPeriod.options.map((value) => (
                <Radio
                  key={value}
                  value={value}
                  size="md"
                  py="xs"
                  label={t(`place.settings.memberships.periods.${value}`)}
                />
              ))}
            </Stack>
          </Radio.Group>
          <MoneyInput
            label={labels.membershipFeeCents}
            valueCents={draft.membershipFeeCents}
            onChange={(cents) => change({ membershipFeeCents: cents })}
            error={problemAt('membershipFeeCents')}
            maw="14rem"
            required
          />
        </>
      )}
    </SectionForm>
  );
};

const toSettings = ({
  membershipFeeCents: cents,
  ...changes
}: Partial<MembershipDraft>): SettingsChange =>
  typeof cents === 'number' ? { ...changes, membershipFeeCents: cents } : changes;
