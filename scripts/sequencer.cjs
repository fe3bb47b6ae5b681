// In which order jest takes the files: first those that take long and mostly wait, so that the others fit in beside
// them. On a clean clone jest knows no times, and would begin them when there is nothing left beside. The tests among
// them are run alone, and not together with others of their kind (test.mjs).
const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST = [
  'chaos/kaos.proof.ts',
  'embedded/start.proof.ts',
  'authz/behorighet.proof.ts',
  'verify/verify.proof.ts',
  'embedded/radering.proof.ts',
  'deadlines/wake-up.test.ts',
  'api/atkomstlogg.test.ts',
  'engine/archive.test.ts',
  'api/dokument.test.ts',
  'granskning/logggranskning.test.ts',
  'import/import.test.ts',
  'api/strom.test.ts',
];

module.exports = class extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = LONGEST.findIndex((name) => path.replaceAll('\\', '/').endsWith(`/test/${name}`));
      return at < 0 ? LONGEST.length : at;
    };
    // The sort keeps the order of those that are not named.
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};
module.exports.LONGEST = LONGEST;
