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
];

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // A .proof.ts drives whole processes or walks far: `npm run proofs` runs those, `npm test` the others.
  testMatch: [`**/*.${{ tests: 'test', proofs: 'proof' }[process.env.TEST_LANE] ?? '{test,proof}'}.ts`],
  transform: { '\\.[jt]s$': ['@swc/jest', { ...swc, swcrc: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  testTimeout: 30_000,
  // Cores are few, but many tests wait for a time to come: three at a time is fastest.
  maxWorkers: 3,
};
