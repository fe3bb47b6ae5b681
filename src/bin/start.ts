/**
 * `npm start`. With no configuration it brings everything itself under ./.stegvis/: PostgreSQL, an
 * identity provider with demo users, a small city. With DATABASE_URL and OIDC_ISSUER set, no embedded
 * part starts.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, loadConfig } from '../config';
import { masterKey, startEmbedded } from '../embedded/embedded';
import { embeddedDir, ensureFolder } from '../embedded/folder';
import { resetFolder } from '../embedded/reset';
import { explain, serve, stopOnSignal } from '../main';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(args: readonly string[]): Promise<void> {
  const unknown = args.find((arg) => arg !== '--reset');
  if (unknown !== undefined) throw new ConfigError(`Okänt val: ${unknown}. npm start tar bara -- --reset.`);
  const reset = args.includes('--reset');
  const dir = embeddedDir();
  if (process.env['DATABASE_URL'] || process.env['OIDC_ISSUER']) {
    if (reset)
      throw new ConfigError(
        '--reset gäller bara den inbyggda databasen; DATABASE_URL är satt och rörs inte.',
      );
    return external(dir);
  }
  if (reset && existsSync(dir)) await resetFolder(dir, say);
  const embedded = await startEmbedded({ dir, env: process.env, say, seed: true });
  stopOnSignal(() => embedded.stop());
  const { url, identity } = embedded;
  say(`
Stegvis är igång.

  Öppna            ${url}
                   och välj en demoanvändare, till exempel ss-hisingen-1 eller amk-hisingen-1
  Prova API:et     ${url}/stegvis/v1/docs
  Hälsa            ${url}/health/ready
  Inloggning       ${identity.issuer}
  Token            npm run --silent token -- ss-hisingen-1
  Avsluta          Ctrl-C   (uppgifterna ligger kvar i ${dir})
`);
}

/** Somebody else's database and login: only the settings that are purely ours get a place of their own. */
async function external(dir: string): Promise<void> {
  const { env } = process;
  const own: Record<string, string> = {};
  if (!env['KEYS_DIR'] && !env['KEYS_MASTER']) {
    ensureFolder(dir);
    own['KEYS_DIR'] = join(dir, 'keys');
    own['KEYS_MASTER'] = masterKey(dir);
    say(`KEYS_DIR och KEYS_MASTER är inte satta: klienternas nycklar ligger i ${dir}. Säkerhetskopiera dem.`);
  }
  if (!env['SMTP_URL'] && !env['MAIL_DIR']) {
    own['MAIL_DIR'] = join(dir, 'mail');
    say(`SMTP_URL är inte satt: e-post skrivs som filer i ${own['MAIL_DIR']}.`);
  }
  const config = loadConfig({
    ...env,
    ...own,
    MIGRATE_DATABASE_URL: env['MIGRATE_DATABASE_URL'] ?? env['DATABASE_URL'],
  });
  const { url, stop } = await serve(config, 'all');
  stopOnSignal(stop);
  say(`Stegvis är igång på ${url}. Hälsa: ${url}/health/ready`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
