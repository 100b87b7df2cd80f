import type { place as french } from '../fr/place.ts';
import type { Sentences } from '../sentences.ts';

export const place: Sentences<typeof french> = {
  start: {
    title: 'Welcome to Établi',
    step: 'Step {{step}} of 3',
    placeTitle: 'Your place',
    name: 'Name of the place',
    namePlaceholder: 'The neighbourhood workbench',
    address: 'Address',
    contact: 'Telephone or e-mail',
    hoursTitle: 'Opening days',
    hoursWhy: 'Due days always fall on an opening day. You can change this later.',
    noDay: 'No day ticked: due days will not be moved.',
    opensAt: 'from',
    closesAt: 'to',
    badHours: 'Closing must come after opening.',
    codeTitle: 'The manager',
    managerName: 'Your name',
    code: 'Manager’s code',
    codeWhy: 'At least four signs. It is asked for settings and overrides, never to lend.',
    begin: 'Set the place up',
    or: 'Or, to have a look first:',
    example: 'Try with an example place',
    exampleWhy: '400 objects, 150 members, a year of loans. Nothing counts there.',
    exampleOpened: 'The example place opened in another window.',
    readyTitle: 'All is ready',
    ready: 'Open the counter',
    addFirst: 'Add a first object',
  },
};
