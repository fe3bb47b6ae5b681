// SWC transforms our TypeScript and the few ESM-only packages; Jest itself runs CommonJS.
const { readFileSync } = require('node:fs');
const swc = JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8'));
delete swc.$schema;

const esmOnly = [
  'jose',
  'temporal-polyfill',
  'temporal-utils',
  // what @fastify/static stands on
  'content-disposition',
  'glob',
  'minimatch',
  'minipass',
  'path-scurry',
  'brace-expansion',
  'balanced-match',
  // what tells the kind of a file
  'file-type',
  'strtok3',
  'token-types',
  '@tokenizer/inflate',
  '@borewit/text-codec',
  'uint8array-extras',
];

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // A .proof.ts drives whole processes or walks far: `npm run proofs` runs those, `npm test` the others (scripts/test.mjs).
  // Said here once for all, since what is compiled is kept by this configuration.
  testMatch: ['**/*.{test,proof}.ts'],
  transform: { '\\.[jt]s$': ['@swc/jest', { ...swc, swcrc: false }] },
  // The client is ESM and names its own files as they are named when built.
  moduleNameMapper: { '^\\./stegvis-api\\.js$': '<rootDir>/clients/typescript/src/stegvis-api.ts' },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testSequencer: '<rootDir>/scripts/sequencer.cjs',
  testTimeout: 30_000,
  // Cores are few, but many tests wait for a time to come: three at a time is fastest.
  maxWorkers: 3,
};
