/**
 * Finding a person as the regulation allows (2001:637 15 §): by number, by name or by case number, among those of
 * whom the one who asks may see a case. Each case of each person that is shown leaves its access-log row, with the
 * purpose that was given, in the same statement; what was searched for is nowhere written down.
 */
import type { Pool } from 'pg';
import { enhetOf, firstEnhet, LOG } from './access-log.sql';
import type { NameHashes } from './klienter.store';
import {
  KLIENT,
  readerValues,
  sealedKlient,
  type PolicySql,
  type Reader,
  type ReadKlient,
  type SealedKlient,
} from './visible.query';

/** A person of whom somebody may see a case; protected if the client or such a case is. */
export interface FoundKlient {
  readonly klient: SealedKlient;
  readonly skyddad: boolean;
}

export interface Found {
  readonly klienter: readonly FoundKlient[];
  /** There are more than are shown. */
  readonly more: boolean;
}

/** What may be asked for: keyed hashes, one or a few for each nämnd, or a case number. */
export type Sought =
  | { readonly by: 'personnummer'; readonly namnder: readonly string[]; readonly hashes: readonly Buffer[] }
  | { readonly by: 'namn'; readonly hashes: readonly NameHashes[] }
  | { readonly by: 'arende'; readonly id: string };

/** Persons in one answer. */
export const MAX_FOUND = 20;

/** The candidates `k`: ids, in which order they come. Parameters from $6 on. */
const CANDIDATES = {
  personnummer: `SELECT k.id, k.namnd AS rank FROM klienter k
    JOIN unnest($6::text[], $7::bytea[]) AS n(namnd, hash) ON k.namnd = n.namnd AND k.index_hash = n.hash`,
  // The whole name first; a hash is of one nämnd, so the parts that meet in a client are that nämnd's.
  namn: `SELECT klient_id AS id, CASE WHEN bool_or(hash = ANY ($6::bytea[])) THEN '0' ELSE '1' END AS rank
    FROM klient_index WHERE hash = ANY ($6::bytea[] || $7::bytea[]) GROUP BY klient_id
    HAVING bool_or(hash = ANY ($6::bytea[])) OR count(*) FILTER (WHERE hash = ANY ($7::bytea[])) = $8::int`,
  arende: `SELECT klient_id AS id, '0' AS rank FROM cases WHERE id = $6 AND klient_id IS NOT NULL`,
} as const;
const CASES = {
  personnummer: 'c.klient_id IN (SELECT id FROM k)',
  namn: 'c.klient_id IN (SELECT id FROM k)',
  // Who may see another case of the person has not thereby found this one.
  arende: 'c.id = $6 AND c.klient_id IS NOT NULL',
} as const;

export class KlientSokQuery {
  private readonly texts: Readonly<Record<Sought['by'], string>>;

  constructor(
    private readonly pool: Pool,
    { visible }: PolicySql,
  ) {
    const text = (by: Sought['by']): string => `WITH k AS MATERIALIZED (${CANDIDATES[by]}),
      c AS MATERIALIZED (SELECT c.id, c.klient_id, c.skyddad, c.sf_enhet, c.kc_enhet FROM cases c
        WHERE ${CASES[by]} AND ${visible}),
      found AS MATERIALIZED (SELECT k.id, k.rank, bool_or(c.skyddad) AS marked FROM k JOIN c ON c.klient_id = k.id
        GROUP BY k.id, k.rank ORDER BY k.rank, k.id LIMIT ${MAX_FOUND + 1}),
      shown AS MATERIALIZED (SELECT id FROM found ORDER BY rank, id LIMIT ${MAX_FOUND}),
      log AS (${LOG} SELECT $1, $4, 'klient sok', c.id, 'ok', ${enhetOf()}, $5, '${by}'
          FROM c JOIN shown ON shown.id = c.klient_id
        UNION ALL SELECT $1, $4, 'klient sok', NULL, 'NOT_FOUND', ${firstEnhet()}, $5, '${by}'
          WHERE NOT EXISTS (SELECT FROM found))
      SELECT ${KLIENT} AS klient, f.marked FROM found f JOIN klienter k ON k.id = f.id ORDER BY f.rank, f.id`;
    this.texts = { personnummer: text('personnummer'), namn: text('namn'), arende: text('arende') };
  }

  /** The persons that fit, twenty at most. @param andamal a code of access/andamal.ts */
  async find(reader: Reader, sought: Sought, andamal: string): Promise<Found> {
    const values = [...readerValues(reader), andamal, ...valuesOf(sought)];
    const query = { name: `klient-sok-${sought.by}`, text: this.texts[sought.by], values };
    const { rows } = await this.pool.query<{ klient: ReadKlient; marked: boolean }>(query);
    const klienter = rows.slice(0, MAX_FOUND).flatMap(({ klient: read, marked }) => {
      const klient = sealedKlient(read);
      return klient ? [{ klient, skyddad: klient.skyddad || marked }] : [];
    });
    return { klienter, more: rows.length > MAX_FOUND };
  }
}

function valuesOf(sought: Sought): unknown[] {
  switch (sought.by) {
    case 'personnummer':
      return [sought.namnder, sought.hashes];
    case 'namn':
      return [
        sought.hashes.map(({ whole }) => whole),
        sought.hashes.flatMap(({ parts }) => parts),
        sought.hashes[0]?.parts.length ?? 0,
      ];
    case 'arende':
      return [sought.id];
  }
}
