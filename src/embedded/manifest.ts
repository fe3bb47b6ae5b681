/**
 * The list of a backup's files with their checksums. A backup is whole if every file is there, unchanged,
 * and nothing else is: a single flipped byte is found, and named.
 */
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** Below the backup's own folder, with forward slashes; never up and out of it. */
const InnerPath = z.string().regex(/^(?!.*(^|\/)\.{1,2}(\/|$))[^/\\\0][^\\\0]*$/);
const Manifest = z.strictObject({
  format: z.literal(1),
  /** Versions that made it: of Stegvis, and of PostgreSQL, which reads only data of its own major version. */
  stegvis: z.string(),
  postgres: z.int(),
  created: z.iso.datetime(),
  /** PostgreSQL needs its empty folders too. */
  folders: z.array(InnerPath),
  files: z.array(
    z.strictObject({ path: InnerPath, bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
export type Manifest = z.infer<typeof Manifest>;

const NAME = 'manifest.json';
/** Checks the list itself; readable by `sha256sum -c`. */
const SEAL = 'manifest.sha256';

/** A folder's tree below `root`, sorted, with forward slashes. */
export function listTree(root: string): { folders: string[]; files: string[] } {
  const folders: string[] = [];
  const files: string[] = [];
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/');
    if (entry.isDirectory()) folders.push(path);
    else if (entry.isFile()) files.push(path);
    else throw new Error(`${join(root, path)} är varken fil eller mapp och kan inte kopieras`);
  }
  return { folders: folders.sort(), files: files.sort() };
}

/** Copies a file, closed to others and flushed to disk. Returns what was copied. */
export async function copyFile(from: string, to: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  await pipeline(
    createReadStream(from),
    count,
    createWriteStream(to, { mode: 0o600, flags: 'wx', flush: true }),
  );
  return { bytes, sha256: hash.digest('hex') };
}

export function writeManifest(folder: string, manifest: Manifest): void {
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  const options = { mode: 0o600, flag: 'wx', flush: true };
  writeFileSync(join(folder, NAME), text, options);
  writeFileSync(join(folder, SEAL), `${sha256Of(text)}  ${NAME}\n`, options);
}

/**
 * Reads a backup's list and checks every file against it.
 *
 * @param onFile told the bytes of each file that is right, for progress
 * @throws Error in Swedish that names what is damaged, missing or too much
 */
export async function verifyBackup(folder: string, onFile: (bytes: number) => void): Promise<Manifest> {
  const manifest = readManifest(folder);
  const there = listTree(folder);
  const listed = new Set([NAME, SEAL, ...manifest.files.map(({ path }) => path)]);
  for (const path of there.files) if (!listed.has(path)) damaged(folder, path, 'finns inte i förteckningen');
  for (const path of manifest.folders) if (!there.folders.includes(path)) damaged(folder, path, 'saknas');
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = join(folder, path);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    if (size === undefined) damaged(folder, path, 'saknas');
    if (size !== bytes) damaged(folder, path, 'har fel storlek');
    const hash = createHash('sha256');
    await pipeline(createReadStream(file), hash);
    if (hash.digest('hex') !== sha256) damaged(folder, path, 'är skadad: kontrollsumman stämmer inte');
    onFile(bytes);
  }
  return manifest;
}

function readManifest(folder: string): Manifest {
  let text: string;
  let seal: string;
  try {
    text = readFileSync(join(folder, NAME), 'utf8');
    seal = readFileSync(join(folder, SEAL), 'utf8');
  } catch (cause) {
    throw new Error(`${folder} är ingen säkerhetskopia av Stegvis: ${NAME} eller ${SEAL} saknas.`, { cause });
  }
  if (seal !== `${sha256Of(text)}  ${NAME}\n`) {
    damaged(folder, NAME, `eller ${SEAL} är skadad: kontrollsumman stämmer inte`);
  }
  const parsed = Manifest.safeParse(JSON.parse(text));
  if (!parsed.success)
    throw new Error(`${join(folder, NAME)} har ett format som den här versionen inte kan läsa.`);
  return parsed.data;
}

function damaged(folder: string, path: string, what: string): never {
  throw new Error(`Säkerhetskopian ${folder} går inte att använda: ${path} ${what}.`);
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
