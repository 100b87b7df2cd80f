/**
 * What the journal can say that somebody did, in the words of the trade. The screen has a word for
 * each, in both languages.
 */
export const acts = [
  'set-up',
  'load-example',
  'change-settings',
  'add-closure',
  'end-closure',

  'add-staff',
  'change-staff',
  'end-staff',
  'change-code',
  'recover-code',

  'create-category',
  'change-category',
  'end-category',

  'create-shelf',
  'rename-shelf',
  'merge-shelf',
  'end-shelf',

  'create-item',
  'change-item',
  'duplicate-item',
  'block-item',
  'unblock-item',
  'retire-item',
  'bring-back-item',
  'mark-accessory',
  'add-photo',
  'remove-photo',
  'add-document',
  'remove-document',

  'create-member',
  'change-member',
  'add-membership',
  'suspend',
  'lift-suspension',
  'join-household',
  'leave-household',
  'end-member',
  'come-back-member',

  'lend',
  'lend-anyway',
  'return',
  'change-due-day',
  'renew',
  'answer-checks',
  'report-damage',
  'back-date',

  'save-label-format',
  'end-label-format',
  'save-label-design',
  'end-label-design',
  'save-printer',
  'queue-label',
  'unqueue-label',
  'print-labels',
  'change-logo',

  'change-repairs',
  'open-session',
  'change-session',
  'close-session',
  'arrive',
  'leave',
  'open-ticket',
  'change-ticket',
  'take-ticket',
  'note-attempt',
  'add-part',
  'change-part',
  'add-ticket-photo',
  'remove-ticket-photo',
  'set-aside',
  'finish-ticket',
  'ticket-from-paper',
  'declare-unsafe',
  'clear-unsafe',
  'print-blank-sheets',
  'forget-visitors',

  'import-repairs',
  'reword-problem',

  'undo',
] as const;
export type Act = (typeof acts)[number];

/** The kinds of thing that an act is done to. */
export const subjectKinds = [
  'place',
  'staff',
  'category',
  'shelf',
  'item',
  'member',
  'loan',
  'label',
  'session',
  'ticket',
  'import',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];
