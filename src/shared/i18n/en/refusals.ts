import type { refusalParts as frenchParts, refusals as frenchRefusals } from '../fr/refusals.ts';
import type { Sentences } from '../sentences.ts';

export const refusals: Sentences<typeof frenchRefusals> = {
  INVALID_INPUT: 'The field “{{field}}” is not filled in as it should be.',
  UNEXPECTED:
    'Something unexpected went wrong. Nothing was saved. Reference to give: {{reference}}.',
  ROLE_NEEDED: 'This needs the manager’s code.',
  NOT_SET_UP: 'The place is not set up yet. Start with the first-start assistant.',
  CANNOT_SAVE: '{{why}} Nothing was saved. Folder: {{path}}',
  NOT_FOUND: 'Not found: it may have been cancelled or taken off the list meanwhile.',
  ALREADY_SET_UP: 'This place is already set up.',
  NAME_TAKEN: 'The name “{{name}}” is taken. Choose another.',
  CODE_TAKEN: 'The code {{code}} already belongs to “{{by}}”.',
  CODE_NOT_OURS:
    'The code {{code}} is not valid here. Leave the field empty: the application gives one.',
  LETTER_SPENT: 'There is no free code left for the letter {{letter}}.',
  STILL_IN_USE: '“{{name}}” is still in use ({{count}}). Move or return what uses it first.',
  WRONG_CODE: 'That is not the right code. Try again.',
  CODE_DELAYED: 'Too many tries. Try again at {{time}}.',
  LAST_MANAGER: '{{name}} is the last manager: there must be at least one.',
  NOT_UNDOABLE: 'This cannot be undone: {{act}}.',
  UNDO_FORBIDDEN:
    'This can no longer be undone: since then, at {{time}}, there was “{{act}}”. {{wayOut}}',
  MISREAD: 'Misread, scan again.',
  CODE_UNKNOWN: 'Unknown code: {{typed}}.',
  ITEM_BLOCKED: '“{{item}}” {{why}}. Set it aside; {{wayOut}}.',
  ITEM_UNSAFE:
    '“{{item}}” must not be used any more ({{reason}}). A manager can clear this verdict on ticket {{code}}.',
  WAIVER_NEEDED: 'The visitor has to accept the waiver first: on screen or on paper.',
  CHECK_NEEDED: 'Say first whether the electrical check is good.',
  TICKET_TAKEN: 'This ticket is taken already: {{who}}. Take another one.',
  REPAIRER_LEFT: '“{{repairer}}” has left the session: choose who repairs.',
  IMPORT_GONE: 'This file is no longer in memory: choose it once more.',
  IMPORT_STOPPED: 'The import was stopped. Nothing was saved.',
  SHEET_REFUSED:
    'Line {{line}}: “{{value}}” no longer fits the base, which has changed since. Nothing was saved; read the file again.',
  BACKUP_FAILED: 'No backup was made in {{path}}. {{why}} Nothing else has changed.',
  RESTORE_FAILED: 'Nothing was restored in {{path}}. {{why}} {{state}}',
  BACKUP_REFUSED:
    'This backup cannot take the place of the base: {{fault}}. Nothing has changed; choose another one.',
  FOLDER_REFUSED: 'The folder {{path}} will not do: {{why}}.',
  ERASURE_BLOCKED: '{{member}} cannot be erased yet: {{because}}.',
  CODE_NEEDED: '{{name}} has a code of their own: type it.',
  POST_LOCKED: 'This post is locked: say who you are.',
  IMPORT_REFUSED:
    'Line {{line}}: “{{id}}” is already here. Nothing was saved; check the file once more.',
  ITEM_RETIRED:
    '“{{item}}” is no longer in stock ({{reason}}). A manager can bring it back on its page.',
  ITEM_OUT: '“{{item}}” is already out, with {{member}}, until {{dueOn}}. Scan it to return it.',
  MACHINE_STAYS: '“{{item}}” is a machine: it is used on the spot.',
  MEMBER_MAY_NOT_BORROW: '{{member}} may not borrow “{{item}}”: {{obstacles}}.',
  ANSWERS_PENDING: 'First answer the questions about: {{items}}.',
  LOAN_ENDED: '“{{item}}” was already returned at {{time}}.',
  NO_MORE_RENEWALS: '“{{item}}” was already renewed {{renewals}} times: that is the most.',
  DAY_IMPOSSIBLE: '{{day}} is not possible: {{why}}.',
  FILE_REFUSED: '“{{name}}” is refused: {{why}}.',
  TOO_MANY_LABELS:
    '{{count}} labels are too many at once: {{most}} at most. Filter the list and print in several goes.',
  PRINT_FAILED: 'Printing did not work: {{why}}.',
  FILE_NOT_SAVED: '“{{name}}” is not saved: {{why}}.',
};

export const refusalParts: Sentences<typeof frenchParts> = {
  obstacle: {
    left: 'has left the place',
    'no-membership': 'no running membership',
    expired: 'membership ended on {{until}}',
    suspended: 'suspended until {{until}} ({{reason}})',
    'suspended-open': 'suspended with no end ({{reason}})',
    limit: 'limit reached, {{out}} of {{limit}} objects',
    'household-limit': 'household limit reached, {{out}} of {{limit}} objects',
    late_one: '{{count}} object overdue since {{oldestDueOn}}',
    late_other: '{{count}} objects overdue, the oldest since {{oldestDueOn}}',
  },
  cause: {
    manager: '{{reason}}',
    damage: 'damage reported ({{reason}})',
    repair: 'in repair ({{reason}})',
    inspection: 'inspection ({{reason}})',
    safety: 'red tag ({{reason}})',
  },
  stays: {
    unsafe: 'must not be used any more ({{reason}})',
    clear: 'a manager can clear this verdict on the repair ticket',
    blocked: 'does not go out. Block: {{blocks}}',
    unblock: 'a manager can unblock it on its page',
  },
  fault: {
    gone: 'it is gone',
    'no-description': 'it is not whole',
    'wrong-sum': 'it has changed since it was made',
    damaged: 'it is damaged',
    'loose-keys': 'rows are missing in it',
    'wrong-counts': 'rows are missing in it',
    newer: 'it comes from a newer version of Établi',
    'files-missing': 'photos or documents are missing in it',
  },
  backup: {
    'disk-full': 'The disk is full: make room.',
    'read-only': 'The folder is read-only: look at its permissions.',
    vanished: 'The folder is gone: plug the stick or the disk in again.',
    failed: 'The copy cannot be read: try another disk.',
  },
  restore: {
    failed: 'Try again; if it comes back, take another disk.',
    kept: 'The base is as before.',
    shut: 'The base did not open again: close Établi and open it again.',
  },
  undo: {
    first: 'Undo that first.',
    never: 'That cannot be undone.',
  },
  folder: {
    'not-there': 'it does not exist',
    'not-a-folder': 'it is not a folder',
    'read-only': 'nothing can be written there',
    'data-folder': 'it is in the folder of the base, and would be lost with it',
    relative: 'give its whole address',
  },
  erasure: {
    loan: 'still has “{{item}}”, due on {{dueOn}}',
    ticket: 'a repair is going on, “{{thing}}” ({{code}})',
  },
  save: {
    'disk-full': 'The disk is full: make some room.',
    'read-only': 'The folder is read-only: check the rights of the folder.',
    vanished: 'The folder is gone: plug the stick or disk back in.',
    locked: 'Another program holds the base: close it.',
    damaged: 'The base is damaged: stop here and call the manager.',
  },
  day: {
    future: 'it is in the future',
    'before-loan': 'it is before the loan',
    'item-was-out': 'the object was already out that day',
    'before-joining': 'the person was not a member yet',
    'after-return': 'it is after the return',
    'too-far': 'it is more than five years away',
    'too-old': 'it is before 1990',
    'not-that-session': 'the session that was chosen was on another day',
  },
  somebody: 'somebody else',
  file: {
    'too-big': 'it is too large',
    'not-a-picture': 'it is not a readable picture (JPEG, PNG or WebP)',
    'not-a-document': 'it is not a PDF document',
    empty: 'it is empty',
  },
  print: {
    'no-printer': 'no printer answers',
    'out-of-paper': 'the printer is out of paper or labels. Refill it, then print again',
    'printer-stopped': 'the printer is stopped or switched off. Start it again, then print again',
    cancelled: 'printing was given up',
    'printer-failed': 'the printer reported a failure',
  },
  saving: {
    'disk-full': 'the disk is full',
    'not-allowed':
      'nothing can be written there. Close the file if it is open elsewhere, or choose another folder',
    vanished: 'the folder is gone. Plug the stick or the disk back in, or choose another folder',
    'unknown-kind': 'Établi does not save this kind of file',
    failed: 'the disk did not take it. Choose another folder',
  },
};
