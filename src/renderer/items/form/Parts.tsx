import { useTranslation } from 'react-i18next';
import { QuickList } from '#renderer/ui/QuickList.tsx';
import { FieldGroup } from './FieldGroup.tsx';
import { type FormPart, longest } from './form-part.ts';
import { TextField } from './TextField.tsx';

/** What is said when it goes out and when it comes back. */
export const WhatToSay = (part: FormPart) => {
  const { t } = useTranslation();
  return (
    <FieldGroup name={t('items.form.words')}>
      <TextField {...part} isLong name="lendingNote" label={t('items.form.lendingNote')} />
      <TextField {...part} isLong name="returnNote" label={t('items.form.returnNote')} />
      <TextField
        {...part}
        isLong
        name="safetyNotice"
        label={t('items.form.safetyNotice')}
        description={t('items.form.safetyNoticeHelp')}
      />
    </FieldGroup>
  );
};

/** What leaves and comes back with it. */
export const Accessories = ({ fields: { accessories }, set, problemAt }: FormPart) => {
  const { t } = useTranslation();
  return (
    <FieldGroup name={t('items.form.accessories')}>
      <QuickList
        values={accessories.map(({ name }) => name)}
        onAdd={(name) => set({ accessories: [...accessories, { name }] })}
        onChange={(index, name) =>
          set({ accessories: accessories.with(index, { ...accessories[index], name }) })
        }
        onRemove={(index) => set({ accessories: accessories.toSpliced(index, 1) })}
        label={t('items.form.accessory')}
        description={t('items.form.accessoriesHelp')}
        sayNumber={(number) => t('items.form.accessoryNumber', { number })}
        sayRemove={(name) => t('items.form.removeEntry', { name })}
        error={problemAt('accessories')}
        longest={longest.name}
      />
    </FieldGroup>
  );
};

/** Codes that it already bears. A scan into the field adds one. */
export const OtherCodes = ({ fields: { aliases }, set, problemAt }: FormPart) => {
  const { t } = useTranslation();
  const add = (alias: string) => {
    if (!aliases.includes(alias)) set({ aliases: [...aliases, alias] });
  };
  return (
    <FieldGroup name={t('items.form.codes')}>
      <QuickList
        values={aliases}
        onAdd={add}
        onChange={(index, alias) => set({ aliases: aliases.with(index, alias) })}
        onRemove={(index) => set({ aliases: aliases.toSpliced(index, 1) })}
        label={t('items.form.otherCode')}
        description={t('items.form.otherCodesHelp')}
        sayNumber={(number) => t('items.form.otherCodeNumber', { number })}
        sayRemove={(name) => t('items.form.removeEntry', { name })}
        error={problemAt('aliases')}
        longest={longest.alias}
      />
    </FieldGroup>
  );
};
