/**
 * Stops with one clear sentence when a script runs under a Node that is too old. The npm package `node` brings the
 * right one, unless npm was told to skip install scripts. Plain JavaScript, since an old Node has to read it.
 */
const NEEDED = 22;
const running = Number(process.versions.node.split('.')[0]);

if (running < NEEDED) {
  console.error(
    `Node ${process.versions.node} is too old: Steadily's scripts need Node ${NEEDED} or newer. ` +
      'Run `npm rebuild node`, which fetches Node 24 into node_modules, and try again.',
  );
  if (process.env.npm_lifecycle_event === 'test') console.log('0 passed, 1 failed');
  process.exit(1);
}
