// `npm run check -- licences`: may what Stegvis is built of be passed on under EUPL-1.2, and used to build it? From the
// lock file alone, or from the one that is named. Every package must have a licence that is on the list below, or stand
// among the exceptions with a reason; one without a licence is not let through.
import { readFileSync } from 'node:fs';

/** Permissive licences: they ask for their notice to be kept, which the packages themselves do (node_modules). */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
]);
/** Packages that are let through with another licence, exactly this one, and why. */
const EXCEPTIONS = {
  'date-holidays': {
    licence: '(ISC AND CC-BY-3.0)',
    why: 'the days are data from Wikipedia (its LICENSE says CC BY-SA 3.0), shipped unchanged with their attribution',
  },
  '@expo-google-fonts/source-sans-3': {
    licence: 'MIT AND OFL-1.1',
    why: 'a font, embedded in the documents we draw: the OFL allows that, and the font is shipped unchanged',
  },
  '@expo-google-fonts/noto-sans-arabic': {
    licence: 'MIT AND OFL-1.1',
    why: 'a font, as source-sans-3: for translated sheets in Arabic script',
  },
  'ical.js': {
    licence: 'MPL-2.0',
    why: 'reads our calendars in the tests; no part of what is distributed, and not changed',
  },
  '@axe-core/playwright': {
    licence: 'MPL-2.0',
    why: 'tries the workplace in the tests; no part of what is distributed, and not changed',
  },
  'axe-core': {
    licence: 'MPL-2.0',
    why: 'as @axe-core/playwright, which stands on it',
  },
  lightningcss: {
    licence: 'MPL-2.0',
    why: 'packs the style sheets when the workplace is built; no part of what is distributed, and not changed',
  },
  'caniuse-lite': {
    licence: 'CC-BY-4.0',
    why: 'data for the compilers of development; no part of what is distributed',
  },
};
/** What npm leaves out of the lock file because a package.json says it in an old way; read there and in the package's own LICENSE. */
const STATED = { 'reserved@0.1.2': 'MIT' };
/** Builds for one platform each, whose licence npm does not note: that of the package they are built from, in its version. */
const BUILDS = [
  [/^@msgpackr-extract\/msgpackr-extract-/, 'msgpackr-extract'],
  [/^@oxc-parser\/binding-/, 'oxc-parser'],
  [/^@swc\/core-/, '@swc/core'],
  [/^@unrs\/resolver-binding-/, 'unrs-resolver'],
];

const file = process.argv[2] ?? 'package-lock.json';
const packages = Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages ?? {})
  // Not the project itself, nor the packages that it publishes.
  .filter(([path, { link }]) => path.includes('node_modules/') && !link)
  .map(([path, { name = path.split('node_modules/').at(-1), version, license }]) => ({
    name,
    version,
    license,
  }));

/** A build for one platform, with its licence noted, is let through as what it is built from. */
const origin = (name) => (name.startsWith('lightningcss-') ? 'lightningcss' : name);

const licenceOf = ({ name, version, license }) => {
  const [, from] = BUILDS.find(([pattern]) => pattern.test(name)) ?? [];
  return (
    license ??
    STATED[`${name}@${version}`] ??
    packages.find((other) => other.name === from && other.version === version)?.license
  );
};

/** Whether an SPDX expression can be met by licences of the list: all of an AND, one of an OR. @throws on what is none */
function allowed(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const take = (wanted) => tokens[0] === wanted && tokens.shift() === wanted;
  const either = () => {
    let met = both();
    while (take('OR')) met = both() || met;
    return met;
  };
  const both = () => {
    let met = one();
    while (take('AND')) met = one() && met;
    return met;
  };
  const one = () => {
    if (!take('(')) return ALLOWED.has(tokens.shift());
    const met = either();
    return take(')') && met;
  };
  return either() && tokens.length === 0;
}

const faults = [];
const used = new Set();
for (const one of packages) {
  const licence = licenceOf(one);
  if (EXCEPTIONS[origin(one.name)]?.licence === licence && licence) used.add(origin(one.name));
  else if (typeof licence !== 'string') faults.push(`${one.name}@${one.version} has no licence`);
  else if (!allowed(licence))
    faults.push(`${one.name}@${one.version} is under ${licence}, which is not on the list`);
}
if (process.argv[2] === undefined)
  for (const name of Object.keys(EXCEPTIONS))
    if (!used.has(name))
      faults.push(`the exception for ${name} is no longer needed, or its licence has changed`);
if (packages.length === 0) faults.push(`${file} names no packages`);

for (const fault of faults) console.log(fault);
console.log(`LICENCES packages=${packages.length} exceptions=${used.size} faults=${faults.length}`);
process.exitCode = faults.length === 0 ? 0 : 1;
