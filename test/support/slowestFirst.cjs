/**
 * The order of the test files where no run before has told how long they take, as on a fresh machine: those that look at
 * every screen in a browser take minutes, and would keep one worker busy alone at the end.
 */
const { default: Sequencer } = require("@jest/test-sequencer");

/** By path, the slowest first. */
const SLOW = [
  /access\.browser/,
  /keyboard\.browser/,
  /\.browser\.test/,
  /[\\/]safety[\\/]/,
  /\.office\.test/,
  /[\\/]excel[\\/]/,
];

const rank = ({ path }) => {
  const found = SLOW.findIndex((pattern) => pattern.test(path));
  return found < 0 ? SLOW.length : found;
};

module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const known = super.sort(tests);
    return known.some(({ duration }) => duration !== undefined) ? known : [...known].sort((a, b) => rank(a) - rank(b));
  }
};
