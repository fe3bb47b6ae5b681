// `npm run sbom [-- <file>]`: what a release is made of, as CycloneDX 1.5 JSON, from the lock file alone: the same lock
// file gives the same bytes. The image is built with it (Dockerfile). A component of scope "optional" (the embedded
// PostgreSQL) is left out of the image. npm's own `--omit dev` is not used: it also leaves out what development shares
// with the service, zod for instance.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** `name@version` of every package that is not for development alone, and whether the service runs without it. */
const released = new Map();
for (const [path, { name: alias, version: of, dev, link, optional, devOptional }] of Object.entries(
  lock.packages,
)) {
  if (!path.includes('node_modules/') || link || dev) continue;
  const ref = `${alias ?? path.split('node_modules/').at(-1)}@${of}`;
  if (released.get(ref) !== 'required') released.set(ref, optional || devOptional ? 'optional' : 'required');
}

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
  {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  },
);
if (status !== 0) fail(`npm sbom failed:\n${stderr}`);

const {
  $schema,
  bomFormat,
  specVersion,
  version: revision,
  metadata,
  components,
  dependencies,
} = JSON.parse(stdout);
const root = metadata.component['bom-ref'];
/** npm 10 lists a package for each of its places: one is enough, and where it lies is no part of what it is. */
const unplaced = ({ properties = [], ...part }) => ({
  ...part,
  properties: properties.filter(({ name: of }) => of !== 'cdx:npm:package:path'),
});
const once = (key) => (one, n, all) => all.findIndex((other) => other[key] === one[key]) === n;
const byRef = (key) => (a, b) => (a[key] < b[key] ? -1 : 1);
const listed = components
  .filter((part) => released.has(part['bom-ref']))
  .filter(once('bom-ref'))
  .map((part) => ({ ...unplaced(part), scope: released.get(part['bom-ref']) }))
  .sort(byRef('bom-ref'));
const missing = [...released.keys()].filter((ref) => !listed.some((part) => part['bom-ref'] === ref));
if (listed.length === 0 || missing.length > 0)
  fail(`npm sbom does not list: ${missing.join(', ') || 'anything'}`);

const text = `${JSON.stringify(
  {
    $schema,
    bomFormat,
    specVersion,
    version: revision,
    metadata: {
      lifecycles: metadata.lifecycles,
      // npm names the folder, and itself with its version: both differ between machines.
      tools: metadata.tools.map(({ vendor, name: tool }) => ({ vendor, name: tool })),
      component: { ...unplaced(metadata.component), name, version, type: 'application' },
    },
    components: listed,
    dependencies: dependencies
      .filter(({ ref }) => ref === root || released.has(ref))
      .filter(once('ref'))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => released.has(on)).sort() }))
      .sort(byRef('ref')),
  },
  null,
  2,
)}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);

function fail(why) {
  console.error(why);
  process.exit(1);
}
