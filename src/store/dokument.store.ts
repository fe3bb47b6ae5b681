/**
 * The documents of a case as rows: one for each version, written once, and one for each step that it has taken. What is
 * read of a case to draw or show one is read here too, with its row in the access log.
 */
import type { Pool, PoolClient } from 'pg';
import type { Side } from '../../machines/process';
import { enhetOf, LOG } from './access-log.sql';
import { utc } from './cases.store';
import { sqlState } from './pg-errors';
import { PROTECTED } from './skydd.sql';
import {
  KLIENT,
  readerValues,
  SEALED_EVENT,
  sealedKlient,
  type EventsOfCase,
  type PolicySql,
  type Reader,
  type ReadKlient,
  type SealedEvent,
  type SealedKlient,
} from './visible.query';

export const STATUS = ['ritas', 'utkast', 'undertecknad', 'expedierad', 'ersatt', 'makulerad'] as const;
export type Dokumentstatus = (typeof STATUS)[number];
/** What may be done with a drawn document. Each is done once, a signature once by each who signs. */
export type Steg = 'undertecknad' | 'expedierad' | 'ersatt' | 'makulerad' | 'original';

/** A document that is owed or asked for, before it is drawn. */
export interface NyttDokument {
  readonly id: string;
  /** The same at every attempt; different for every document. */
  readonly nyckel: string;
  readonly caseId: string;
  /** The event that it comes from; null where a person asked for it. */
  readonly seq: number | null;
  readonly mall: string;
  /** What was asked for, as codes. */
  readonly uppgifter: Readonly<Record<string, string>>;
  readonly sida: Side;
  readonly original: 'stegvis' | 'treserva';
  /** The document that it takes the place of. */
  readonly ersatter: string | null;
  readonly av: string;
  readonly roll: string | null;
}

/** What drawing adds. */
export interface Ritat {
  /** Of the case that it was drawn from. */
  readonly revision: number;
  readonly mallVersion: number;
  readonly dokumenttyp: string;
  readonly titel: string;
  /** The date that stands in it, YYYY-MM-DD. */
  readonly datum: string;
  readonly sidor: number;
  /** Hex. */
  readonly sha256: string;
  readonly dataSha256: string;
  /** What it was drawn from, under the client's key. */
  readonly data: Buffer;
  readonly filId: string;
}

export interface StegRad {
  readonly steg: Steg;
  readonly nyckel: string;
  readonly vem: string;
  readonly datum: string | null;
  readonly kanal: string | null;
  readonly referens: string | null;
  /** Base64, under the client's key. */
  readonly skal: string | null;
  readonly av: string;
  readonly roll: string | null;
  readonly at: string;
}

export interface DokumentRad extends Omit<NyttDokument, 'uppgifter'>, Partial<Omit<Ritat, 'data'>> {
  readonly uppgifter: string;
  readonly version: number;
  readonly status: Dokumentstatus;
  readonly skapad: string;
  readonly fel: string | null;
  readonly ritad: string | null;
  readonly steg: readonly StegRad[];
}

/** A step on its way in. */
export interface NyttSteg {
  readonly steg: Steg;
  readonly nyckel: string;
  readonly vem?: string;
  readonly datum?: string | undefined;
  readonly kanal?: string;
  readonly referens?: string;
  readonly skal?: Buffer;
  readonly av: string;
  readonly roll: string | null;
}

/** A running deadline, as far as a document tells of it. */
export interface Underlagsfrist {
  readonly rule: string | null;
  readonly date: string | null;
  readonly armedSeq: number;
}
/** An open task, as far as a document tells of it. */
export interface Underlagsuppgift {
  readonly key: string;
  readonly role: string;
  readonly dueDate: string | null;
}

/** A case with all that a document can be drawn from. */
export interface Underlag extends EventsOfCase {
  readonly status: string;
  readonly revision: number;
  readonly head: Buffer;
  readonly klientId: string | null;
  readonly klient: SealedKlient | null;
  readonly frister: readonly Underlagsfrist[];
  readonly uppgifter: readonly Underlagsuppgift[];
}

/** From which states a step may be taken, and to which. */
const GANG: Readonly<
  Record<
    Exclude<Steg, 'ersatt'>,
    { readonly fran: readonly Dokumentstatus[]; readonly till: Dokumentstatus | null }
  >
> = {
  undertecknad: { fran: ['utkast', 'undertecknad'], till: 'undertecknad' },
  expedierad: { fran: ['utkast', 'undertecknad'], till: 'expedierad' },
  makulerad: { fran: ['ritas', 'utkast', 'undertecknad'], till: 'makulerad' },
  original: { fran: ['utkast', 'undertecknad', 'expedierad'], till: null },
};
/** States from which a step may be taken. */
export const STEG_FRAN = {
  undertecknad: GANG.undertecknad.fran,
  expedierad: GANG.expedierad.fran,
  makulerad: GANG.makulerad.fran,
  original: GANG.original.fran,
  ersatt: ['utkast', 'undertecknad', 'expedierad'],
} as const satisfies Record<Steg, readonly Dokumentstatus[]>;

const COLUMNS = `d.id, d.nyckel, d.case_id AS "caseId", d.seq, d.mall, d.uppgifter, d.sida, d.original, d.version, d.ersatter,
  d.skapad_av AS av, d.skapad_roll AS roll, ${utc('d.skapad')} AS skapad, d.status, d.fel, d.revision,
  d.mall_version AS "mallVersion", d.dokumenttyp, d.titel, d.datum, d.sidor, d.sha256, d.data_sha256 AS "dataSha256",
  d.fil_id AS "filId", ${utc('d.ritad')} AS ritad,
  coalesce((SELECT json_agg(json_build_object('steg', steg, 'nyckel', s.nyckel, 'vem', vem, 'datum', datum, 'kanal', kanal,
      'referens', referens, 'skal', encode(skal, 'base64'), 'av', av, 'roll', roll, 'at', ${utc('at')}) ORDER BY s.at, steg)
    FROM dokument_steg s WHERE s.dokument_id = d.id), '[]') AS steg`;

const FACTS = `c.process, c.version, c.status, c.revision, c.head, c.sf_enhet AS "sfEnhet", c.kc_enhet AS "kcEnhet",
  ${PROTECTED} AS skyddad, c.handlaggare, c.klient_id AS "klientId", ${KLIENT} AS klient,
  coalesce((SELECT json_agg(json_build_object('uppgift', uppgift, 'till', till, 'seq', seq, 'tidigare', tidigare))
    FROM utlamnanden WHERE case_id = c.id), '[]') AS utlamnanden,
  coalesce((SELECT json_agg(json_build_object('rule', rule, 'date', due_date, 'armedSeq', armed_seq) ORDER BY due_at)
    FROM deadlines WHERE case_id = c.id AND status = 'armed'), '[]') AS frister,
  coalesce((SELECT json_agg(json_build_object('key', key, 'role', role, 'dueDate', due_date) ORDER BY due_at, id)
    FROM tasks WHERE case_id = c.id AND status = 'open'), '[]') AS uppgifter`;
const FROM_CASE = `FROM c LEFT JOIN klienter k ON k.id = c.klient_id`;

interface UnderlagRow extends Omit<Underlag, 'events' | 'klient'> {
  readonly klient: ReadKlient | null;
}

export class DokumentStore {
  private readonly seen: string;

  /** @param policy without it nothing is read for a person: a worker draws for the case itself */
  constructor(
    readonly pool: Pool,
    policy: PolicySql | null = null,
  ) {
    this.seen = `WITH c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.id = $6 AND ${policy?.visible ?? 'false'}),
      log AS (${LOG} SELECT $1, $4, $5, $6, CASE WHEN c.id IS NULL THEN 'NOT_FOUND' ELSE 'ok' END, ${enhetOf()},
        CASE WHEN ${policy?.nodoppning ?? 'false'} THEN 'nodoppning' ELSE 'handlaggning' END, $7
      FROM (SELECT 1) one LEFT JOIN c ON true)
      SELECT ${FACTS} ${FROM_CASE}`;
  }

  /**
   * A case with its events, as somebody who may see it; null if it is not there to be seen.
   * @param action what the access log says of it
   * @param vad which document, by template or id
   */
  async forNagon(
    reader: Reader,
    caseId: string,
    action: string,
    vad: string | null,
  ): Promise<Underlag | null> {
    const values = [...readerValues(reader), action, caseId, vad];
    const { rows } = await this.pool.query<UnderlagRow>({ name: 'dokument-seen', text: this.seen, values });
    return rows[0] ? this.medHandelser(caseId, rows[0]) : null;
  }

  /** The same for a document that the case itself owes, which the service draws by itself. */
  async forArendet(caseId: string, vad: string): Promise<Underlag | null> {
    const { rows } = await this.pool.query<UnderlagRow>({
      name: 'dokument-owed',
      text: `WITH c AS MATERIALIZED (SELECT c.* FROM cases c WHERE c.id = $1),
        log AS (${LOG} SELECT 'ritaren', NULL, 'dokument rita', $1, 'ok', c.sf_enhet, 'handlaggning', $2 FROM c)
        SELECT ${FACTS} ${FROM_CASE}`,
      values: [caseId, vad],
    });
    return rows[0] ? this.medHandelser(caseId, rows[0]) : null;
  }

  private async medHandelser(caseId: string, { klient, ...row }: UnderlagRow): Promise<Underlag> {
    const { rows: events } = await this.pool.query<SealedEvent>({
      name: 'dokument-events',
      text: `SELECT ${SEALED_EVENT} FROM events e WHERE e.case_id = $1 AND e.seq <= $2 ORDER BY e.seq`,
      values: [caseId, row.revision],
    });
    return { ...row, klient: sealedKlient(klient), events };
  }

  /**
   * Writes that a document is to be drawn, unless that is written already.
   * @returns it as it lies there, drawn or not
   */
  async lovat(nytt: NyttDokument, on: Pool | PoolClient = this.pool): Promise<DokumentRad> {
    const { id, nyckel, caseId, seq, mall, uppgifter, sida, original, ersatter, av, roll } = nytt;
    await on.query({
      name: 'dokument-lovat',
      text: `INSERT INTO dokument (id, nyckel, case_id, seq, mall, uppgifter, sida, original, version, ersatter, skapad_av,
          skapad_roll)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, coalesce((SELECT version + 1 FROM dokument WHERE id = $9), 1), $9, $10, $11)
        ON CONFLICT (nyckel) DO NOTHING`,
      values: [id, nyckel, caseId, seq, mall, JSON.stringify(uppgifter), sida, original, ersatter, av, roll],
    });
    const row = await this.medNyckel(nyckel, on);
    if (!row) throw new Error('A document row was neither found nor written');
    return row;
  }

  async medNyckel(nyckel: string, on: Pool | PoolClient = this.pool): Promise<DokumentRad | null> {
    const { rows } = await on.query<DokumentRad>({
      name: 'dokument-nyckel',
      text: `SELECT ${COLUMNS} FROM dokument d WHERE d.nyckel = $1`,
      values: [nyckel],
    });
    return rows[0] ?? null;
  }

  /**
   * Keeps what was drawn, with what it takes the place of, if that is still so. In the transaction that keeps the file.
   * @returns false if it has been drawn already, or made void, or something else has taken its predecessor's place
   */
  async ritat(id: string, ritat: Ritat, client: PoolClient): Promise<boolean> {
    const { revision, mallVersion, dokumenttyp, titel, datum, sidor, sha256, dataSha256, data, filId } =
      ritat;
    const { rows } = await client.query<{
      ersatter: string | null;
      av: string;
      roll: string | null;
      nyckel: string;
    }>({
      name: 'dokument-ritat',
      text: `UPDATE dokument SET status = 'utkast', fel = NULL, mall_version = $2, dokumenttyp = $3, titel = $4, datum = $5,
          sidor = $6, sha256 = $7, data_sha256 = $8, data = $9, fil_id = $10, revision = $11, ritad = now()
        WHERE id = $1 AND status = 'ritas' RETURNING ersatter, skapad_av AS av, skapad_roll AS roll, nyckel`,
      values: [id, mallVersion, dokumenttyp, titel, datum, sidor, sha256, dataSha256, data, filId, revision],
    });
    const [row] = rows;
    if (!row) return false;
    if (row.ersatter === null) return true;
    const { rowCount } = await client.query({
      name: 'dokument-ersatt',
      text: `WITH d AS (UPDATE dokument SET status = 'ersatt' WHERE id = $1 AND status = ANY ($2) RETURNING id)
        INSERT INTO dokument_steg (dokument_id, steg, nyckel, referens, av, roll) SELECT id, 'ersatt', $3, $4, $5, $6 FROM d`,
      values: [row.ersatter, STEG_FRAN.ersatt, row.nyckel, id, row.av, row.roll],
    });
    return rowCount === 1;
  }

  /** Writes why one could not be drawn. @param fel Swedish, without personal data */
  async misslyckat(id: string, fel: string): Promise<void> {
    await this.pool.query({
      name: 'dokument-fel',
      text: `UPDATE dokument SET fel = $2 WHERE id = $1 AND status = 'ritas' AND fel IS DISTINCT FROM $2`,
      values: [id, fel],
    });
  }

  /** One that must not be drawn any more; nobody decided it. */
  async bortfallet(id: string, skal: string): Promise<void> {
    await this.pool.query({
      name: 'dokument-bortfallet',
      text: `WITH d AS (UPDATE dokument SET status = 'makulerad', fel = $2 WHERE id = $1 AND status = 'ritas' RETURNING id, nyckel)
        INSERT INTO dokument_steg (dokument_id, steg, nyckel, av) SELECT id, 'makulerad', nyckel, 'ritaren' FROM d`,
      values: [id, skal],
    });
  }

  /** All documents of a case, the newest first. */
  async iArendet(caseId: string, limit: number): Promise<readonly DokumentRad[]> {
    const { rows } = await this.pool.query<DokumentRad>({
      name: 'dokument-lista',
      text: `SELECT ${COLUMNS} FROM dokument d WHERE d.case_id = $1 ORDER BY d.skapad DESC, d.id LIMIT $2`,
      values: [caseId, limit],
    });
    return rows;
  }

  async ett(caseId: string, id: string): Promise<DokumentRad | null> {
    const { rows } = await this.pool.query<DokumentRad>({
      name: 'dokument-ett',
      text: `SELECT ${COLUMNS} FROM dokument d WHERE d.case_id = $1 AND d.id = $2`,
      values: [caseId, id],
    });
    return rows[0] ?? null;
  }

  /**
   * Takes a step, if the document stands where it may be taken.
   * @returns false if it does not, or if the step is taken already
   */
  async steg(
    id: string,
    {
      steg,
      nyckel,
      vem = '',
      datum,
      kanal,
      referens,
      skal,
      av,
      roll,
    }: NyttSteg & { readonly steg: keyof typeof GANG },
  ): Promise<boolean> {
    const { fran, till } = GANG[steg];
    try {
      const { rowCount } = await this.pool.query({
        name: 'dokument-steg',
        text: `WITH d AS (UPDATE dokument SET status = coalesce($2, status) WHERE id = $1 AND status = ANY ($3) RETURNING id)
          INSERT INTO dokument_steg (dokument_id, steg, nyckel, vem, datum, kanal, referens, skal, av, roll)
          SELECT id, $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM d`,
        values: [
          ...[id, till, fran, steg, nyckel, vem, datum ?? null, kanal ?? null, referens ?? null],
          ...[skal ?? null, av, roll],
        ],
      });
      return rowCount === 1;
    } catch (error) {
      if (sqlState(error) === '23505') return false;
      throw error;
    }
  }
}
