/**
 * `npm run openapi`: writes openapi.json and openapi.en.json, and the table of problem codes in docs/api.md.
 * `-- --check` says whether they are current and whether every Swedish text has its English; `-- --missing` lists
 * the texts that lack it, as JSON, with the lines that no text uses. Needs no database: Nest's preview mode makes
 * the controllers known without making anything they stand on.
 */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CATALOGUE, inEnglish } from '../api/engelska';
import { createLogger } from '../api/http';
import { openApi } from '../api/openapi';
import { withProblemTable } from '../api/problemtabell';
import { AppModule } from '../app.module';
import { loadConfig } from '../config';
import { writeOrCheck } from '../docs/generated';

/** Settings that lead nowhere: nothing is connected to. */
const NOWHERE = loadConfig({
  DATABASE_URL: 'postgres://127.0.0.1/ingen',
  OIDC_ISSUER: 'https://idp.goteborg.example',
  KEYS_DIR: 'ingen',
  KEYS_MASTER: '0'.repeat(64),
  MAIL_DIR: 'ingen',
  LOG_LEVEL: 'silent',
});
const GUIDE = 'docs/api.md';

async function main(args: readonly string[]): Promise<number> {
  const module = AppModule.forRoot(NOWHERE, { roles: 'api' }, createLogger(NOWHERE));
  const options = { preview: true, logger: false, abortOnError: false } as const;
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), options);
  const document = openApi(app);
  const english = inEnglish(document);
  const { missing, unused } = english;
  if (args.includes('--missing')) {
    process.stdout.write(`${JSON.stringify({ missing, unused }, null, 2)}\n`);
    return 0;
  }
  const check = args.includes('--check');
  const stale = writeOrCheck(
    [
      { file: 'openapi.json', content: `${JSON.stringify(document, null, 2)}\n` },
      { file: 'openapi.en.json', content: `${JSON.stringify(english.document, null, 2)}\n` },
      { file: GUIDE, content: withProblemTable(readFileSync(GUIDE, 'utf8')) },
    ],
    check,
  );
  if (!check) {
    process.stdout.write(`${stale.length === 0 ? 'inget att skriva' : `skrivet: ${stale.join(', ')}`}\n`);
    return tell(missing, unused, 0);
  }
  if (stale.length > 0)
    process.stderr.write(`${stale.join(', ')} stämmer inte med koden: kör npm run openapi\n`);
  return tell(missing, unused, stale.length > 0 ? 1 : 0) || (missing.length + unused.length > 0 ? 1 : 0);
}

/** Says what the catalogue lacks or has too much of; the code that was given. */
function tell(missing: readonly string[], unused: readonly string[], code: number): number {
  const shown = (texts: readonly string[]) => texts.slice(0, 5).map((text) => `  ${text}\n`);
  if (missing.length > 0)
    process.stderr.write(
      `${missing.length} texter saknar engelska i ${CATALOGUE}:\n${shown(missing).join('')}`,
    );
  if (unused.length > 0)
    process.stderr.write(`${unused.length} rader i ${CATALOGUE} används inte:\n${shown(unused).join('')}`);
  if (missing.length + unused.length > 0) process.stderr.write('npm run openapi -- --missing visar alla.\n');
  return code;
}

main(process.argv.slice(2)).then(
  (code) => {
    // Beside others in one process (scripts/generated.cjs): what they found stays found.
    if (code !== 0) process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
