/**
 * Import this first: it ends the process with a plain sentence when Node is too old to run the
 * project. Inside `npm run …` Node always comes from the package `node`, so this speaks only to
 * somebody who started a script by hand.
 */
const OLDEST = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < OLDEST) {
  console.error(
    `Établi needs Node ${OLDEST}; this is Node ${process.versions.node}. ` +
      'Start it through npm (npm start, npm test), which brings the right one after npm ci.',
  );
  process.exit(1);
}
