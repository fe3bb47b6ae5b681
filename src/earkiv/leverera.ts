/**
 * Delivers closed cases to the archive, one package each. May be run again: what has been delivered as it is now and
 * lies where it was put is left alone, and what is missing is made anew with the same bytes.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Pool } from 'pg';
import type { ProcessDefinition, Settings } from '../../machines/process';
import type { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import { copyAnchors } from '../audit/anchor-files';
import { Filer } from '../files/filer';
import { besked } from '../gallring/regler';
import { AnchorsStore } from '../store/anchors.store';
import { EarkivStore, type ArkivFil, type Leverans, type Leveransbar } from '../store/earkiv.store';
import { arkivakt, type Arkivakt } from './akt';
import type { Paketfil } from './fil';
import { historikHtml } from './historik';
import { kedjeText } from './kedja';
import type { Leveransregler } from './leveransregler';
import { innehallSumma, OgiltigtPaket, packa, skrivInnehall } from './paket';
import { sha256 } from './prova';
import { Schemaprovare } from './scheman';

export interface Leveransdelar {
  readonly pool: Pool;
  readonly keys: ClientKeys;
  readonly processes: readonly ProcessDefinition[];
  readonly organisation: Organisation;
  readonly regler: Leveransregler;
  readonly settings: Settings;
  /** Where packages go. */
  readonly ut: string;
  /** The user id of the one who delivers. */
  readonly av: string;
  /** The packages' own time, ISO UTC; that of an earlier delivery of the same content comes before it. */
  readonly tid: string;
  readonly say: (line: string) => void;
}

interface Leveransrapport {
  cases: number;
  files: number;
  /** Packages that were proved and lie there. */
  valid: number;
  /** Protected cases that no named worker has consented to. */
  utanMedgivande: number;
}

/** @param arenden closed cases */
export async function leverera(
  arenden: readonly Leveransbar[],
  delar: Leveransdelar,
): Promise<Leveransrapport> {
  const rapport = { cases: 0, files: 0, valid: 0, utanMedgivande: 0 };
  mkdirSync(delar.ut, { recursive: true, mode: 0o700 });
  const scheman = new Schemaprovare();
  try {
    for (const arende of arenden) {
      if (arende.skyddad && !arende.medgiven) {
        rapport.utanMedgivande += 1;
        continue;
      }
      rapport.cases += 1;
      try {
        const { filer } = await levereraEtt(arende.id, delar, scheman);
        rapport.files += filer;
        rapport.valid += 1;
      } catch (error) {
        if (!(error instanceof OgiltigtPaket)) throw error;
        delar.say(error.message);
      }
      if (rapport.cases % 10 === 0) delar.say(`${rapport.cases} av ${arenden.length} ärenden`);
    }
  } finally {
    await scheman.stang();
  }
  // What a chain's proof needs of the other cases: a number and a hash each, once for the delivery.
  if (rapport.valid > 0) await copyAnchors(new AnchorsStore(delar.pool), join(delar.ut, 'ankare'));
  return rapport;
}

async function levereraEtt(id: string, delar: Leveransdelar, scheman: Schemaprovare): Promise<Leverans> {
  const { pool, keys, processes, organisation, regler, settings, av, ut, tid: nu } = delar;
  const store = new EarkivStore(pool);
  const draft = join(ut, `.${id}.ny`);
  rmSync(draft, { recursive: true, force: true });
  try {
    const rad = await store.las(id, av, nu);
    const process = processes.find((one) => one.id === rad?.process && one.version === rad.version);
    if (!rad || !process || rad.gallrad)
      throw new OgiltigtPaket(
        `${id} lämnas inte ut: ärendet pågår, är gallrat, eller dess rutin är inte installerad.`,
      );
    const akt = arkivakt(rad, process, keys);
    const work = join(draft, 'innehall');
    const utan = await skrivInnehall(work, await innehallet(akt, pool, keys));
    const innehall = innehallSumma(utan);
    const fore = await store.likadan(id, innehall);
    if (fore && (await liggerKvar(fore, ut))) return fore;
    const tid = fore?.tid ?? nu;
    const paket = `stegvis_${id}_${innehall.slice(0, 12)}`;
    const folder = join(draft, paket);
    renameSync(work, folder);
    // Accesses are counted up to the package's time: what decides what it is called has no time in it.
    const raknat = tid === nu ? rad : ((await store.las(id, av, tid)) ?? rad);
    const skrivna = [...utan, ...(await skrivInnehall(folder, [atkomst(arkivakt(raknat, process, keys))]))];
    const made = await packa(
      folder,
      skrivna,
      {
        akt,
        organisation,
        regler,
        gallring: besked(settings, rad.avslutad),
        paket,
        ersatter: await store.tidigare(id, innehall),
        tid,
      },
      ut,
      scheman,
    );
    const leverans = {
      id: randomUUID(),
      caseId: id,
      revision: rad.revision,
      innehall,
      paket: `${paket}.zip`,
      plats: resolve(ut),
      sha256: made.sha256,
      bytes: made.bytes,
      filer: made.filer,
      av,
      tid,
    };
    await store.registrera(leverans);
    return leverans;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

const liggerKvar = async ({ paket, sha256: summa }: Leverans, ut: string): Promise<boolean> => {
  const fil = join(ut, paket);
  return existsSync(fil) && (await sha256(fil)) === summa;
};

const DATA = 'representations/rep1/data/';
const ANDELSER: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/tiff': 'tif',
  'image/heic': 'heic',
};

/** All that a package holds but the number of accesses. */
async function innehallet(akt: Arkivakt, pool: Pool, keys: ClientKeys): Promise<readonly Paketfil[]> {
  const { arende, klient, handelser, frister } = akt;
  const json = (path: string, titel: string, value: unknown): Paketfil =>
    fil(akt, path, titel, 'application/json', `${JSON.stringify(value, null, 2)}\n`);
  const { id, process, version, revision, startad, avslutad, sfEnhet, kcEnhet, skyddad, utlamnanden } =
    arende;
  const facts = { id, process, version, revision, startad, avslutad, sfEnhet, kcEnhet, skyddad };
  // Nothing is written: no clock is asked.
  const filer = new Filer(pool, keys, { now: () => new Date(arende.avslutad) });
  const handlingar: Paketfil[] = [];
  const borta: unknown[] = [];
  for (const one of akt.filer) {
    const found = await filer.lasa(one.id);
    if (found) handlingar.push(handling(one, handlingar.length + 1, found.innehall));
    else borta.push({ id: one.id, mediatyp: one.mediatyp, skapad: one.skapad, ...one.dokument });
  }
  return [
    fil(akt, 'historik/historik.html', 'Historik att läsa', 'text/html', historikHtml(akt)),
    json('historik/historik.json', 'Historik', { arende: facts, klient, handelser }),
    json('frister.json', 'Frister med härledning', frister),
    json('utlamnanden.json', 'Utlämnat mellan nämnderna', utlamnanden),
    fil(akt, 'kedja/kedja.jsonl', 'Kedja och ankare', 'application/x-ndjson', kedjeText(arende)),
    ...handlingar,
    ...(borta.length > 0 ? [json('gallrade-handlingar.json', 'Handlingar som är gallrade', borta)] : []),
  ];
}

const handling = (one: ArkivFil, nr: number, innehall: AsyncIterable<Buffer>): Paketfil => ({
  path: `${DATA}handlingar/${String(nr).padStart(3, '0')}-${one.id}.${ANDELSER[one.mediatyp] ?? 'bin'}`,
  id: one.id,
  titel: one.dokument?.titel ?? one.uppladdning?.slag ?? 'handling',
  mediatyp: one.mediatyp,
  skapad: one.skapad,
  innehall: () => innehall,
});

const atkomst = (akt: Arkivakt): Paketfil =>
  fil(
    akt,
    'atkomst.json',
    'Åtkomster i antal',
    'application/json',
    `${JSON.stringify(akt.atkomster, null, 2)}\n`,
  );

const fil = (
  { arende }: Arkivakt,
  path: string,
  titel: string,
  mediatyp: string,
  innehall: string,
): Paketfil => ({
  path: DATA + path,
  id: path,
  titel,
  mediatyp,
  skapad: arende.avslutad,
  innehall,
});
