import {
  NumberInput,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MemberDraft } from './member-draft.ts';

interface MemberFieldsetProps {
  draft: MemberDraft;
  onChange: (change: Partial<MemberDraft>) => void;
  /** Also what is seldom needed: limit, note, other codes. */
  isWhole: boolean;
}

type TextField = 'firstName' | 'lastName' | 'phone' | 'email' | 'address' | 'aliases';

/** Name and contact first, as they are said at the counter. */
export const MemberFieldset = ({ draft, onChange, isWhole }: MemberFieldsetProps) => {
  const { t } = useTranslation();
  const field = (name: TextField, more: TextInputProps = {}) => (
    <TextInput
      label={t(`members.fields.${name}`)}
      value={draft[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      maxLength={200}
      autoComplete="off"
      {...more}
    />
  );
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        {field('firstName', { autoFocus: true, maxLength: 100 })}
        {field('lastName', { maxLength: 100 })}
        {field('phone', { type: 'tel', maxLength: 60 })}
        {field('email', { type: 'email' })}
      </SimpleGrid>
      <Text c="dimmed" size="sm">
        {t('members.fields.oneContact')}
      </Text>
      {field('address', { maxLength: 500 })}
      {isWhole && (
        <>
          <Textarea
            label={t('members.fields.counterNote')}
            description={t('members.fields.counterNoteWhy')}
            value={draft.counterNote}
            onChange={(event) => onChange({ counterNote: event.currentTarget.value })}
            maxLength={2000}
          />
          <NumberInput
            label={t('members.fields.loanLimit')}
            placeholder={t('members.fields.loanLimitPlace')}
            value={draft.loanLimit ?? ''}
            onChange={(limit) => onChange({ loanLimit: limit === '' ? null : Number(limit) })}
            min={0}
            max={1000}
            allowDecimal={false}
          />
          {field('aliases', { maxLength: 500 })}
        </>
      )}
    </Stack>
  );
};
