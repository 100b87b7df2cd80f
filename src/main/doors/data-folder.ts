/** Where the place of this account lives when nobody says otherwise: the same for both doors. */
import { homedir } from 'node:os';
import { join } from 'node:path';

type Machine = Pick<NodeJS.Process, 'platform' | 'env'> & { home: string };

const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
});

/** `~/.local/share/Etabli`, `%APPDATA%\Etabli` or `~/Library/Application Support/Etabli`. */
export const usualDataFolder = ({ platform, env, home }: Machine = thisMachine()): string =>
  join(shareOf({ platform, env, home }), 'Etabli');

const shareOf = ({ platform, env, home }: Machine): string => {
  if (platform === 'win32') return env['APPDATA'] || join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  const named = env['XDG_DATA_HOME'];
  // The specification tells to ignore a relative one.
  return named?.startsWith('/') ? named : join(home, '.local', 'share');
};
