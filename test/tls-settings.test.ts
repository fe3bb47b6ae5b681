/** Settings by which a connection would be encrypted to anybody, or not at all, stop the start with a sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../src/config';
import { newAuthority } from './support/certificates';

const ours = newAuthority('ours');
const stranger = newAuthority('stranger');

const folder = mkdtempSync(join(tmpdir(), 'stegvis-tls-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const caFile = file('ca.pem', ours.pem);
const strangerFile = file('stranger.pem', stranger.pem);

const env = {
  DATABASE_URL: 'postgres://a:hemligt@db.example/x?sslmode=verify-full',
  OIDC_ISSUER: 'https://idp.example',
  KEYS_DIR: 'x',
  KEYS_MASTER: '0'.repeat(64),
  SMTP_URL: 'smtp://mail.example',
};
const database = (choices: string) => ({ DATABASE_URL: `postgres://a:hemligt@db.example/x?${choices}` });

test('what is right is taken, files of authorities read', () => {
  const more = { REDIS_URL: 'rediss://redis.example', REDIS_CA: caFile, SMTP_CA: strangerFile };
  expect(loadConfig({ ...env, ...more })).toMatchObject({
    redisCa: ours.pem,
    mail: { ca: stranger.pem, allowPlaintext: false },
  });
  for (const OIDC_ISSUER of ['http://localhost:3001', 'http://127.0.0.1:1', 'http://[::1]:1'])
    expect(loadConfig({ ...env, OIDC_ISSUER }).oidc.issuer).toBe(OIDC_ISSUER);
  const root = encodeURIComponent(caFile);
  expect(loadConfig({ ...env, ...database(`sslmode=verify-full&sslrootcert=${root}`) })).toBeDefined();
  expect(loadConfig({ ...env, ...database('sslmode=disable') })).toBeDefined();
});

test.each<[() => Record<string, string>, RegExp]>([
  [() => database('sslmode=no-verify'), /DATABASE_URL får ha sslmode=verify-full eller sslmode=disable/],
  [() => database('sslmode=require'), /DATABASE_URL får ha sslmode=verify-full/],
  [() => database('sslmode=verify-ca'), /DATABASE_URL får ha sslmode=verify-full/],
  [() => database('sslmode='), /DATABASE_URL får ha sslmode=verify-full/],
  [() => database('sslmode=disable&sslmode=no-verify'), /DATABASE_URL får ha en sslmode/],
  [() => database('sslmode=verify-full&uselibpqcompat=true'), /DATABASE_URL får inte ha ssl, uselibpqcompat/],
  [() => database('ssl=true'), /DATABASE_URL får inte ha ssl/],
  [() => database(`sslrootcert=${caFile}`), /DATABASE_URL har sslrootcert.* men inte sslmode=verify-full/],
  [
    () => database('sslmode=verify-full&sslrootcert=/finns/inte'),
    /DATABASE_URL har en sslrootcert som inte går att läsa \(ENOENT\)/,
  ],
  [
    () => ({ MIGRATE_DATABASE_URL: 'postgres://a:hemligt@x/x?sslmode=no-verify' }),
    /MIGRATE_DATABASE_URL får ha/,
  ],
  [() => ({ REDIS_CA: caFile }), /REDIS_CA är satt, men REDIS_URL börjar inte med rediss/],
  [() => ({ REDIS_URL: 'redis://r.example', REDIS_CA: caFile }), /REDIS_CA är satt, men/],
  [
    () => ({ REDIS_URL: 'rediss://r.example', REDIS_CA: '/finns/inte' }),
    /REDIS_CA är en fil som inte går att läsa \(ENOENT\)/,
  ],
  [() => ({ SMTP_CA: file('key.pem', ours.key) }), /SMTP_CA är en fil som inte är ett certifikat/],
  [() => ({ SMTP_URL: 'smtp://m.example?tls.rejectUnauthorized=false' }), /SMTP_URL får inte ha några val/],
  [() => ({ SMTP_ALLOW_PLAINTEXT: 'ja' }), /SMTP_ALLOW_PLAINTEXT ska vara true eller false/],
  [() => ({ OIDC_ISSUER: 'http://idp.example' }), /OIDC_ISSUER ska börja med https/],
  [() => ({ OIDC_ISSUER: 'http://localhost.example' }), /OIDC_ISSUER ska börja med https/],
  [() => ({ OIDC_ISSUER: 'https://a:hemligt@idp.example' }), /OIDC_ISSUER får inte innehålla användare/],
  [() => ({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }), /NODE_TLS_REJECT_UNAUTHORIZED=0 godtar vilka/],
])('setting %# would let go of it: refused at start', (change, told) => {
  const start = () => loadConfig({ ...env, ...change() });
  expect(start).toThrow(told);
  expect(start).not.toThrow(/hemligt/);
});
