import { useTranslation } from 'react-i18next';
import { barrier, nextStep, outcome } from '#shared/domain/repairs/repair-words.ts';
import { Choices } from './Choices.tsx';
import { changeSheet, type SheetDraft } from './sheet-draft.ts';

interface OutcomeChoiceProps {
  sheet: SheetDraft;
  error: string | undefined;
}

/** The boxes of the sheet: what came of it, and why or what next. */
export const OutcomeChoice = ({ sheet, error }: OutcomeChoiceProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Choices
        label={t('repairIntake.paper.outcome')}
        name="outcome"
        value={sheet.outcome}
        options={outcome.options.map((value) => ({
          value,
          label: t(`repairWords.outcome.${value}`),
        }))}
        onChange={(value) => changeSheet(sheet.code, { outcome: value })}
        error={error}
      />
      {sheet.outcome === 'end-of-life' && (
        <Choices
          label={t('repairIntake.paper.barrier')}
          name="barrier"
          value={sheet.barrier}
          options={barrier.options.map((value) => ({
            value,
            label: t(`repairWords.barrier.${value}`),
          }))}
          onChange={(value) => changeSheet(sheet.code, { barrier: value })}
        />
      )}
      {sheet.outcome === 'repairable' && (
        <Choices
          label={t('repairIntake.paper.nextStep')}
          name="nextStep"
          value={sheet.nextStep}
          options={nextStep.options.map((value) => ({
            value,
            label: t(`repairWords.nextStep.${value}`),
          }))}
          onChange={(value) => changeSheet(sheet.code, { nextStep: value })}
        />
      )}
    </>
  );
};
