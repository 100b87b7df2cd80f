import { Alert, Button, Fieldset, Group, Stack } from '@mantine/core';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsMakingOption } from '#renderer/ui/CreatableSelect.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { ItemFields } from '#shared/contract/items.ts';
import type { Draft } from './drafts.ts';
import { tidied } from './fields.ts';
import { LendingTerms } from './LendingTerms.tsx';
import { Accessories, OtherCodes, WhatToSay } from './Parts.tsx';
import { useFormProblems } from './use-form-problems.ts';
import { WhatItIs } from './WhatItIs.tsx';
import { WhereItLives } from './WhereItLives.tsx';

interface ItemFormProps {
  draft: Draft;
  /** Receives the fields and the value of the button that was pressed. */
  onSave: (fields: ItemFields, button: string) => void;
  error: unknown;
  /** Before the fields: the code of a label printed ahead. */
  head?: ReactNode;
  /** After the fields: photos of a new object. */
  children?: ReactNode;
  /** The buttons that save, the main one first. */
  buttons: ReactNode;
}

/** Everything there is to say of an object, in one column. A name is enough. */
export const ItemForm = ({ draft, onSave, error, head, children, buttons }: ItemFormProps) => {
  const [isNameMissing, setIsNameMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const isMakingOption = useIsMakingOption();
  const { fields, set } = draft;
  const { problemAt, other } = useFormProblems(error, isNameMissing && fields.name.trim() === '');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isMakingOption) return;
    const pressed = (event.nativeEvent as SubmitEvent).submitter; // a submit event is one
    setIsNameMissing(fields.name.trim() === '');
    if (fields.name.trim() === '') return form.current?.querySelector('input')?.focus();
    onSave(tidied(fields), pressed?.getAttribute('value') ?? '');
  };
  const part = { fields, set, problemAt };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack maw="42rem" gap="md">
        {draft.isFound && <DraftFound draft={draft} />}
        {head}
        <WhatItIs {...part} />
        <WhereItLives {...part} />
        <LendingTerms {...part} />
        <WhatToSay {...part} />
        <Accessories {...part} />
        <OtherCodes {...part} />
        {children}
        <Problem error={other} />
        <Fieldset variant="unstyled" disabled={isMakingOption}>
          <Group gap="xs">{buttons}</Group>
        </Fieldset>
      </Stack>
    </form>
  );
};

const DraftFound = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  return (
    <Alert color="gray" role="status" title={t('items.form.draftFound')}>
      <Button variant="default" onClick={draft.forget}>
        {t('items.form.startOver')}
      </Button>
    </Alert>
  );
};
