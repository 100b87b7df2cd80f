import type { staff as french } from '../fr/staff.ts';
import type { Sentences } from '../sentences.ts';

export const staff: Sentences<typeof french> = {
  team: {
    title: 'Team',
    why: 'People pick their name at the post, without a code: the journal keeps it with what they do.',
    name: 'Name',
    role: 'Role',
    add: 'Add a person',
    change: 'Change the person',
    changeThis: 'Change {{name}}',
    end: 'Remove',
    endThis: 'Remove {{name}}',
    left: 'No longer in it: {{names}}.',
  },
  code: {
    title: 'Manager’s code',
    why: 'The same for all managers. Changing it does not close rights that are open.',
    change: 'Change the code',
    new: 'New manager’s code',
    changed: 'Manager’s code changed.',
    lost: 'Lost code',
  },
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
