/**
 * The world that the proof asks about: a case for each place that a case can have, driven there over HTTP by people
 * who may, and a principal for every role, operation and place. Each cell has a principal of its own, so that what
 * one of them does changes nothing for the next.
 */
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Pool } from 'pg';
import { instantAt, localDate } from '../../machines/calendar';
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { EventName } from '../../machines/anvisning/events';
import { PAYLOADS, TILL_BESLUT } from '../verify/anvisning/payloads';
import { Engine } from '../engine/engine';
import { Tilldelat } from '../api/tilldelat';
import { CasesStore } from '../store/cases.store';
import type { Inloggning, Vem } from './inloggning';
import { ALLA_LAGEN, type Kolumn, type Lage } from './tabell';

/** The domain day on which everything happens, at nine. */
export const DAG = '2026-02-02';
export const KLOCKA = new Date(instantAt(DAG, '09:00'));

export interface Arende {
  readonly id: string;
  readonly klientId: string;
  readonly personnummer: string;
}

export interface Svar {
  readonly status: number;
  readonly text: string;
  readonly body: Record<string, unknown> | null;
}

/** What a cell asks with. */
export interface Fraga {
  readonly kolumn: Kolumn;
  readonly lage: Lage;
  readonly vem: Vem | null;
  readonly arende: Arende;
}

/** Skatteverket's test numbers: they belong to nobody. */
const NUMMER = [
  '19800102-2394',
  '19800104-2392',
  '19800106-2382',
  '19800108-2398',
  '19800110-2394',
  '19800112-2384',
] as const;

export class Varld {
  readonly arenden = new Map<Lage, Arende>();
  private readonly oppningar = new Map<string, string>();

  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    private readonly inloggning: Inloggning,
  ) {}

  /** Builds the world in a service that listens. @param operations every operation that will be asked about */
  static async bygg(
    app: NestFastifyApplication,
    inloggning: Inloggning,
    operations: readonly string[],
  ): Promise<Varld> {
    const world = new Varld(app, await app.getUrl(), inloggning);
    const [egen, annan, andra, skyddad, avslutad] = NUMMER;
    const sf = world.arbetare('socialsekreterare', 'sf-hisingen');
    world.arenden.set('egen', await world.medUppdrag('hisingen', egen));
    world.arenden.set('annan', await world.medUppdrag('centrum', annan));
    world.arenden.set('andra sidan', await world.start(sf, andra));
    const hidden = await world.skyddat('hisingen', skyddad);
    world.arenden.set('skyddad', hidden);
    world.arenden.set('avslutad', await world.avsluta(await world.medUppdrag('hisingen', avslutad)));
    await world.nodoppna(await world.skyddat('centrum', NUMMER[5]), hidden);
    await world.granskningar();
    await world.lana(operations);
    return world;
  }

  get pool(): Pool {
    return this.app.get(CasesStore).pool;
  }

  arende(lage: Lage): Arende {
    const found = this.arenden.get(lage);
    if (!found) throw new Error(`Inget ärende i läget ${lage}`);
    return found;
  }

  /** The principal of a cell, and the case that it asks about. */
  fraga(kolumn: Kolumn, operation: string, lage: Lage): Fraga {
    const id = vemId(kolumn, operation, lage);
    const across = lage === 'andra sidan' && (SF.has(kolumn) || kolumn === 'vikarie');
    return { kolumn, lage, arende: this.arende(across ? 'egen' : lage), vem: vemSom(kolumn, lage, id) };
  }

  /** Sends one request. */
  async anrop(
    vem: Vem | null,
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Svar> {
    const response = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(vem && { authorization: `Bearer ${await this.inloggning.token(vem)}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, text, body: json ? (JSON.parse(text) as Svar['body']) : null };
  }

  /** One of those who build the world: never one of those who are asked about. */
  arbetare(roll: string, enhet: string): Vem {
    return { id: `bygger-${roll}-${enhet}`, roles: [roll], units: [enhet] };
  }

  /** A case that has been decided and sent to Kompetenscenter, of a client of its own. */
  async medUppdrag(ort: 'hisingen' | 'centrum', personnummer: string): Promise<Arende> {
    const ss = this.arbetare('socialsekreterare', `sf-${ort}`);
    const arende = await this.start(ss, personnummer);
    for (const type of TILL_BESLUT) await this.send(ss, arende.id, type);
    await this.send(ss, arende.id, 'SKICKA_UPPDRAG', { kcEnhet: `kc-${ort}` });
    return arende;
  }

  /** Takes back that a client has been protected: for the proof only, the service has no such way. */
  async oppnaIgen({ klientId }: Arende): Promise<void> {
    await this.pool.query('UPDATE klienter SET skyddad = false, niva = NULL WHERE id = $1', [klientId]);
  }

  /** The nödöppning that somebody in the unit has made. */
  nodoppning(enhet: string): string {
    return this.oppningar.get(enhet) ?? '00000000-0000-4000-8000-000000000000';
  }

  /** A case that becomes protected after it has been sent. */
  private async skyddat(ort: 'hisingen' | 'centrum', personnummer: string): Promise<Arende> {
    const arende = await this.medUppdrag(ort, personnummer);
    await this.send(this.arbetare('socialsekreterare', `sf-${ort}`), arende.id, 'SKYDD_UPPSTAR');
    return arende;
  }

  /** An emergency opening in each of three units. */
  private async nodoppna(centrum: Arende, hisingen: Arende): Promise<void> {
    for (const [enhet, roll, { id }] of [
      ['sf-hisingen', 'socialsekreterare', hisingen],
      ['kc-hisingen', 'arbetsmarknadskonsulent', hisingen],
      ['sf-centrum', 'socialsekreterare', centrum],
      ['kc-centrum', 'arbetsmarknadskonsulent', centrum],
    ] as const) {
      const vem = { id: `oppnar-${enhet}`, roles: [roll], units: [enhet] };
      const body = { grund: 'annat', skal: 'Prövning av behörighet.' };
      const { body: made } = await this.ok(
        this.anrop(vem, 'POST', `/stegvis/v1/arenden/${id}/nodoppning`, body),
      );
      this.oppningar.set(enhet, (made as { id: string }).id);
    }
  }

  /** A review of the access log in each unit. */
  private async granskningar(): Promise<void> {
    await this.pool.query(
      "INSERT INTO logg_granskningsdagar (dag, fro, hoppade) VALUES ('2026-01-30', 'authz', '[]')",
    );
    await this.pool.query(
      `INSERT INTO logg_granskningar (id, dag, enhet, rader, anvandare)
       SELECT 'G-authz-' || enhet, '2026-01-30', enhet, 1, 1 FROM unnest($1::text[]) enhet`,
      [UNITS],
    );
  }

  async start(ss: Vem, personnummer: string): Promise<Arende> {
    const klient = { personnummer, namn: 'Testklient' };
    const answer = await this.ok(
      this.anrop(ss, 'POST', '/stegvis/v1/arenden', { process: 'anvisning', klient }),
    );
    const { id } = answer.body as { id: string };
    const { klient: kept } = answer.body as { klient: { id: string } };
    return { id, klientId: kept.id, personnummer };
  }

  async send(vem: Vem, id: string, type: EventName, change: Record<string, unknown> = {}): Promise<void> {
    const record = await this.app.get(Engine).load(id);
    const context = record?.snapshot.context as AnvisningContext;
    const event = { type, ...PAYLOADS[type]({ idag: localDate(KLOCKA.toISOString()), context }), ...change };
    await this.ok(this.anrop(vem, 'POST', `/stegvis/v1/arenden/${id}/handelser`, { event }));
  }

  /** Recalled before the enrolment, both sides done: the shortest way to an end that both sides have seen. */
  private async avsluta(arende: Arende): Promise<Arende> {
    const ss = this.arbetare('socialsekreterare', 'sf-hisingen');
    const sam = this.arbetare('samordnare', 'kc-hisingen');
    await this.send(ss, arende.id, 'AVBRYT_ANVISNING');
    await this.send(ss, arende.id, 'ATERKALLA_UPPDRAG');
    await this.send(ss, arende.id, 'TA_STALLNING_BESLUT');
    await this.send(sam, arende.id, 'DOKUMENTERA_EJ_INSKRIVNING');
    const record = await this.app.get(Engine).load(arende.id);
    if (record?.status !== 'done') throw new Error('Ärendet som skulle avslutas är inte avslutat');
    return arende;
  }

  /**
   * What is lent: a substitution and a provider's naming for each who is to have one, an own task in the case for
   * each list, and a task of a disagreement. Written as rows: it is the reading of them that is asked about.
   */
  private async lana(operations: readonly string[]): Promise<void> {
    const cells = operations.flatMap((operation) => ALLA_LAGEN.map((lage) => ({ operation, lage })));
    await this.pool.query(
      `INSERT INTO vikariat (id, vikarie, ersatter, roll, enhet, fran, till, skapat_av)
       SELECT 'v-' || id, id, $2, 'socialsekreterare',
         CASE WHEN lage = 'andra sidan' THEN 'kc-hisingen' ELSE 'sf-hisingen' END,
         current_date - 1, current_date + 1, 'authz' FROM unnest($1::text[], $3::text[]) AS c(id, lage)`,
      [cells.map((c) => vemId('vikarie', c.operation, c.lage)), ERSATT, cells.map((c) => c.lage)],
    );
    // Named in the cases that lie where she works, before they were protected or closed.
    const named = cells.filter(({ lage }) => lage === 'egen' || lage === 'skyddad' || lage === 'avslutad');
    await this.pool.query(
      `INSERT INTO utforaruppdrag (id, case_id, utforare, fran, till, skapat_av)
       SELECT 'u-' || id, case_id, id, current_date - 1, current_date + 1, 'authz'
       FROM unnest($1::text[], $2::text[]) AS c(id, case_id)`,
      [named.map((c) => vemId('utforare', c.operation, c.lage)), named.map((c) => this.arende(c.lage).id)],
    );
    await this.app.get(Tilldelat).changed();
    for (const lage of ALLA_LAGEN.filter((one) => one !== 'avslutad'))
      await this.uppgift(this.arende(lage), 'sokEnighet', 'samordnare', null);
  }

  /** An open task in a case, of somebody or of nobody. @returns its id */
  async uppgift(arende: Arende, key: string, roll: string, assignee: string | null): Promise<string> {
    const id = `${arende.id}.${key}.${randomUUID()}`;
    await this.pool.query(
      `INSERT INTO tasks (id, case_id, key, seq, role, unit, assignee, skyddad, escalation, status, opened_at, due_at,
         due_date, version)
       SELECT $1, c.id, $3, 1, $4, coalesce(CASE WHEN $4 IN ('samordnare', 'arbetsmarknadskonsulent', 'utforare')
           THEN c.kc_enhet END, c.sf_enhet), $5, c.skyddad, false, 'open', $6, $6, $7, 1
       FROM cases c WHERE c.id = $2`,
      [id, arende.id, key, roll, assignee, KLOCKA.toISOString(), DAG],
    );
    return id;
  }

  /** A file that somebody in the role's place has uploaded, and that waits to be checked. @returns its id */
  async fil(caseId: string, roll: string): Promise<string> {
    const id = randomUUID();
    await this.pool.query(
      `WITH fil AS (
         INSERT INTO filer (id, klient_id, case_id, mediatyp, bytes, delar, hash, huvud, skapad)
         VALUES ($1, 'authz', $2, 'application/pdf', 1, 1, '', '', $4))
       INSERT INTO uppladdningar (id, case_id, slag, sida, enhet, principal, role, nyckel, uppladdad)
       VALUES ($1, $2, 'annat', CASE WHEN $3 IN ('samordnare', 'arbetsmarknadskonsulent') THEN 'kc' ELSE 'sf' END,
         'authz', 'authz', $3, $1, $4)`,
      [id, caseId, roll, KLOCKA.toISOString()],
    );
    return id;
  }

  /** A document of the side on which the role stands, that is not drawn. @returns its id */
  async dokument(caseId: string, roll: string): Promise<string> {
    const id = randomUUID();
    await this.pool.query(
      `INSERT INTO dokument (id, nyckel, case_id, mall, uppgifter, sida, original, version, skapad_av)
       VALUES ($1, $1, $2, 'mitt-arende', '{}',
         CASE WHEN $3 IN ('samordnare', 'arbetsmarknadskonsulent') THEN 'kc' ELSE 'sf' END, 'stegvis', 1, 'authz')`,
      [id, caseId, roll],
    );
    return id;
  }

  /** A letter of the side on which the role stands, that came back, and a batch that held it and has left. */
  async forsandelse(caseId: string, roll: string): Promise<{ id: string; omgang: string }> {
    const [id, omgang] = [randomUUID(), randomUUID()];
    await this.pool.query(
      `WITH f AS (
         INSERT INTO forsandelser (id, nyckel, avtryck, case_id, seq, dokument_id, klient_id, sida, enhet, kanal,
           kontakt_seq, skapad_av, skapad_roll, skapad, status, kod, omgang, datum)
         SELECT $1, $1, '', $2, 1, $3, 'authz', s.sida,
           coalesce(CASE s.sida WHEN 'kc' THEN c.kc_enhet ELSE c.sf_enhet END, s.sida || '-hisingen'), 'post', 0,
           'authz', $4, $5, 'retur', 'annat', $6, $7::date
         FROM cases c CROSS JOIN (SELECT CASE WHEN $4 IN ('samordnare', 'arbetsmarknadskonsulent') THEN 'kc' ELSE 'sf' END
           AS sida) s WHERE c.id = $2 RETURNING enhet)
       INSERT INTO utskriftsomgangar (id, nyckel, enhet, datum, av, roll, at, innehall, sha256)
       SELECT $6, $6, enhet, $7::date, 'authz', $4, $5, json_build_array($1)::text, '' FROM f`,
      [id, caseId, await this.dokument(caseId, roll), roll, KLOCKA.toISOString(), omgang, DAG],
    );
    return { id, omgang };
  }

  async ok(answer: Promise<Svar>): Promise<Svar> {
    const svar = await answer;
    if (svar.status >= 300)
      throw new Error(`Världen gick inte att bygga: ${svar.status} ${svar.text.slice(0, 500)}`);
    return svar;
  }
}

const vemId = (kolumn: Kolumn, operation: string, lage: Lage): string =>
  `authz.${kolumn}.${operation}.${ALLA_LAGEN.indexOf(lage)}`;

const UNITS = ['sf-hisingen', 'sf-centrum', 'kc-hisingen', 'kc-centrum'];
const SF = new Set<Kolumn>(['socialsekreterare', 'forste_socialsekreterare']);

/** Who asks. On "the other side" SF's roles stand in KC's unit, KC's and managers before the case has come to them. */
function vemSom(kolumn: Kolumn, lage: Lage, id: string): Vem | null {
  const across = lage === 'andra sidan';
  if (kolumn === 'ingen') return null;
  if (kolumn === 'vikarie') return { id, roles: [], units: [] };
  if (kolumn === 'bada_sidor')
    return { id, roles: ['socialsekreterare', 'samordnare'], units: ['sf-hisingen', 'kc-hisingen'] };
  if (kolumn === 'system') return { id, roles: ['socialsekreterare'], units: ['sf-hisingen'], system: true };
  if (kolumn === 'granskare') return { id, roles: [kolumn], units: UNITS };
  if (kolumn === 'administrator' || kolumn === 'utforare') return { id, roles: [kolumn], units: [] };
  const sf = !across && (SF.has(kolumn) || kolumn === 'enhetschef');
  return { id, roles: [kolumn], units: [sf ? 'sf-hisingen' : 'kc-hisingen'] };
}

/** Whom the substitutes stand in for. */
export const ERSATT = 'bygger-socialsekreterare-sf-hisingen';

/** The role of a column in a task of its own. */
export const rollI = (kolumn: Kolumn): string =>
  kolumn === 'vikarie' || kolumn === 'bada_sidor' || kolumn === 'system' || kolumn === 'ingen'
    ? 'socialsekreterare'
    : kolumn;
