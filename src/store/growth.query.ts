/** How history grows: what each partition holds, and what a transition costs in every table that it writes. */
import type { Client } from 'pg';
import { endOf, partitions, type Partition } from './partitions';

/** The tables that transitions write. */
const WRITTEN = [
  'events',
  'access_log',
  'cases',
  'deadlines',
  'tasks',
  'personal',
  'outbox',
  'utlamnanden',
  'dokument',
  'dokument_steg',
  'idempotency',
] as const;

const FILES = ['filer', 'filer_delar', 'uppladdningar'] as const;

export interface Growth {
  readonly partitions: readonly (Partition & { readonly rows: number; readonly closed: boolean })[];
  /** Bytes with indexes, of all partitions together. */
  readonly tables: readonly { readonly name: string; readonly bytes: number }[];
  /** Events there are: one per transition. */
  readonly transitions: number;
  /** The first instant without a partition of its own, ISO UTC. */
  readonly end: string;
  /** Rows in the default partitions that are later than that. */
  readonly astray: number;
  /** What people upload and the service draws: it follows no transition. */
  readonly files: { readonly count: number; readonly bytes: number };
}

/** Counts every row: a look now and then by the owner, not a question for the service. */
export async function growth(client: Client): Promise<Growth> {
  const now = new Date().toISOString();
  const known = await partitions(client);
  const end = endOf(known);
  const counted = [];
  for (const partition of known) {
    const rows = await count(client, `SELECT count(*) AS n FROM ${client.escapeIdentifier(partition.name)}`);
    counted.push({ ...partition, rows, closed: partition.until <= now });
  }
  const { rows: tables } = await client.query<{ name: string; bytes: number }>(
    `SELECT name, coalesce((SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree(name::regclass)),
       pg_total_relation_size(name::regclass))::float8 AS bytes
     FROM unnest($1::text[]) name`,
    [WRITTEN],
  );
  const { rows: files } = await client.query<Growth['files']>(
    `SELECT (SELECT count(*)::int FROM filer) AS count,
       (SELECT sum(pg_total_relation_size(name::regclass)) FROM unnest($1::text[]) name)::float8 AS bytes`,
    [FILES],
  );
  const late = ['events', 'access_log'].map(
    (table) => `(SELECT count(*) FROM ${table}_default WHERE at >= '${end}')`,
  );
  return {
    partitions: counted,
    tables,
    transitions: await count(client, 'SELECT count(*) AS n FROM events'),
    end,
    astray: await count(client, `SELECT ${late.join(' + ')} AS n`),
    files: files[0] ?? { count: 0, bytes: 0 },
  };
}

async function count(client: Client, sql: string): Promise<number> {
  const { rows } = await client.query<{ n: string }>(sql);
  return Number(rows[0]?.n ?? 0);
}
