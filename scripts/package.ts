/**
 * `npm run package`: builds the installers of this system into dist/, or of the one asked for.
 *
 *     npm run package -- [--win | --mac | --linux] [--dir] [--electron-dist DIR]
 *
 * `--dir` stops before the installers; `--electron-dist` takes an Electron that is on this machine.
 */
import './node-version.ts';
import { parseArgs } from 'node:util';
import { run } from './command.ts';
import { stagePackage } from './stage-package.ts';

const { values } = parseArgs({
  options: {
    win: { type: 'boolean', default: false },
    mac: { type: 'boolean', default: false },
    linux: { type: 'boolean', default: false },
    dir: { type: 'boolean', default: false },
    'electron-dist': { type: 'string' },
  },
});

const systems = (['win', 'mac', 'linux'] as const).filter((system) => values[system]);
const electronDist = values['electron-dist'];
const build = await run('electron-vite', ['build', '--logLevel', 'warn']);
if (build.code === 0) await packageBuilt();
else process.exitCode = build.code;

async function packageBuilt(): Promise<void> {
  await stagePackage('dist/app');
  const { code } = await run('electron-builder', [
    ...systems.map((system) => `--${system}`),
    ...(values.dir ? ['--dir'] : []),
    ...(electronDist ? [`-c.electronDist=${electronDist}`] : []),
    '--publish=never',
  ]);
  process.exitCode = code;
}
