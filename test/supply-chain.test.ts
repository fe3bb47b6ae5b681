/** What a release is made of: listed whole, under licences that go with ours, and asked of for known faults. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'stegvis-supply-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}
/** Runs a script of ours, in this folder or another. */
function script(
  name: string,
  args: string[] = [],
  cwd = '.',
  env: Record<string, string> = {},
): Promise<Ended> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((done) =>
    execFile(process.execPath, [resolve('scripts', name), ...args], options, (error, output, errors) =>
      done({ code: error ? Number(error.code) : 0, output, errors }),
    ),
  );
}
describe('licences', () => {
  test('every package may be passed on under EUPL-1.2, or stands among the exceptions', async () => {
    const { code, output } = await script('licences.mjs');
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(/^LICENCES packages=\d{3,} exceptions=8 faults=0\n$/),
    ]);
  });

  /** Licences that must be found, and what is said of each. */
  const FORBIDDEN: readonly (readonly [string, string | undefined, string])[] = [
    ['a copyleft that goes further', 'AGPL-3.0-only', 'is under AGPL-3.0-only'],
    ['one of two that are both asked for', '(MIT AND GPL-2.0-only)', 'is under (MIT AND GPL-2.0-only)'],
    [
      'a choice of two, neither on the list',
      '(GPL-2.0-only OR SSPL-1.0)',
      'is under (GPL-2.0-only OR SSPL-1.0)',
    ],
    ['no licence', undefined, 'has no licence'],
    ['see the file', 'SEE LICENSE IN LICENSE.md', 'is under SEE LICENSE IN LICENSE.md'],
    ['unlicensed, which is not Unlicense', 'UNLICENSED', 'is under UNLICENSED'],
    ['an expression that ends too early', '(MIT OR', 'is under (MIT OR'],
    ['an expression with more after it', 'MIT GPL-2.0-only', 'is under MIT GPL-2.0-only'],
    ['an empty one', '', 'is under '],
  ];

  test('a licence that is not on the list, none, and one that cannot be read are each found by the package’s name', async () => {
    const packages = FORBIDDEN.map(([, license], n): [string, Locked] => [
      `node_modules/nytt-${n}`,
      { version: '1.0.0', ...(license !== undefined && { license }) },
    ]);
    const change = {
      ...Object.fromEntries(packages),
      'node_modules/valfritt': { version: '1.0.0', license: '(GPL-2.0-only OR (MIT AND ISC))' },
      'node_modules/date-holidays': { version: '9.0.0', license: 'BUSL-1.1' },
      'node_modules/@swc/core-linux-ny': { version: '0.0.1' },
    };
    const file = join(folder, 'changed.json');
    writeFileSync(file, JSON.stringify({ packages: { ...lock.packages, ...change } }));
    const empty = join(folder, 'empty.json');
    writeFileSync(empty, '{}');
    const [found, nothing] = await Promise.all([file, empty].map((of) => script('licences.mjs', [of])));
    for (const [n, [what, , said]] of FORBIDDEN.entries())
      expect([what, found!.output]).toEqual([what, expect.stringContaining(`nytt-${n}@1.0.0 ${said}`)]);
    expect(found!.output).toContain('date-holidays@9.0.0 is under BUSL-1.1');
    // A build goes by the version that it is built from.
    expect(found!.output).toContain('@swc/core-linux-ny@0.0.1 has no licence');
    expect([found!.code, found!.output]).toEqual([
      1,
      expect.stringContaining(`faults=${FORBIDDEN.length + 2}\n`),
    ]);
    expect(nothing).toMatchObject({ code: 1, output: expect.stringContaining('names no packages') });
  });
});

test('the list of parts is CycloneDX, the same each time, and has every package of the release and none of development', async () => {
  const file = join(folder, 'sbom.json');
  const [{ output }, { code }] = await Promise.all([script('sbom.mjs'), script('sbom.mjs', [file])]);
  expect(code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(output);
  const sbom = JSON.parse(output) as {
    metadata: { component: object };
    components: { 'bom-ref': string; scope: string; hashes?: object[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  expect(sbom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  expect(sbom.metadata.component).toMatchObject({
    name: 'stegvis',
    licenses: [{ license: { id: 'EUPL-1.2' } }],
  });
  expect(output).not.toMatch(/timestamp|serialNumber/);

  // What lies elsewhere, or is a link to it, is the project's own.
  const released = Object.entries(lock.packages).filter(
    ([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link,
  );
  const refs = (of: typeof released): string[] =>
    [...new Set(of.map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`))].sort();
  const needed = refs(released.filter(([, { optional, devOptional }]) => !optional && !devOptional));
  expect(sbom.components.map((part) => part['bom-ref']).sort()).toEqual(refs(released));
  expect(
    sbom.components
      .filter(({ scope }) => scope === 'required')
      .map((part) => part['bom-ref'])
      .sort(),
  ).toEqual(needed);
  // The last are part of the workplace's build.
  for (const name of ['zod', 'pg', 'nodemailer', 'fastify', 'vue', 'vue-router', '@fkui/design'])
    expect(needed.some((ref) => ref.startsWith(`${name}@`))).toBe(true);
  expect(output).not.toContain('"name": "jest"');
  // Builds for other platforms than the lock file's maker had are locked by version and not by hash.
  const unhashed = sbom.components.filter(({ hashes }) => !hashes?.length);
  expect(unhashed.filter(({ scope }) => scope === 'required')).toEqual([]);
  const known = new Set(sbom.components.map((part) => part['bom-ref']));
  expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual(
    [],
  );
});

test('known faults are told by name; a registry that cannot be asked is told loudly, and is no clean bill', async () => {
  const project = { name: 'x', version: '1.0.0', dependencies: { zod: '4.6.7' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  const packages = {
    '': project,
    'node_modules/zod': { version: '4.6.7', resolved: 'https://x.example/zod.tgz' },
  };
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...project, lockfileVersion: 3, requires: true, packages }),
  );
  const advisory = {
    id: 1,
    url: 'https://x.example/1',
    title: 'Fel',
    severity: 'high',
    vulnerable_versions: '<9',
  };
  /** A registry of one's own that answers the question of faults so. */
  const ask = async (status: number, answer: object): Promise<Ended> => {
    const registry = createServer((request, response) => {
      const bulk = request.url?.endsWith('/advisories/bulk') ?? false;
      response.writeHead(bulk ? status : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(bulk ? answer : {}));
    });
    await new Promise<void>((resolved) => registry.listen(0, '127.0.0.1', resolved));
    const { port } = registry.address() as AddressInfo;
    const ended = await script('vulnerabilities.mjs', [], folder, {
      npm_config_registry: `http://127.0.0.1:${port}/`,
    });
    registry.closeAllConnections();
    await new Promise((closed) => registry.close(closed));
    return ended;
  };
  const [none, some, refused] = await Promise.all([
    ask(200, {}),
    ask(200, { zod: [advisory] }),
    ask(405, {}),
  ]);
  expect(none).toMatchObject({ code: 0, output: 'VULNERABILITIES packages=1 faults=0\n' });
  expect(some).toMatchObject({
    code: 1,
    output: expect.stringMatching(/^high {2}zod .*Fel.*\nVULN.* faults=1\n$/),
  });
  expect([refused.code, refused.output]).toEqual([2, '']);
  expect(refused.errors).toContain('NOT CHECKED');
}, 60_000);
