/** The files an operator starts from: they name what the code reads, and give away no password. */
import { readFileSync } from 'node:fs';
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
