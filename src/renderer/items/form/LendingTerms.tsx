import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { MoneyInput } from '#renderer/ui/MoneyInput.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import type { FormPart } from './form-part.ts';

/** How long it goes out, and for how much. An empty field shows what the category or the place says. */
export const LendingTerms = ({ fields, set, problemAt }: FormPart) => {
  const { t } = useTranslation();
  const defaults = useDefaults(fields);
  return (
    <>
      <FieldGroup name={t('items.form.lending')}>
        <NumberField
          label={t('items.form.loanDays')}
          placeholder={defaults.loanDays}
          value={fields.loanDays}
          onChange={(loanDays) => set({ loanDays })}
          min={1}
          max={366}
          error={problemAt('loanDays')}
        />
      </FieldGroup>
      <FieldGroup name={t('items.form.money')}>
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <MoneyInput
            label={t('items.form.declaredValue')}
            description={t('items.form.declaredValueHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            valueCents={fields.declaredValueCents}
            onChange={(declaredValueCents) => set({ declaredValueCents })}
            error={problemAt('declaredValueCents')}
          />
          <MoneyInput
            label={t('items.form.deposit')}
            placeholder={defaults.deposit}
            valueCents={fields.depositCents}
            onChange={(depositCents) => set({ depositCents })}
            error={problemAt('depositCents')}
          />
        </SimpleGrid>
      </FieldGroup>
    </>
  );
};

/** What holds when nothing is typed, and who says so. */
const useDefaults = ({ categoryId }: FormPart['fields']) => {
  const { t } = useTranslation();
  const { money } = useFormat();
  const categories = useQuery(api.categories.list.queryOptions()).data;
  const settings = useQuery(api.place.settings.queryOptions()).data;
  const category = categories?.find(({ id }) => id === categoryId);
  const placeDays = settings && t('items.form.daysFromPlace', { count: settings.defaultLoanDays });
  const loanDays = category?.loanDays
    ? t('items.form.daysFromCategory', { count: category.loanDays })
    : (placeDays ?? '');
  const deposit = category?.depositCents
    ? t('items.form.depositFromCategory', { amount: money(category.depositCents) })
    : t('items.form.noDeposit');
  return { loanDays, deposit };
};
