/**
 * A package of one closed case: an E-ARK SIP in a folder, proved there, and then one zip file beside it. The same case
 * in the same state gives the same bytes for the same time.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  createWriteStream,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { VERSION } from '../api/version';
import { packagePath } from '../package-path';
import { ermsXml, namnder, type ErmsDelar } from './erms';
import type { Paketfil, SkrivenFil } from './fil';
import { metsXml } from './mets';
import { premisXml } from './premis';
import { provaPaket, sha256, under } from './prova';
import { lasmig } from './lasmig';
import { schemafiler, type Schemaprovare } from './scheman';

/** A package could not be made as it must be. Its message is Swedish and names files, never persons. */
export class OgiltigtPaket extends Error {}

export interface Paketdelar extends Omit<ErmsDelar, 'filer'> {
  /** The package's name, also that of its folder and file. */
  readonly paket: string;
  /** Something else of the case has been delivered before. */
  readonly ersatter: boolean;
}

interface Paket {
  readonly fil: string;
  /** Hex. */
  readonly sha256: string;
  readonly bytes: number;
  /** Files in it that METS lists. */
  readonly filer: number;
}

const TOLD = 10;

/**
 * Writes the files of the content into a folder of their own.
 * @param folder a new one; readable by its owner alone
 */
export async function skrivInnehall(
  folder: string,
  innehall: readonly Paketfil[],
): Promise<readonly SkrivenFil[]> {
  const skrivna: SkrivenFil[] = [];
  for (const fil of innehall) skrivna.push(await skriv(folder, fil));
  return skrivna;
}

/** What the files are, whatever the package is called and whenever it is made. */
export function innehallSumma(filer: readonly SkrivenFil[]): string {
  const sum = createHash('sha256');
  for (const { path, sha256: one } of [...filer].sort((a, b) => (a.path < b.path ? -1 : 1)))
    sum.update(`${path}\n${one}\n`);
  return sum.digest('hex');
}

/**
 * Completes a package whose content has been written, proves it, and packs it.
 * @param folder where its content lies; its name is the package's
 * @param ut where the zip file goes
 * @throws OgiltigtPaket; there is then no file
 */
export async function packa(
  folder: string,
  skrivna: readonly SkrivenFil[],
  delar: Paketdelar,
  ut: string,
  scheman: Schemaprovare,
): Promise<Paket> {
  const { akt, organisation, regler, paket, ersatter, tid } = delar;
  const text = (path: string, titel: string, mediatyp: string, innehall: string): Paketfil => ({
    path,
    id: path,
    titel,
    mediatyp,
    skapad: tid,
    innehall,
  });
  const bifogat = await skrivInnehall(folder, [
    text('documentation/README.txt', 'Läs mig', 'text/plain', lasmig(delar)),
    text(
      'documentation/kontrollera.mjs',
      'Kontrollprogram',
      'text/javascript',
      readFileSync(packagePath('config', 'earkiv', 'kontrollera.mjs'), 'utf8'),
    ),
    ...[...schemafiler()].map(([name, schema]) =>
      text(`schemas/${name}`, name, 'application/xml', schema.toString()),
    ),
  ]);
  const erms = await skriv(
    folder,
    text('metadata/descriptive/ERMS.xml', 'ERMS', 'application/xml', ermsXml({ ...delar, filer: skrivna })),
  );
  const premis = await skriv(
    folder,
    text(
      'metadata/preservation/PREMIS.xml',
      'PREMIS',
      'application/xml',
      premisXml({ filer: [...skrivna, erms], paket, tid, version: VERSION }),
    ),
  );
  await skriv(
    folder,
    text(
      'METS.xml',
      'METS',
      'application/xml',
      metsXml({
        paket,
        titel: `Ärende ${akt.arende.id}`,
        filer: [...bifogat, ...skrivna],
        erms,
        premis,
        tid,
        version: VERSION,
        ersatter,
        arkivbildare: namnder(organisation, akt).map(({ namnd }) => namnd),
        kommun: organisation.kommun,
        arkivmyndighet: regler.arkivmyndighet,
        overenskommelse: regler.overenskommelse,
      }),
    ),
  );
  const { filer, fel } = await provaPaket(folder, scheman);
  if (fel.length > 0) throw new OgiltigtPaket(`${paket} lämnas inte ut: ${fel.slice(0, TOLD).join('; ')}.`);
  const fil = join(ut, `${paket}.zip`);
  await zippa(folder, fil, new Date(tid));
  const summa = await sha256(fil);
  // As `sha256sum --check` reads it.
  writeFileSync(`${fil}.sha256`, `${summa}  ${basename(fil)}\n`, { mode: 0o600, flush: true });
  return { fil, sha256: summa, bytes: statSync(fil).size, filer };
}

async function skriv(folder: string, { innehall, ...fil }: Paketfil): Promise<SkrivenFil> {
  const file = join(folder, fil.path);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const source = typeof innehall === 'string' ? Readable.from([Buffer.from(innehall)]) : innehall();
  await pipeline(source, createWriteStream(file, { mode: 0o600, flags: 'wx' }));
  return { ...fil, bytes: statSync(file).size, sha256: await sha256(file) };
}

/** Everything under a folder, in order of the paths; whole and on the disk before the file has its name. */
async function zippa(folder: string, fil: string, mtime: Date): Promise<void> {
  const draft = `${fil}.ny`;
  const zip = new ZipFile();
  for (const path of under(folder))
    zip.addFile(join(folder, path), `${basename(folder)}/${path}`, { mtime, mode: 0o100600 });
  zip.end();
  try {
    await pipeline(zip.outputStream, createWriteStream(draft, { mode: 0o600 }));
    const handle = openSync(draft, 'r');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, fil);
  } finally {
    rmSync(draft, { force: true });
  }
}
