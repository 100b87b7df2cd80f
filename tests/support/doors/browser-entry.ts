/** The browser door as it is shipped; the same from its source where that has changed since it was built. */
import { isBuilt } from '../../../scripts/build-state.ts';

export const browserEntry = isBuilt() ? 'out/main/browser.js' : 'src/main/browser.ts';
