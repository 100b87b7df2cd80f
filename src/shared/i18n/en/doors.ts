import type { doors as french } from '../fr/doors.ts';
import type { Sentences } from '../sentences.ts';

export const doors: Sentences<typeof french> = {
  ready: 'Établi est prêt : {{url}}',
  alreadyOpen: 'Établi is already open: {{url}}',
  title: 'Établi cannot start',
  problem: {
    newer:
      'The base {{path}} comes from a newer version of Établi. Install that version; nothing was changed.',
    damaged:
      'The base {{path}} is damaged. Leave it alone, keep a copy of the whole folder and restore the last backup.',
    missing:
      'The base {{path}} has gone from its folder, where backups are. Plug the disk back in if it is elsewhere, or put the last backup back.',
    'not-a-base':
      'The file {{path}} is not a base of Établi. Move it away, or choose another folder with --data.',
    'folder-is-a-file':
      '{{path}}: a file stands where the folder should be. Rename that file, or choose another folder with --data.',
    'file-is-a-folder':
      '{{path}}: a folder stands where the file should be. Rename that folder, or choose another one with --data.',
    'read-only':
      'Établi cannot write here: {{path}}. Give your account the right to write in this folder, or choose another one with --data.',
    locked: 'Another program is using {{path}}. Close it, then try again.',
    'disk-full': 'The disk is full ({{path}}). Make some room, then try again.',
    unreachable:
      'Établi cannot reach {{path}}. Plug the disk or the key in again, check the name of the folder, then try again.',
    'on-a-share':
      '{{path}} is on a network share, where a base can be damaged. Copy this folder to a disk of this machine and open it with --data; keep the share for backups.',
    'in-use':
      'Établi is already open on the folder {{path}}. Use the window that is open, or close it first.',
    'port-taken':
      'Another program already has port {{port}}. Choose another one with --port, or give none.',
    'port-refused':
      'This machine does not let port {{port}} be opened. Choose one between 1024 and 65535, or give none.',
    'bad-port': '“{{given}}” is not a port. Give a number between 1 and 65535 after --port.',
    'bad-option':
      'Unknown or incomplete option: {{given}}. Possible options: --data FOLDER, --port NUMBER, --no-open, --practice, --browser, --restore [NAME|latest].',
    'no-backup':
      'No backup can be put back from {{path}}: there is no whole one. Nothing has been changed.',
    'unknown-backup':
      'No backup is called “{{given}}” in {{path}}. Possible backups: {{names}}. Nothing has been changed.',
    'unfit-backup':
      'The backup “{{given}}” of {{path}} cannot be put back. Other possible backups: {{names}}. Nothing has been changed.',
    'no-screen': 'The screens are missing in {{path}}. Run npm run build, then try again.',
    'old-node':
      'Établi needs Node 22.12 or later; this is Node {{given}}. Start it with npm start, which brings the right one.',
    unexpected: 'An unexpected error prevents the start: {{given}}. Folder of the place: {{path}}',
  },
  rescue: {
    copy: 'Last whole backup: {{when}}.',
    lost: 'By putting it back you would lose {{what}} since {{when}}.',
    lostAtLeast:
      'By putting it back you would lose at least {{what}} since {{when}}; part of the base can no longer be read.',
    nothing: 'Nothing was done since: you would lose nothing.',
    unknown:
      'The base no longer says what was done since {{when}}: all of that would be to do again.',
    aside: 'The damaged base will be set aside as it is.',
    command: 'To put it back: {{command}}',
    today: 'today {{time}}',
    yesterday: 'yesterday {{time}}',
    on: '{{day}} {{time}}',
    loans_one: '{{count}} loan',
    loans_other: '{{count}} loans',
    returns_one: '{{count}} return',
    returns_other: '{{count}} returns',
    members_one: '{{count}} member',
    members_other: '{{count}} members',
    items_one: '{{count}} item',
    items_other: '{{count}} items',
    tickets_one: '{{count}} repair ticket',
    tickets_other: '{{count}} repair tickets',
    acts_one: '{{count}} other act',
    acts_other: '{{count}} other acts',
    restored: 'Backup put back: {{when}} ({{name}}).',
    former: 'The former base is set aside in {{path}}.',
    nothingReadable: 'Nothing of it could be read. Keep it: an expert may still read something.',
    readable_one: '{{count}} row of it could be read: it is in {{path}}.',
    readable_other: '{{count}} rows of it could be read: they are in {{path}}.',
    missingFiles_one: '{{count}} photo or document is missing.',
    missingFiles_other: '{{count}} photos or documents are missing.',
    take: 'Put this backup back',
    show: 'Show the folder',
    quit: 'Quit',
    doneTitle: 'Backup put back',
    continue: 'Continue',
  },
  clockBehind:
    'The clock of this machine is behind: it says {{now}}, and the base {{path}} was in use on {{last}}. Set date and time before lending; no loan is lost.',
  start: {
    building: 'Preparing the application (a minute at most, the first time)…',
    buildFailed: 'The application could not be prepared.',
    fetchingWindow: 'Looking for Electron’s window engine (the first time only)…',
    noWindow:
      'Electron’s window engine is not installed and could not be downloaded: Établi opens in the browser.',
    asRoot:
      'Electron does not protect its windows under the root account: Établi opens in the browser.',
    windowFailed: 'Electron’s window does not open on this machine: Établi opens in the browser.',
    openIt: 'Open this address in a browser of this machine.',
  },
  menu: {
    file: 'File',
    practice: 'Open the practice place',
    visitors: 'Visitors’ screen',
    print: 'Print…',
    close: 'Close window',
    quit: 'Quit Établi',
    edit: 'Edit',
    undo: 'Undo typing',
    redo: 'Redo typing',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Normal size',
    fullScreen: 'Full screen',
    reload: 'Reload the screen',
    help: 'Help',
    about: 'About Établi',
  },
  about: {
    title: 'About Établi',
    text: 'Établi {{version}}',
    detail: 'Folder of the place: {{path}}\nFree software, MIT licence.',
    close: 'Close',
  },
  pdf: { title: 'Save as PDF', filter: 'PDF document' },
  save: {
    title: 'Save the file',
    csv: 'CSV table',
    xlsx: 'Excel workbook',
    json: 'JSON data',
    png: 'PNG picture',
  },
  api: {
    title: 'Établi: the operations',
    intro:
      'Each operation is asked over HTTP at {{url}}, with the header Authorization: Bearer followed by the key that the browser door prints when it starts (after #key=).',
    post: 'The header X-Etabli-Post, any UUID, says which post asks; without it each request comes from a volunteer without a name.',
    document: 'The whole OpenAPI document',
    method: 'Method',
    path: 'Path',
    role: 'Role needed',
    answers: 'Possible refusals',
  },
};
