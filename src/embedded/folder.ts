/**
 * The folder of the embedded default (`./.stegvis`, or STEGVIS_DIR): generated secrets, remembered
 * ports, and the facts about a running service. Secrets are generated once and never leave a file
 * that only its owner can read.
 */
import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const Secrets = z.object({
  /** Passwords of the database's superuser, of the role that owns the schema, and of the service's role. */
  postgres: z.object({ super: z.string(), owner: z.string(), app: z.string() }),
  /** The demo login: secret of the client stegvis-cli, keys of its cookies, and the key that signs tokens. */
  identity: z.object({
    cliSecret: z.string(),
    cookieKeys: z.array(z.string()).min(1),
    signingKey: z.record(z.string(), z.unknown()),
  }),
});
export type Secrets = z.infer<typeof Secrets>;

const Run = z.object({ issuer: z.url(), api: z.url(), pid: z.int().positive() });
/** What a running service says of itself in run.json. */
export type Run = z.infer<typeof Run>;

/** The folder in use: STEGVIS_DIR, else `.stegvis` where the command is run. */
export function embeddedDir(): string {
  return resolve(process.env['STEGVIS_DIR'] || '.stegvis');
}

/** True for the superuser of a POSIX system, who must not run PostgreSQL itself. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Makes a folder for us alone, unless it is there. As root it can also be passed through (not listed),
 * because PostgreSQL then runs as another user, in a folder below. chmod, since the umask may have
 * taken that away.
 */
export function ensureFolder(folder: string): void {
  const made = mkdirSync(folder, { recursive: true });
  if (made !== undefined) chmodSync(folder, isRoot() ? 0o711 : 0o700);
}

/**
 * The folder's secrets, generated on first use. Two processes that come at once get the same ones.
 * Lost secrets are never replaced: new ones would not open what is there.
 */
export function loadSecrets(dir: string): Secrets {
  const file = join(dir, 'secrets.json');
  const known = readIfThere(file);
  if (known !== undefined) return parse(file, Secrets, known);
  if (existsSync(join(dir, 'postgres', 'data'))) {
    throw new Error(
      `Filen ${file} saknas, och utan den går databasen i mappen inte att öppna. ` +
        'Återställ den ur en säkerhetskopia, eller börja om med npm start -- --reset.',
    );
  }
  ensureFolder(dir);
  const draft = join(dir, `secrets-${randomUUID()}.json`);
  writeFileSync(draft, JSON.stringify(newSecrets(), null, 2), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file); // unlike a rename, a link never replaces what another process has just written
  } catch (error) {
    // A file system without hard links has to do with the rename.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  return parse(file, Secrets, readFileSync(file, 'utf8'));
}

/** The secrets if they exist; a command that only asks must not generate any. */
export function readSecrets(dir: string): Secrets | undefined {
  const file = join(dir, 'secrets.json');
  const text = readIfThere(file);
  return text === undefined ? undefined : parse(file, Secrets, text);
}

/** run.json, if a service has written one. It outlives a killed service: see that the process lives. */
export function readRun(dir: string): Run | undefined {
  const file = join(dir, 'run.json');
  const text = readIfThere(file);
  return text === undefined ? undefined : parse(file, Run, text);
}

/** True while a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The port a part of the service had last time, so that addresses people have saved stay true. */
export function lastPort(dir: string, part: string): number | undefined {
  const port = Number(readIfThere(join(dir, `${part}.port`)));
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined;
}

export function rememberPort(dir: string, part: string, port: number): void {
  const file = join(dir, `${part}.port`);
  writeFileSync(`${file}.new`, `${port}\n`);
  renameSync(`${file}.new`, file);
}

/** A port of 127.0.0.1 that is free right now: the wanted one if possible. */
export async function freePort(wanted?: number): Promise<number> {
  const free = wanted === undefined ? undefined : await tryPort(wanted);
  return free ?? (await tryPort(0)) ?? Promise.reject(new Error('Ingen port på 127.0.0.1 är ledig'));
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: bound } = server.address() as AddressInfo;
      server.close(() => done(bound));
    });
  });
}

function newSecrets(): Secrets {
  const password = () => randomBytes(24).toString('base64url');
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    postgres: { super: password(), owner: password(), app: password() },
    identity: {
      cliSecret: password(),
      cookieKeys: [password()],
      signingKey: {
        ...privateKey.export({ format: 'jwk' }),
        kid: randomBytes(8).toString('hex'),
        alg: 'ES256',
        use: 'sig',
      },
    },
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Never quotes the content: the file may hold secrets. */
function parse<T>(file: string, schema: z.ZodType<T>, text: string): T {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Error(
    `Filen ${file} är skadad. Återställ den från en kopia, eller flytta undan den och starta igen.`,
  );
}
