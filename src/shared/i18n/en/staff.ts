import type { staff as french } from '../fr/staff.ts';
import type { Sentences } from '../sentences.ts';

export const staff: Sentences<typeof french> = {
  recover: {
    why: 'Type the recovery code that was printed at first start, then a new manager’s code.',
    recoveryCode: 'Recovery code',
    newCode: 'New manager’s code',
    atLeast: 'At least four signs',
    save: 'Change the code',
  },
  recoveryCode: {
    title: 'Recovery code',
    why: 'If the manager’s code is forgotten, this one lets you choose another. It will never be shown again: print it and put it away.',
    print: 'Print the recovery code',
    paper: 'Établi recovery code, {{place}}',
  },
};
