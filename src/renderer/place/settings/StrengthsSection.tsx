import { SegmentedControl, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlaceSettings } from '#shared/contract/place.ts';
import { ruleStrength } from '#shared/domain/words.ts';
import { SectionForm } from './SectionForm.tsx';
import styles from './Settings.module.css';
import { useSection } from './use-section.ts';

const rules = ['expiredRule', 'suspendedRule', 'limitRule', 'lateRule'] as const;

/** Which broken rules stop a loan, and which only speak. */
export const StrengthsSection = ({ settings }: { settings: PlaceSettings }) => {
  const { t } = useTranslation();
  const { expiredRule, suspendedRule, limitRule, lateRule } = settings;
  const kept = { expiredRule, suspendedRule, limitRule, lateRule };
  const section = useSection('strengths', kept, (changes) => changes);
  return (
    <SectionForm section={section} why={t('place.settings.strengths.why')} labels={{}}>
      {() => (
        <div>
          {rules.map((rule) => (
            <div key={rule} className={styles.strength}>
              <Text id={rule}>{t(`place.settings.strengths.${rule}`)}</Text>
              <SegmentedControl
                aria-labelledby={rule}
                className={styles.choice ?? ''}
                size="md"
                value={section.draft[rule]}
                onChange={(value) => section.change({ [rule]: ruleStrength.parse(value) })}
                data={ruleStrength.options.map((value) => ({
                  value,
                  label: t(`place.settings.strengths.${value}`),
                }))}
              />
            </div>
          ))}
        </div>
      )}
    </SectionForm>
  );
};
