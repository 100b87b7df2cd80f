import type { staff as french } from '../fr/staff.ts';
import type { Sentences } from '../sentences.ts';

export const staff: Sentences<typeof french> = {
  team: {
    title: 'Team',
    why: 'People pick their name at the post, with a code of their own if they have one: the journal keeps it with what they do.',
    name: 'Name',
    role: 'Role',
    add: 'Add a person',
    change: 'Change the person',
    changeThis: 'Change {{name}}',
    end: 'Remove',
    endThis: 'Remove {{name}}',
    left: 'No longer in it: {{names}}.',
  },
  ownCode: {
    short: 'Code…',
    of: 'Own code of {{name}}',
    has: 'has a code of their own',
    why: 'With a code, nobody else can pick this name at the post. A lost one is replaced here.',
    whyManager:
      'With a code, nobody else can pick this name at the post; typed, it opens manager rights. A lost one is replaced here.',
    new: 'New own code',
    former: 'Present own code',
    give: 'Give this code',
    take: 'Take the code away',
    changed: 'Own code changed.',
    enter: 'It is me',
    opensRights: 'Your code also opens manager rights.',
    forgotten: 'Forgot the code? A manager gives you another: Settings, Team.',
  },
  lock: {
    title: 'Post locked',
    why: 'What was on the screen is still there. Say who you are to go on.',
    scanned: 'Scan ignored: the post is locked.',
    scanAgain: 'Nothing was lent or returned. Open the post, then scan again.',
    somebodyElse: 'Somebody else',
  },
  code: {
    title: 'Manager’s code',
    why: 'The same for all managers. Changing it closes rights that are open at the other posts.',
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
