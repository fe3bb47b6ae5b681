/** A copy of the stopped embedded default, in a dated folder with a list of checksums. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { ledgerIn, longerLedger } from '../access/erasure-ledger';
import { packagePath } from '../package-path';
import { megabytes, PARTS, progress, SECRETS, sizeOf, stamp } from './backup-layout';
import { copyFile, listTree, writeManifest, type Manifest } from './manifest';
import { refuseWhileRunning } from './running';

/** Left by a server that was killed; it would only mislead the next one. */
const LEFT_OUT = new Set(['postmaster.pid', 'postmaster.opts']);

interface BackupOptions {
  /** The folder of the embedded default. */
  readonly dir: string;
  /** Where the dated folder is made. */
  readonly target: string;
  readonly now: Date;
  readonly say: (line: string) => void;
}

/**
 * Copies database, keys and secrets. The dated folder gets its name when all is in it.
 *
 * @returns the dated folder
 * @throws Error in Swedish if something runs, or there is nothing to copy
 */
export async function createBackup(options: BackupOptions): Promise<string> {
  const dir = resolve(options.dir);
  const target = resolve(options.target);
  await refuseWhileRunning(dir);
  if (!existsSync(join(dir, 'postgres', 'data', 'PG_VERSION'))) {
    throw new Error(
      `I ${dir} finns ingen inbyggd databas att kopiera. Med DATABASE_URL säkerhetskopieras databasen med ` +
        'PostgreSQL:s egna verktyg.',
    );
  }
  const inner = relative(dir, target);
  if (!inner.startsWith('..') && !isAbsolute(inner)) {
    throw new Error(
      `Välj en annan mapp än ${target}: en kopia inne i ${dir} försvinner tillsammans med den.`,
    );
  }
  const folder = join(target, `stegvis-${stamp(options.now)}`);
  if (existsSync(folder)) throw new Error(`${folder} finns redan.`);
  const draft = `${folder}.delvis`;
  makeTarget(target);
  try {
    const { files } = await copyAll({ ...options, dir }, draft);
    renameSync(draft, folder);
    keepLedger(dir, target);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    options.say(`Säkerhetskopian är klar: ${folder} (${files.length} filer, ${megabytes(bytes)})`);
    return folder;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** Beside the dated folders: an older one that is restored learns from it who has been erased since. */
function keepLedger(dir: string, target: string): void {
  const ledger = ledgerIn(join(dir, 'keys'));
  if (!existsSync(ledger)) return;
  const kept = ledgerIn(target);
  copyFileSync(existsSync(kept) ? longerLedger(kept, ledger) : ledger, `${kept}.ny`);
  renameSync(`${kept}.ny`, kept);
}

async function copyAll({ dir, now, say }: BackupOptions, draft: string): Promise<Manifest> {
  const manifest: Manifest = {
    format: 1,
    stegvis: stegvisVersion(),
    postgres: Number.parseInt(readFileSync(join(dir, 'postgres', 'data', 'PG_VERSION'), 'utf8'), 10),
    created: now.toISOString(),
    folders: [SECRETS.part],
    files: [],
  };
  const copyInto = async (from: string, path: string) => {
    const copied = await copyFile(from, join(draft, path));
    manifest.files.push({ path, ...copied });
    return copied.bytes;
  };
  mkdirSync(join(draft, SECRETS.part), { recursive: true, mode: 0o700 });
  for (const { part, source, title } of PARTS) {
    if (!existsSync(join(dir, source))) continue;
    const root = realpathSync(join(dir, source));
    const tree = listTree(root);
    const files = tree.files.filter((path) => !LEFT_OUT.has(path));
    for (const folder of [part, ...tree.folders.map((path) => `${part}/${path}`)]) {
      mkdirSync(join(draft, folder), { mode: 0o700 });
      manifest.folders.push(folder);
    }
    const report = progress(`Kopierar ${title}`, sizeOf(root, files), say);
    for (const path of files) report(await copyInto(join(root, path), `${part}/${path}`));
  }
  for (const name of SECRETS.files) {
    if (existsSync(join(dir, name))) await copyInto(join(dir, name), `${SECRETS.part}/${name}`);
  }
  await refuseWhileRunning(dir); // started meanwhile: the copy may be torn
  writeManifest(draft, manifest);
  return manifest;
}

/** The backups' folder: closed to others, and never committed by mistake. */
function makeTarget(target: string): void {
  if (existsSync(target)) return;
  mkdirSync(target, { recursive: true });
  chmodSync(target, 0o700);
  writeFileSync(join(target, '.gitignore'), '*\n');
}

function stegvisVersion(): string {
  const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as { version: string };
  return version;
}
