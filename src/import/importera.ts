/**
 * The import of a file: every row checked and played in memory before the first is written, then written in batches of
 * whole cases. A run that is cut off is run again: what has been imported is found by its own id and left alone.
 */
import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { localDate } from '../../machines/calendar';
import type { ClientKeys } from '../access/keys';
import type { Organisation } from '../access/organisation';
import { isStricter, nivaOf, sealNiva, type Skyddsniva } from '../access/skyddsniva';
import { caseIdFor } from '../api/case-id';
import type { Engine } from '../engine/engine';
import type { Played } from '../engine/play';
import { ImportStore, type KandKlient, type Radutfall } from '../store/import.store';
import { klientFingerprint, KlienterStore } from '../store/klienter.store';
import { partitions, type Partition } from '../store/partitions';
import { inTransaction } from '../store/transaction';
import { granska, lasRad, type Fel } from './granska';
import type { Rad } from './kolumner';
import type { Fil, RaRad } from './las';
import { Sammanfattning } from './sammanfattning';
import { spela } from './spela';

const PROCESS = 'anvisning';
/** Cases of one transaction: what they hold in memory, and what a kill loses. */
const AT_A_TIME = 50;
/** Rows whose clients are asked for in one question. */
const ASKED = 1_000;

export interface ImportDelar {
  readonly pool: Pool;
  /** Encrypts; the other plays without a trace. */
  readonly engine: Engine;
  readonly utanSpar: Engine;
  readonly keys: ClientKeys;
  readonly organisation: Organisation;
  /** Who runs the import, for the access log. */
  readonly operator: string;
  /** Domain time of the import. */
  readonly nu: Date;
  readonly onProgress: (phase: 'prövade' | 'importerade', done: number, of: number) => void;
}

export interface Val {
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** Rows with faults are left out, instead of stopping the import. */
  readonly baraRiktiga: boolean;
}

export interface Resultat {
  readonly rows: number;
  readonly imported: number;
  readonly skipped: number;
  readonly refused: number;
  /** In the order of the file. */
  readonly fel: readonly Fel[];
  readonly vagrade: readonly RaRad[];
  readonly sammanfattning: Sammanfattning;
}

/** A row on its way in. */
interface Kandidat {
  readonly ra: RaRad;
  readonly rad: Rad | null;
  readonly caseId: string;
  readonly externHash: Buffer;
  readonly radHash: Buffer;
  /** Who the client is, as her nämnd keeps her; null where the row does not say. */
  readonly namnd: string | null;
  readonly klientHash: Buffer | null;
  readonly fel: Fel[];
}

/**
 * Imports a file, or says all that is wrong with it.
 * @throws Problem UNAVAILABLE; Error if somebody else imports the same rows at the same time
 */
export async function importera(fil: Fil, delar: ImportDelar, val: Val): Promise<Resultat> {
  return new Import(fil, delar, val).run();
}

class Import {
  private readonly store: ImportStore;
  private readonly nu: string;
  private readonly idag: string;
  private readonly sammanfattning = new Sammanfattning();
  private readonly kanda = new Map<string, KandKlient>();
  private arkiverat: readonly Partition[] = [];
  /** Clients whom a row of the file calls protected: they are in all their rows. */
  private readonly skyddade = new Set<string>();

  constructor(
    private readonly fil: Fil,
    private readonly delar: ImportDelar,
    private readonly val: Val,
  ) {
    this.store = new ImportStore(delar.pool);
    this.nu = delar.nu.toISOString();
    this.idag = localDate(this.nu);
  }

  async run(): Promise<Resultat> {
    const alla = this.fil.rader.map((ra) => this.kandidat(ra));
    const nya = await this.intePrevious(alla);
    const skipped = alla.length - nya.length;
    await this.frageOmKlienter(nya);
    dubbletter(nya);
    this.kollisioner(nya);
    this.arkiverat = (await partitions(this.delar.pool)).filter(
      ({ archived, parent }) => archived && parent === 'events',
    );
    await this.prova(nya);
    const riktiga = nya.filter(({ fel }) => fel.length === 0);
    const vagrade = nya.filter(({ fel }) => fel.length > 0);
    const far = !this.val.dryRun && (vagrade.length === 0 || this.val.baraRiktiga);
    if (far && nya.length > 0) await this.skriv(riktiga, vagrade);
    return {
      rows: alla.length,
      imported: far ? riktiga.length : 0,
      skipped,
      refused: vagrade.length,
      fel: vagrade.flatMap(({ fel }) => fel),
      vagrade: vagrade.map(({ ra }) => ra),
      sammanfattning: this.sammanfattning,
    };
  }

  private kandidat(ra: RaRad): Kandidat {
    const { keys, organisation } = this.delar;
    const { rad, fel } = lasRad(ra);
    const extern = ra.text.externt_id ?? `rad ${ra.nr}`;
    const namnd =
      organisation.enheter.find(({ id, side }) => side === 'sf' && id === rad?.sf_enhet)?.namnd ?? null;
    return {
      ra,
      rad,
      caseId: arendeFor(keys, extern),
      externHash: keys.fingerprint(`import\n${extern}`),
      radHash: keys.fingerprint(`import rad\n${JSON.stringify(Object.entries(ra.text).sort())}`),
      namnd,
      klientHash: rad && namnd !== null ? klientFingerprint(keys, namnd, rad.personnummer) : null,
      fel: [...fel],
    };
  }

  /** Rows that have not been imported; one that has, and says something else now, is refused. */
  private async intePrevious(alla: readonly Kandidat[]): Promise<readonly Kandidat[]> {
    const tidigare = new Map<string, Buffer>();
    for (const some of slices(alla, ASKED))
      for (const { externHash, radHash } of await this.store.known(some.map((one) => one.externHash)))
        tidigare.set(externHash.toString('hex'), radHash);
    return alla.filter(({ ra, externHash, radHash, fel }) => {
      const before = tidigare.get(externHash.toString('hex'));
      if (before === undefined) return true;
      if (before.equals(radHash)) return false;
      fel.push({
        rad: ra.nr,
        kolumn: 'externt_id',
        slag: 'beteckning',
        fel: 'är redan importerad, och raden har ändrats sedan dess',
        gor: 'gör ändringen i ärendet i Stegvis, eller ta bort raden',
      });
      return true;
    });
  }

  private async frageOmKlienter(nya: readonly Kandidat[]): Promise<void> {
    for (const { rad, klientHash } of nya)
      if (rad && klientHash && rad.skydd !== 'nej') this.skyddade.add(klientHash.toString('hex'));
    for (const some of slices(nya, ASKED)) {
      const hashes = some.flatMap(({ klientHash }) => (klientHash === null ? [] : [klientHash]));
      for (const klient of await this.store.clients(hashes, PROCESS))
        this.kanda.set(klient.hash.toString('hex'), klient);
    }
  }

  private kand({ klientHash }: Kandidat): KandKlient | undefined {
    return klientHash === null ? undefined : this.kanda.get(klientHash.toString('hex'));
  }

  private arSkyddad(one: Kandidat): boolean {
    return this.kand(one)?.skyddad === true || this.skyddade.has(one.klientHash?.toString('hex') ?? '');
  }

  /** A client has one live case of a sort, unless the file says that it knows of the other. */
  private kollisioner(nya: readonly Kandidat[]): void {
    const perKlient = new Map<string, Kandidat[]>();
    for (const one of nya) {
      const key = one.klientHash?.toString('hex');
      if (key !== undefined) perKlient.set(key, [...(perKlient.get(key) ?? []), one]);
    }
    const namnda = new Map(nya.map((one) => [one, new Set(one.rad?.parallellt_med)]));
    const namner = (one: Kandidat, other: Kandidat): boolean =>
      namnda.get(one)?.has(other.ra.text.externt_id ?? '') === true;
    for (const same of perKlient.values())
      for (const one of same) {
        const egna = [...(namnda.get(one) ?? [])];
        const valda = new Set([...egna, ...egna.map((extern) => arendeFor(this.delar.keys, extern))]);
        const har = this.kand(one)?.pagaende.some((id) => !valda.has(id)) === true;
        const iFilen = same.some((other) => other !== one && !namner(one, other) && !namner(other, one));
        if (har) one.fel.push(kollision(one, 'har redan ett pågående ärende av samma slag'));
        if (iFilen) one.fel.push(kollision(one, 'står på mer än en rad i filen'));
      }
  }

  /** Checks and plays every row, and writes nothing. */
  private async prova(nya: readonly Kandidat[]): Promise<void> {
    let done = 0;
    for (const one of nya) {
      if (one.rad) this.provaRad(one, one.rad);
      done += 1;
      if (done % AT_A_TIME === 0 || done === nya.length) {
        this.delar.onProgress('prövade', done, nya.length);
        await new Promise(setImmediate);
      }
    }
  }

  private provaRad(one: Kandidat, rad: Rad): void {
    const { organisation, utanSpar } = this.delar;
    const { idag, settings } = this;
    const klient = this.kand(one);
    const skyddad = this.arSkyddad(one);
    one.fel.push(...granska(rad, one.ra.nr, { organisation, idag, settings, skyddad }));
    // What the row itself has wrong would only be said once more by the routine.
    if (one.fel.length > 0) return;
    const spelad = spela(
      utanSpar,
      rad,
      one.ra.nr,
      this.uppspelning(one, klient?.id ?? randomUUID(), skyddad),
    );
    if ('fel' in spelad) one.fel.push(spelad.fel);
    else if (spelad.played.start.events.some(({ at }) => this.arArkiverat(at)))
      one.fel.push({
        rad: one.ra.nr,
        kolumn: 'startdatum',
        slag: 'datum',
        fel: 'ärendet har händelser i ett kvartal som är arkiverat och stängt',
        gor: 'ta bort raden och lägg upp ärendet för hand',
      });
    else this.sammanfattning.lagg(rad, spelad.played, utanSpar, this.nu);
  }

  private arArkiverat(at: string): boolean {
    return this.arkiverat.some(({ from, until }) => from <= at && at < until);
  }

  private get settings() {
    return this.delar.engine.settings.at(this.nu).values;
  }

  private uppspelning({ caseId }: Kandidat, klientId: string, skyddad: boolean) {
    const { nu, idag, settings, delar } = this;
    return { id: caseId, klientId, skyddad, nu, idag, settings, operator: delar.operator };
  }

  private async skriv(riktiga: readonly Kandidat[], vagrade: readonly Kandidat[]): Promise<void> {
    const id = randomUUID();
    await this.store.begin(id, this.fil.hash, this.delar.operator, this.fil.rader.length);
    for (const some of slices(vagrade, ASKED)) await this.store.keep(id, some.map(utfallAv(false)));
    let done = 0;
    for (const some of slices(riktiga, AT_A_TIME)) {
      await this.batch(id, some);
      done += some.length;
      this.delar.onProgress('importerade', done, riktiga.length);
    }
    await this.store.end(id);
  }

  /** Whole cases with their clients and outcomes, or none of them. */
  private batch(importId: string, some: readonly Kandidat[]): Promise<void> {
    const { pool, keys, engine } = this.delar;
    return inTransaction(pool, async (client) => {
      const klienter = new KlienterStore(client, keys);
      const played: Played[] = [];
      for (const one of some) {
        const { rad, namnd } = one;
        if (!rad || namnd === null) throw new Error('A row that is not checked cannot be written');
        const skydd = rad.skydd === 'nej' ? null : rad.skydd;
        const { personnummer, namn } = rad;
        const klient = await klienter.keep(namnd, { personnummer, namn }, this.arSkyddad(one));
        if (skydd !== null) await this.skydda(klienter, klient.id, skydd);
        const spelad = spela(engine, rad, one.ra.nr, this.uppspelning(one, klient.id, klient.skyddad));
        if ('fel' in spelad)
          throw new Error(`Rad ${one.ra.nr} gick att importera nyss men inte nu. Kör importen igen.`);
        played.push(spelad.played);
      }
      const starts = played.map(({ start }) => start);
      const dues = played.flatMap(({ due }) => (due ? [due] : []));
      const written = await engine.store.commit(starts, client);
      if (dues.length > 0) await engine.store.commit(dues, client);
      if (written.size !== starts.length)
        throw new Error(
          'Ett ärende i filen finns redan utan att vara importerat. Inget i omgången är sparat.',
        );
      await this.store.began([...written], client);
      await this.store.keep(importId, some.map(utfallAv(true)), client);
    });
  }

  /** As the api records it: never less strict than before. */
  private async skydda(klienter: KlienterStore, id: string, niva: Skyddsniva): Promise<void> {
    const { keys } = this.delar;
    const known = await klienter.skyddOf(id);
    const recorded = known?.niva ? nivaOf(keys, known) : null;
    if (recorded !== null && isStricter(recorded, niva)) return;
    await klienter.protect(id, known?.niva ?? null, sealNiva(keys, id, niva));
  }
}

const arendeFor = (keys: ClientKeys, extern: string): string => caseIdFor(keys, 'import', extern);

const utfallAv =
  (importerad: boolean) =>
  ({ ra, externHash, radHash, caseId }: Kandidat): Radutfall => ({
    rad: ra.nr,
    externHash,
    radHash,
    caseId: importerad ? caseId : null,
  });

const kollision = ({ ra }: Kandidat, fel: string): Fel => ({
  rad: ra.nr,
  kolumn: 'personnummer',
  slag: 'personnummer',
  fel: `klienten ${fel}`,
  gor: 'ta bort raden, eller ange det andra ärendet i parallellt_med',
});

function dubbletter(nya: readonly Kandidat[]): void {
  const per = new Map<string, number>();
  for (const { ra } of nya) {
    const extern = ra.text.externt_id;
    if (extern !== undefined) per.set(extern, (per.get(extern) ?? 0) + 1);
  }
  for (const { ra, fel } of nya)
    if ((per.get(ra.text.externt_id ?? '') ?? 0) > 1)
      fel.push({
        rad: ra.nr,
        kolumn: 'externt_id',
        slag: 'beteckning',
        fel: 'står på mer än en rad i filen',
        gor: 'ge varje ärende sin egen beteckning, eller ta bort den ena raden',
      });
}

function* slices<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
