// In which order jest takes the files: first those that take long and mostly wait, so that the others fit in beside
// them. On a clean clone jest knows no times, and would begin them when there is nothing left beside. All tests at once
// are run in a few groups (test.mjs), the greatest first.
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
      const file = path.replaceAll('\\', '/');
      const at = LONGEST.findIndex((name) => file.endsWith(`/test/${name}`));
      const group = /\/grupp-(\d+)\.test\.ts$/.exec(file)?.[1];
      return group === undefined ? (at < 0 ? LONGEST.length : at) : Number(group);
    };
    // The sort keeps the order of those that are not named.
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};
module.exports.LONGEST = LONGEST;
