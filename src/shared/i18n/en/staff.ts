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
};
