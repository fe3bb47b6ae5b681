/** The data folder of the embedded PostgreSQL: where it lies, whose it is, how it is made. */
import { spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { ensureFolder, isAlive, isRoot } from './folder';
import { canReach, give, serverUser, type OsUser } from './os-user';
import { findBinaries } from './postgres-binaries';
import { SUPER_ROLE } from './postgres-roles';
import { serverEnvironment, type Cluster } from './postgres-server';

/** Finds the data folder under `dir` and readies it for the user who shall run the server on it. */
export function prepareCluster(dir: string, elsewhere: string): Cluster {
  const folder = join(dir, 'postgres');
  const user = serverUser(join(folder, 'data'));
  const place = reachablePlace(folder, user, elsewhere);
  const data = join(place, 'data');
  const binaries = findBinaries(user, isRoot() ? elsewhere : join(dir, 'programs'));
  if (existsSync(data)) {
    claim(data, user);
    const major = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10);
    if (major !== binaries.major) {
      throw new Error(
        `Databasen i ${dir} är skapad av PostgreSQL ${major}, men den här versionen av Stegvis har PostgreSQL ` +
          `${binaries.major}. Exportera den med den version som skapade den.`,
      );
    }
  }
  return { data, logFile: join(place, 'server.log'), user, binaries };
}

/**
 * The folder itself, or – when root's deputy cannot get there, for instance below a home that only its
 * owner may enter – a folder elsewhere that the first one then points to.
 */
function reachablePlace(folder: string, user: OsUser, elsewhere: string): string {
  ensureFolder(folder);
  const place = realpathSync(folder);
  if (canReach(place, user)) return place;

  ensureFolder(elsewhere);
  const away = realpathSync(mkdtempSync(join(elsewhere, 'data-')));
  chmodSync(away, 0o711);
  if (!canReach(away, user)) {
    throw new Error(
      `Databasen kan inte köras: användaren nobody kommer varken åt ${folder} eller ${elsewhere}. ` +
        'Kör Stegvis som en vanlig användare, eller ange en annan mapp med STEGVIS_DIR.',
    );
  }
  if (readdirSync(place).length > 0) {
    cpSync(place, away, { recursive: true, verbatimSymlinks: true });
    renameSync(folder, `${folder}-flyttad-${Date.now()}`); // never deleted by us: it may be the only copy
  } else {
    rmdirSync(folder);
  }
  symlinkSync(away, folder);
  return away;
}

/** PostgreSQL demands that the data is its user's own and closed to all others. */
function claim(data: string, user: OsUser): void {
  try {
    const { uid, mode } = statSync(data);
    if (user.uid !== undefined && uid !== user.uid) give(data, user);
    else accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK);
    if (process.platform !== 'win32' && (mode & 0o777) !== 0o700) chmodSync(data, 0o700);
  } catch (cause) {
    throw new Error(
      `Databasen i ${data} tillhör en annan användare av datorn. Starta Stegvis som den användaren.`,
      { cause },
    );
  }
}

/** Makes the data folder. It appears whole or not at all, also if two processes come at once. */
export async function initialise({ data, user, binaries }: Cluster, password: string): Promise<void> {
  for (const name of readdirSync(join(data, '..'))) {
    const maker = /^data\.new-(\d+)(\.password)?$/.exec(name)?.[1];
    if (maker && (Number(maker) === process.pid || !isAlive(Number(maker)))) {
      rmSync(join(data, '..', name), { recursive: true });
    }
  }
  const draft = `${data}.new-${process.pid}`;
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined) [draft, passwordFile].forEach((path) => chownSync(path, user.uid, user.gid));
  const options = [
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    `--username=${SUPER_ROLE}`,
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    '--no-instructions',
  ];
  try {
    await run(binaries.initdb, ['-D', draft, ...options], user);
  } finally {
    rmSync(passwordFile);
  }
  try {
    renameSync(draft, data);
  } catch (error) {
    if (!existsSync(join(data, 'PG_VERSION'))) throw error;
    rmSync(draft, { recursive: true });
  }
}

/** Runs one of PostgreSQL's programs to its end. */
export async function run(program: string, args: string[], user: OsUser): Promise<void> {
  const child = spawn(program, args, {
    ...user,
    cwd: '/',
    env: serverEnvironment(),
    windowsHide: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await new Promise<void>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) =>
      code === 0
        ? done()
        : failed(new Error(`${program} misslyckades (${code}): ${said.trim().slice(-1_000)}`)),
    );
  });
}
