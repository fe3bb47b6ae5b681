/**
 * Whether a package in a folder is whole: its documents follow their schemas, every file is listed once with the size
 * and checksum that it has, nothing else lies there, and every reference leads somewhere. Nothing is handed out that
 * fails here.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { XMLParser } from 'fast-xml-parser';
import type { Dokumentslag, Schemaprovare } from './scheman';

interface Provning {
  /** Files that METS lists. */
  readonly filer: number;
  /** What is wrong, Swedish; none if the package may be handed out. */
  readonly fel: readonly string[];
}

interface Nod {
  readonly namn: string;
  readonly attribut: Readonly<Record<string, string>>;
}

/** @param folder the package's own, with METS.xml in it */
export async function provaPaket(folder: string, scheman: Schemaprovare): Promise<Provning> {
  const fel: string[] = [];
  const dokument = async (path: string, slag: Dokumentslag): Promise<readonly Nod[]> => {
    const file = join(folder, path);
    if (!existsSync(file)) {
      fel.push(`${path} saknas`);
      return [];
    }
    const text = readFileSync(file, 'utf8');
    const faults = await scheman.prova(slag, text);
    fel.push(...faults.map((fault) => `${path} följer inte sitt schema: ${fault}`));
    try {
      return noder(text);
    } catch {
      return [];
    }
  };

  const mets = await dokument('METS.xml', 'mets');
  const listade = await provaFiler(folder, mets, fel);
  const refs = new Set(mets.flatMap(({ attribut }) => attribut['ID'] ?? []));
  for (const { namn, attribut } of mets) {
    const till = attribut['FILEID'] ?? '';
    if (namn === 'mets:fptr' && !refs.has(till)) fel.push(`METS.xml pekar på ${till}, som inte finns i den`);
  }
  for (const path of under(folder))
    if (path !== 'METS.xml' && !listade.has(path)) fel.push(`${path} står inte i METS.xml`);

  for (const path of listade) if (path.endsWith('/PREMIS.xml')) await dokument(path, 'premis');
  const ERMS = [...listade].find((path) => path.endsWith('/ERMS.xml'));
  for (const { namn, attribut } of ERMS === undefined ? [] : await dokument(ERMS, 'erms')) {
    if (namn !== 'appendix') continue;
    const path = posix.join(posix.dirname(ERMS ?? ''), attribut['path'] ?? '');
    if (!listade.has(path)) fel.push(`ERMS.xml pekar på ${path}, som inte finns i paketet`);
  }
  if (ERMS === undefined) fel.push('ERMS.xml saknas i METS.xml');
  return { filer: listade.size, fel };
}

/** Holds every file that METS lists against the disk. @returns their paths */
async function provaFiler(folder: string, mets: readonly Nod[], fel: string[]): Promise<ReadonlySet<string>> {
  const listade = new Set<string>();
  for (const [n, { namn, attribut }] of mets.entries()) {
    if (namn !== 'mets:file' && namn !== 'mets:mdRef') continue;
    // A file's place stands in the element after it; a reference has its own.
    const path = (namn === 'mets:file' ? mets[n + 1] : mets[n])?.attribut['xlink:href'] ?? '';
    if (path === '' || posix.normalize(path) !== path || path.startsWith('/') || path.startsWith('..')) {
      fel.push(`METS.xml har en fil på en plats som inte ligger i paketet: ${path}`);
      continue;
    }
    if (listade.has(path)) fel.push(`${path} står två gånger i METS.xml`);
    listade.add(path);
    const file = join(folder, path);
    if (!existsSync(file)) fel.push(`${path} saknas`);
    else if (String(statSync(file).size) !== attribut['SIZE']) fel.push(`${path} har en annan storlek`);
    else if (attribut['CHECKSUMTYPE'] !== 'SHA-256' || (await sha256(file)) !== attribut['CHECKSUM'])
      fel.push(`${path} har en annan kontrollsumma`);
  }
  return listade;
}

/** Of a file, hex. */
export async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Every file under a folder, by its path from there. */
export const under = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => posix.join(entry.parentPath.slice(folder.length + 1), entry.name))
    .sort();

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  preserveOrder: true,
  parseAttributeValue: false,
});

/** All elements in the order of the document. */
function noder(text: string): readonly Nod[] {
  const found: Nod[] = [];
  const walk = (parts: readonly Record<string, unknown>[]): void => {
    for (const part of parts)
      for (const [namn, inner] of Object.entries(part)) {
        if (!Array.isArray(inner)) continue;
        found.push({ namn, attribut: (part[':@'] ?? {}) as Nod['attribut'] });
        walk(inner as readonly Record<string, unknown>[]);
      }
  };
  walk(PARSER.parse(text) as readonly Record<string, unknown>[]);
  return found;
}
