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
        onChange={(change) =>
          set(({ accessories: before }) => ({
            accessories: renamed(before, change(before.map(({ name }) => name))),
          }))
        }
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

type AccessoryFields = FormPart['fields']['accessories'];

/** Accessories with these names; one line less means that one of them went, and the others are as they were. */
const renamed = (before: AccessoryFields, names: readonly string[]): AccessoryFields => {
  const gone = before.findIndex(({ name }, index) => name !== names[index]);
  const kept = names.length < before.length ? before.toSpliced(gone, 1) : before;
  return names.map((name, index) => ({ ...kept[index], name }));
};

/** Codes that it already bears. A scan into one of the lines adds one. */
export const OtherCodes = ({ fields: { aliases }, set, problemAt }: FormPart) => {
  const { t } = useTranslation();
  return (
    <FieldGroup name={t('items.form.codes')}>
      <QuickList
        values={aliases}
        onChange={(change) => set(({ aliases: before }) => ({ aliases: [...change(before)] }))}
        label={t('items.form.otherCode')}
        description={t('items.form.otherCodesHelp')}
        sayNumber={(number) => t('items.form.otherCodeNumber', { number })}
        sayRemove={(name) => t('items.form.removeEntry', { name })}
        takesScans
        error={problemAt('aliases')}
        longest={longest.alias}
      />
    </FieldGroup>
  );
};
