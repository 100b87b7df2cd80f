/** Where the product lies on this machine, and which version it is. */
import { join } from 'node:path';
import product from '../../package.json' with { type: 'json' };

export const { version } = product;

/** The folder that holds out/ and resources/: two above src/main as above out/main. */
const root = join(import.meta.dirname, '..', '..');

/** What the screen is made of, once built. */
export const screenFolder = join(root, 'out', 'renderer');

/** Icons, demonstration data, reference tables. */
export const resourcesFolder = join(root, 'resources');

/** The one file that runs between a window of Electron and its page. */
export const preloadFile = join(root, 'out', 'preload', 'index.cjs');
