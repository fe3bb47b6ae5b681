/**
 * `npm run openapi [-- --check]`: writes openapi.json, or says whether it is current. Needs no database:
 * Nest's preview mode makes the controllers known without making anything they stand on.
 */
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createLogger } from '../api/http';
import { openApi } from '../api/openapi';
import { AppModule } from '../app.module';
import { loadConfig } from '../config';
import { packagePath } from '../package-path';

/** Settings that lead nowhere: nothing is connected to. */
const NOWHERE = loadConfig({
  DATABASE_URL: 'postgres://127.0.0.1/ingen',
  OIDC_ISSUER: 'https://idp.goteborg.example',
  KEYS_DIR: 'ingen',
  KEYS_MASTER: '0'.repeat(64),
  MAIL_DIR: 'ingen',
  LOG_LEVEL: 'silent',
});

async function main(args: readonly string[]): Promise<number> {
  const module = AppModule.forRoot(NOWHERE, { roles: 'api' }, createLogger(NOWHERE));
  const options = { preview: true, logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), options);
  const text = `${JSON.stringify(openApi(app), null, 2)}\n`;
  const file = join(dirname(packagePath('package.json')), 'openapi.json');
  if (!args.includes('--check')) {
    writeFileSync(file, text);
    process.stdout.write(`openapi.json är skriven (${Math.round(text.length / 1024)} kB)\n`);
    return 0;
  }
  let current: string | null = null;
  try {
    current = readFileSync(file, 'utf8');
  } catch {
    // Missing is not current.
  }
  if (current === text) return 0;
  process.stderr.write('openapi.json stämmer inte med koden: kör npm run openapi\n');
  return 1;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
