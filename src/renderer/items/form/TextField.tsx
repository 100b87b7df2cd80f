import { Textarea, TextInput } from '@mantine/core';
import type { ItemFields } from '#shared/contract/items.ts';
import { type FormPart, longest } from './form-part.ts';

type TextName = {
  [Name in keyof ItemFields]: ItemFields[Name] extends string ? Name : never;
}[keyof ItemFields];

interface TextFieldProps extends FormPart {
  name: Exclude<TextName, 'kind' | 'condition' | 'ownerKind'>;
  label: string;
  description?: string;
  isRequired?: boolean;
  /** A sentence or several, not a word or two. */
  isLong?: boolean;
  onFocus?: () => void;
  onBlur?: () => void;
}

/** A field of the form that is words. */
export const TextField = (props: TextFieldProps) => {
  const { fields, set, problemAt, name, label, description, isRequired, isLong, ...events } = props;
  const shared = {
    label,
    description,
    value: fields[name],
    error: problemAt(name),
    required: isRequired ?? false,
    maxLength: isLong ? longest.note : longest.name,
    onChange: (event: { currentTarget: { value: string } }) =>
      set({ [name]: event.currentTarget.value }),
    ...events,
  };
  return isLong ? <Textarea {...shared} /> : <TextInput {...shared} autoComplete="off" />;
};
