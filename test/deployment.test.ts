/** The files an operator starts from: they name what the code reads, and give away no password. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadConfig } from '../src/config';

const example = readFileSync('.env.example', 'utf8');
const compose = readFileSync('docker-compose.yml', 'utf8');
const given = Object.fromEntries(
  [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
);
/** Every setting, in the order of the code. */
const settings = [...readFileSync('src/config.ts', 'utf8').matchAll(/^ {2}([A-Z_]+):/gm)].map(
  (match) => match[1],
);
/** Read by the embedded default alone. */
const EMBEDDED = ['STEGVIS_DIR'];

test('.env.example explains every setting, in the order of the code', () => {
  expect(settings.length).toBeGreaterThan(15);
  expect(Object.keys(given)).toEqual([...settings, ...EMBEDDED]);
  for (const name of Object.keys(given))
    expect(example).toMatch(new RegExp(`# [^\\n]+\\n(?:[A-Z_]+=.*\\n)*${name}=`));
});

test('.env.example with the master key filled in is a configuration that starts', () => {
  expect(() => loadConfig(given)).toThrow('KEYS_MASTER saknas');
  const config = loadConfig({ ...given, KEYS_MASTER: 'ab'.repeat(32) });
  expect(config).toMatchObject({ migrateUrl: null, redisUrl: null, poolSize: 16, port: 3000 });
});

test('docker-compose.yml gives the service what it must have, and no secret a default', () => {
  const environment = /x-environment:[^\n]*\n((?: {2}.*\n)+)/.exec(compose)?.[1] ?? '';
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'OIDC_ISSUER', 'KEYS_DIR', 'KEYS_MASTER', 'SMTP_URL'])
    expect(environment).toContain(`  ${name}: `);
  expect(environment).not.toContain('MIGRATE_DATABASE_URL');
  const secrets = [...compose.matchAll(/\$\{(\w*(?:PASSWORD|KEYS_MASTER)\w*)(.*?)\}/g)];
  expect(secrets.length).toBeGreaterThan(6);
  expect(secrets.filter(([, , rest]) => !rest?.startsWith(':?')).map(([, name]) => name)).toEqual([]);
});

test('the healthcheck of the image asks a route that the service has', () => {
  const route = /http:\/\/127\.0\.0\.1:\$\{process\.env\.PORT\}(\/[\w/-]+)/.exec(
    readFileSync('Dockerfile', 'utf8'),
  )?.[1];
  expect(readFileSync('src/api/service.controller.ts', 'utf8')).toContain(`@Get('${route ?? 'none'}')`);
});

/** A parser of YAML that we have by way of @nestjs/swagger. */
const { load } = createRequire(require.resolve('@nestjs/swagger'))('js-yaml') as {
  load: (text: string) => unknown;
};

interface Container {
  readonly image: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: unknown;
  readonly security_opt?: readonly string[];
  readonly privileged?: unknown;
  readonly network_mode?: unknown;
  readonly pid?: unknown;
  readonly tmpfs?: readonly string[];
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly networks?: readonly string[];
  readonly healthcheck?: { readonly test?: unknown; readonly disable?: boolean };
}
interface Compose {
  /** `<<` is what a service shares with others. */
  readonly services: Readonly<Record<string, Container & { readonly '<<'?: Container }>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}
/** Places in a container that may be written, and last or not; everything else is read only. */
const WRITABLE = /^(?:database|redis|keys|anchors):\/[\w/]+$|:ro$/;

/** All that a taken container could do more than its work. */
function composeFaults(text: string): readonly string[] {
  const { services, networks } = load(text) as Compose;
  const faults: string[] = [];
  for (const [name, { '<<': shared, ...rest }] of Object.entries(services)) {
    const container = { ...shared, ...rest };
    const own = container.image.includes('stegvis:');
    const wrong = (what: string, is: boolean): void => {
      if (is) faults.push(`${name}: ${what}`);
    };
    wrong('may be root', /^(?:root|0)\b/.test(container.user ?? (own ? 'node' : 'root')));
    wrong('its files can be written', container.read_only !== true);
    wrong('has capabilities', container.cap_drop?.join() !== 'ALL' || container.cap_add !== undefined);
    wrong('may gain privileges', container.security_opt?.join() !== 'no-new-privileges:true');
    for (const key of ['privileged', 'network_mode', 'pid'] as const)
      wrong(key, container[key] !== undefined);
    wrong('writes where it need not', !(container.volumes ?? []).every((place) => WRITABLE.test(place)));
    wrong('has no place for temporary files', own && !container.tmpfs?.includes('/tmp'));
    wrong('is open to the network', !(container.ports ?? []).every((port) => port.startsWith('127.0.0.1:')));
    wrong('has a way out', !own && container.networks?.join() !== 'inside');
    const checked = own ? name === 'migrate' || !container.healthcheck?.disable : container.healthcheck?.test;
    wrong('nobody asks how it is', !checked);
  }
  if (Object.keys(services).length < 5) faults.push('services are missing');
  if (networks['inside']?.internal !== true) faults.push('the inner network has a way out');
  return faults;
}

/** What an image could bring with it that it should not. */
function imageFaults(dockerfile: string, ignored: string): readonly string[] {
  const lines = dockerfile.replace(/\\\n/g, ' ').split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));
  const faults: string[] = [];
  const wrong = (what: string, is: boolean): void => {
    if (is) faults.push(what);
  };
  wrong('runs as root', last.findLast((line) => line.startsWith('USER ')) !== 'USER node');
  const after = last.slice(last.indexOf('USER node') + 1);
  wrong(
    'changes after its user is set',
    after.some((line) => /^(?:RUN|COPY|ADD) /.test(line)),
  );
  wrong('no healthcheck', !last.some((line) => line.startsWith('HEALTHCHECK ')));
  const bases = lines.filter((line) => line.startsWith('FROM '));
  wrong(
    'a base that cannot be pinned',
    !bases.every((line) => /^FROM \$\{NODE_IMAGE\}(?: AS \w+)?$/.test(line)),
  );
  wrong(
    'a base that is whatever is newest',
    !/^ARG NODE_IMAGE=node:\d+-slim(?:@sha256:[0-9a-f]{64})?$/m.test(dockerfile),
  );
  const installs = lines.filter((line) => /npm (?:ci|install|i)\b/.test(line));
  const locked = installs.every((line) => line.includes('npm ci ') && line.includes('--ignore-scripts'));
  wrong('packages run code, or are not those of the lock file', installs.length === 0 || !locked);
  wrong(
    'a secret among its settings',
    /^(?:ARG|ENV)\b.*(?:PASSWORD|SECRET|TOKEN|KEYS_MASTER|_URL)/m.test(dockerfile),
  );
  wrong(
    'adds from elsewhere',
    lines.some((line) => line.startsWith('ADD ')),
  );
  const copied = lines.filter((line) => line.startsWith('COPY '));
  wrong(
    'copies everything',
    copied.some((line) => /^COPY (?:--\S+ )*\. /.test(line)),
  );
  wrong('does not list what it is made of', !/COPY --from=packages \/app\/sbom\.cdx\.json/.test(dockerfile));
  // A list of what may be seen, and not of what may not: a new .env, .stegvis or key is never in it.
  const rules = ignored.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const listed = rules
    .slice(1)
    .every((line) => /^!(?:\w[\w./-]*|\.swcrc)$/.test(line) && !/key|env|secret|test/i.test(line));
  wrong('sees more than it is built from', rules[0] !== '*' || !listed);
  return faults;
}

describe('containers', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const ignored = readFileSync('.dockerignore', 'utf8');

  test('run as somebody who may nothing but their work: not root, nothing to write, no capabilities, no way out', () => {
    expect(composeFaults(compose)).toEqual([]);
    expect(imageFaults(dockerfile, ignored)).toEqual([]);
  });

  test.each<[string, RegExp, string]>([
    ['its user', /^ {4}user: postgres\n/m, 'postgres: may be root'],
    ['read_only', /^ {2}read_only: true\n/m, 'api: its files can be written'],
    ['read_only of Redis', /(?<=user: redis[^]*?) {4}read_only: true\n/, 'redis: its files can be written'],
    ['cap_drop', /^ {2}cap_drop: \[ALL\]\n/m, 'worker: has capabilities'],
    ['no-new-privileges', /^ {2}security_opt:.*\n/m, 'migrate: may gain privileges'],
    ['tmpfs', /^ {2}tmpfs: \[\/tmp\]\n/m, 'api: has no place for temporary files'],
    ['the loopback', /127\.0\.0\.1:(?=\$\{STEGVIS_PORT)/, 'api: is open to the network'],
    ['internal', / internal: true /, 'the inner network has a way out'],
    ['a healthcheck', /^ {6}test: \['CMD-SHELL'.*\n/m, 'redis: nobody asks how it is'],
  ])('docker-compose.yml without %s is found', (_what, part, fault) => {
    const changed = compose.replace(part, '');
    expect(changed).not.toBe(compose);
    expect(composeFaults(changed)).toContain(fault);
  });

  test.each<[string, (text: string) => string, string]>([
    [
      'a privileged service',
      (text) => text.replace('    user: redis', '    privileged: true\n    user: redis'),
      'redis: privileged',
    ],
    [
      'the host’s network',
      (text) => text.replace('    user: redis', '    network_mode: host\n    user: redis'),
      'redis: network_mode',
    ],
    [
      'a folder of the host',
      (text) => text.replace("['redis:/data']", "['/var/run/docker.sock:/s']"),
      'redis: writes where it need not',
    ],
    [
      'a database with a way out',
      (text) => text.replace('networks: [inside]', 'networks: [inside, outside]'),
      'postgres: has a way out',
    ],
  ])('docker-compose.yml with %s is found', (_what, change, fault) => {
    expect(composeFaults(change(compose))).toContain(fault);
  });

  test.each<[string, (text: string) => string, string]>([
    ['no user', (text) => text.replace('USER node\n', ''), 'runs as root'],
    ['root again at the end', (text) => `${text}USER root\n`, 'runs as root'],
    ['a change after its user', (text) => `${text}RUN true\n`, 'changes after its user is set'],
    ['no healthcheck', (text) => text.replace('HEALTHCHECK', '# '), 'no healthcheck'],
    [
      'another base',
      (text) => text.replace('FROM ${NODE_IMAGE} AS build', 'FROM node AS build'),
      'a base that cannot be pinned',
    ],
    [
      'the newest base',
      (text) => text.replace('=node:22-slim\n', '=node:latest\n'),
      'a base that is whatever is newest',
    ],
    [
      'packages that run code',
      (text) => text.replaceAll('--ignore-scripts', ''),
      'packages run code, or are not those of the lock file',
    ],
    [
      'packages of the day',
      (text) => text.replace('npm ci', 'npm install'),
      'packages run code, or are not those of the lock file',
    ],
    [
      'a secret',
      (text) => text.replace('ENV NODE', 'ENV DATABASE_URL=x NODE'),
      'a secret among its settings',
    ],
    ['everything', (text) => text.replace('COPY src src', 'COPY . .'), 'copies everything'],
    [
      'no list of its parts',
      (text) => text.replace(/COPY --from=packages .*sbom.*\n/, ''),
      'does not list what it is made of',
    ],
  ])('an image with %s is found', (_what, change, fault) => {
    const changed = change(dockerfile);
    expect(changed).not.toBe(dockerfile);
    expect(imageFaults(changed, ignored)).toContain(fault);
  });

  test('the image is built from what its build may see, workplace and all, and shows it', () => {
    const seen = ignored
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1).replace(/\/$/, ''));
    const inSight = (path: string): boolean =>
      seen.some((one) => path === one || path.startsWith(`${one}/`) || one.startsWith(`${path}/`));
    const copied = dockerfile
      .split('\n')
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
      .flatMap((line) => line.split(' ').slice(1, -1))
      .map((path) => path.replace(/\/$/, ''));
    expect(copied.length).toBeGreaterThan(10);
    expect(copied.filter((path) => !inSight(path))).toEqual([]);
    // A workspace that npm ci does not find is another lock file than ours.
    const { workspaces } = JSON.parse(readFileSync('package.json', 'utf8')) as { workspaces: string[] };
    for (const name of workspaces)
      expect(copied.filter((path) => path === `${name}/package.json`)).toHaveLength(2);
    for (const name of ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'src', 'public'])
      expect(seen).toContain(`web/${name}`);
    expect(dockerfile).toContain('COPY --from=build /app/web/dist web/dist');
  });

  test.each(['!.env', '!keys/', '!test/', '!*'])('a build that sees %s is found', (rule) => {
    expect(imageFaults(dockerfile, `${ignored}${rule}\n`)).toContain('sees more than it is built from');
    expect(imageFaults(dockerfile, ignored.replace('*\n', ''))).toContain('sees more than it is built from');
  });
});
