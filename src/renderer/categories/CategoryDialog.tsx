import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useManager } from '#renderer/app/manager/ManagerGate.tsx';
import { FormDialog } from '#renderer/ui/FormDialog.tsx';
import { MoneyInput } from '#renderer/ui/MoneyInput.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import type { Category } from '#shared/contract/categories.ts';

interface CategoryDialogProps {
  /** `null`: a new one. */
  category: Category | null;
  onClose: () => void;
}

type Draft = Omit<Category, 'id' | 'itemCount'>;

const emptyDraft: Draft = {
  name: '',
  loanDays: null,
  depositCents: 0,
  inspectionMonths: null,
  habilitation: null,
};

/** A category's name and what it decides for its objects. */
export const CategoryDialog = ({ category, onClose }: CategoryDialogProps) => {
  const { t } = useTranslation();
  const { withRights } = useManager();
  const [draft, setDraft] = useState<Draft>(() => draftOf(category));
  const save = () =>
    withRights(() =>
      category
        ? client.categories.change({ id: category.id, ...draft })
        : client.categories.create(draft),
    );
  return (
    <FormDialog
      title={t(category ? 'place.settings.categories.change' : 'place.settings.categories.add')}
      confirm={t('frame.act.save')}
      act={save}
      onClose={onClose}
      canConfirm={draft.name.trim() !== ''}
      labels={{}}
    >
      {() => (
        <>
          <TextInput
            label={t('place.settings.categories.name')}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
            maxLength={200}
            required
            data-autofocus
          />
          <Defaults draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
        </>
      )}
    </FormDialog>
  );
};

interface DefaultsProps {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

const Defaults = ({ draft, onChange }: DefaultsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <NumberField
        label={t('place.settings.categories.loanDays')}
        placeholder={t('place.settings.categories.placeDays')}
        value={draft.loanDays}
        onChange={(loanDays) => onChange({ loanDays })}
        min={1}
        max={366}
      />
      <MoneyInput
        label={t('place.settings.categories.deposit')}
        valueCents={draft.depositCents}
        onChange={(cents) => onChange({ depositCents: cents ?? 0 })}
      />
      <NumberField
        label={t('place.settings.categories.inspectionMonths')}
        placeholder={t('place.settings.categories.noInspection')}
        value={draft.inspectionMonths}
        onChange={(inspectionMonths) => onChange({ inspectionMonths })}
        min={1}
        max={240}
      />
      <TextInput
        label={t('place.settings.categories.habilitation')}
        value={draft.habilitation ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ habilitation: value === '' ? null : value })
        }
        maxLength={200}
      />
    </>
  );
};

const draftOf = (category: Category | null): Draft => {
  if (category === null) return emptyDraft;
  const { id: _, itemCount: __, ...draft } = category;
  return draft;
};
