import { useTranslation } from 'react-i18next';
import { SectionForm } from '#renderer/place/settings/SectionForm.tsx';
import { typedNumbers } from '#renderer/place/settings/typed-numbers.ts';
import { useSection } from '#renderer/place/settings/use-section.ts';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { PlaceSettings } from '#shared/contract/place.ts';

type Period = 'forgetMembersAfterMonths' | 'fadeLoansAfterMonths';

const longestMonths = 120;

/** For how many months names are kept, and why not for ever. */
export const KeepingSection = ({ settings }: { settings: PlaceSettings }) => {
  const { t } = useTranslation();
  const { forgetMembersAfterMonths, fadeLoansAfterMonths } = settings;
  const kept: Record<Period, number | null> = { forgetMembersAfterMonths, fadeLoansAfterMonths };
  const section = useSection('keeping', kept, typedNumbers);
  const labels = {
    forgetMembersAfterMonths: t('privacy.keeping.members'),
    fadeLoansAfterMonths: t('privacy.keeping.loans'),
  };
  const whys = {
    forgetMembersAfterMonths: t('privacy.keeping.membersWhy'),
    fadeLoansAfterMonths: t('privacy.keeping.loansWhy'),
  };
  return (
    <SectionForm section={section} why={t('privacy.keeping.why')} labels={labels}>
      {(problemAt) =>
        (['forgetMembersAfterMonths', 'fadeLoansAfterMonths'] as const).map((period) => (
          <NumberField
            key={period}
            label={labels[period]}
            description={whys[period]}
            value={section.draft[period]}
            onChange={(months) => section.change({ [period]: months })}
            min={1}
            max={longestMonths}
            // 0 may be meant as never, and 1 forgets nearly everybody.
            clampBehavior="none"
            error={problemAt(period) && t('privacy.keeping.bounds', { max: longestMonths })}
            required
          />
        ))
      }
    </SectionForm>
  );
};
