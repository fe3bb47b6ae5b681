/** Puts a backup back. Nothing is replaced before every byte is checked, and nothing is ever deleted. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isKlient, ledgerIn, longerLedger, readLedger } from '../access/erasure-ledger';
import { eraseKey } from '../access/key-files';
import { placeOf, progress, sizeOf, stamp } from './backup-layout';
import { ensureFolder } from './folder';
import { copyFile, listTree, verifyBackup, type Manifest } from './manifest';
import { bundledMajor } from './postgres-binaries';
import { refuseWhileRunning } from './running';

interface RestoreOptions {
  /** The dated folder that a backup made. */
  readonly backup: string;
  /** The folder of the embedded default. */
  readonly dir: string;
  /** A ledger of erasures that is newer than those lying beside the keys and the backup. */
  readonly ledger?: string;
  /** Move what is in `dir` aside, instead of refusing. */
  readonly force: boolean;
  readonly now: Date;
  readonly say: (line: string) => void;
}

/** @throws Error in Swedish that names what is wrong; `dir` is then as it was */
export async function restoreBackup(options: RestoreOptions): Promise<void> {
  const { backup, dir, force, now, say } = options;
  const from = resolve(backup);
  const to = resolve(dir);
  await refuseWhileRunning(to);
  const occupied = existsSync(to) && readdirSync(to).length > 0;
  if (occupied && !force) {
    throw new Error(`${to} är inte tom. Lägg till --force för att flytta undan det som finns där.`);
  }
  const total = existsSync(from) ? sizeOf(from, listTree(from).files) : 0;
  const manifest = await verifyBackup(from, progress('Kontrollerar säkerhetskopian', total, say));
  if (manifest.postgres !== bundledMajor()) {
    throw new Error(
      `Säkerhetskopian är gjord med PostgreSQL ${manifest.postgres}, men den här versionen av Stegvis har ` +
        `PostgreSQL ${bundledMajor()}. Återställ den med Stegvis ${manifest.stegvis}.`,
    );
  }

  const draft = `${to}.ny-${process.pid}`;
  try {
    await copyBack(manifest, from, draft, progress('Återställer', total, say));
    eraseSince(draft, [join(to, 'keys'), dirname(from)].map(ledgerIn), options);
    await refuseWhileRunning(to); // started meanwhile
    const aside = `${to}-undan-${stamp(now)}`;
    if (occupied) renameSync(to, aside);
    else if (existsSync(to)) rmdirSync(to);
    renameSync(draft, to);
    if (occupied) say(`Det som fanns förut ligger i ${aside}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  say(`Återställt till ${to} från ${from}, gjord ${manifest.created}. Starta med npm start.`);
}

/**
 * Whoever was erased after the copy was made is erased in it too, before anything can read it: the newest ledger that
 * is known takes the place of the copy's own. What the database still holds of them goes at the next start.
 */
function eraseSince(draft: string, known: readonly string[], { ledger, say }: RestoreOptions): void {
  const keys = join(draft, 'keys');
  if (!existsSync(keys)) return;
  const own = ledgerIn(keys);
  const before = readLedger(own).length;
  if (ledger !== undefined && !existsSync(ledger)) throw new Error(`Förteckningen ${ledger} finns inte.`);
  const others = [...known, ...(ledger === undefined ? [] : [ledger])].filter((file) => existsSync(file));
  const newest = others.reduce((best, file) => longerLedger(best, file), own);
  const entries = readLedger(newest);
  if (newest !== own) copyFileSync(newest, own);
  // Cases that were disposed of go from the database at the next start; their client keeps her key.
  for (const { klient } of entries.filter(isKlient)) eraseKey(keys, klient);
  if (others.length === 0)
    say(
      'OBS: ingen förteckning över raderingar finns utanför kopian. Har någon raderats sedan den gjordes: ange ' +
        'förteckningen med --raderingar FIL.',
    );
  else
    say(
      `Raderingar: ${entries.length} i förteckningen, ${entries.length - before} efter kopian. De är gjorda igen.`,
    );
}

async function copyBack(manifest: Manifest, from: string, draft: string, report: (bytes: number) => void) {
  ensureFolder(draft);
  ensureFolder(join(draft, 'postgres'));
  for (const path of manifest.folders) {
    const place = placeOf(path);
    if (place) mkdirSync(join(draft, place), { mode: 0o700 });
  }
  for (const { path, bytes, sha256 } of manifest.files) {
    const place = placeOf(path);
    if (!place) throw new Error(`Säkerhetskopian ${from} har en fil som inte hör hemma i den: ${path}`);
    const copied = await copyFile(join(from, path), join(draft, place));
    if (copied.sha256 !== sha256) throw new Error(`Filen ${path} ändrades medan den kopierades.`);
    report(bytes);
  }
}
