import type { MemberFields, MemberPage } from '#shared/contract/members.ts';

/** What is being typed about a member: other codes as one line. */
export type MemberDraft = Omit<MemberFields, 'aliases'> & { aliases: string };

export const emptyDraft: MemberDraft = {
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  address: '',
  loanLimit: null,
  counterNote: '',
  aliases: '',
};

export const draftOf = ({
  firstName,
  lastName,
  email,
  phone,
  address,
  loanLimit,
  counterNote,
  aliases,
}: MemberPage): MemberDraft => ({
  firstName,
  lastName,
  email,
  phone,
  address,
  loanLimit,
  counterNote,
  aliases: aliases.join(', '),
});

export const fieldsOf = (draft: MemberDraft): MemberFields => ({
  ...draft,
  aliases: draft.aliases
    .split(',')
    .map((alias) => alias.trim())
    .filter(Boolean),
});

/** A name and one contact are enough. */
export const isEnough = ({ firstName, lastName, email, phone, address }: MemberDraft): boolean =>
  `${firstName}${lastName}`.trim() !== '' && `${email}${phone}${address}`.trim() !== '';
