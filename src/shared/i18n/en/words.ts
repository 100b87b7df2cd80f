import type { words as french } from '../fr/words.ts';
import type { Sentences } from '../sentences.ts';

export const words: Sentences<typeof french> = {
  kind: { tool: 'tool', appliance: 'appliance', machine: 'machine' },
  condition: { new: 'new', good: 'good', worn: 'worn', damaged: 'damaged' },
  availability: { shelf: 'on the shelf', out: 'out', blocked: 'blocked', retired: 'retired' },
  owner: { place: 'the place', donor: 'donor', depositor: 'depositor' },
  role: { volunteer: 'volunteer', repairer: 'repairer', manager: 'manager' },
};
