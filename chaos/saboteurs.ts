/**
 * Broken variants of the service, which the proof must catch. Each changes what one service process says to its
 * database, in that process alone; nothing in src/ knows of them.
 */
import { Client } from 'pg';

/**
 * revision: the commit does not look at the case's revision. fsync: the database acknowledges what is not on
 * disk. double: a worker arms again what has fired. lock-order: a sweep locks deadlines before their cases.
 */
export const SABOTEURS = ['revision', 'fsync', 'double', 'lock-order'] as const;
export type SaboteurName = (typeof SABOTEURS)[number];

/** What `Client.query` takes first, as far as it is looked at here. */
type Query = string | { text: string };
type Send = (this: Client, query: Query, ...rest: unknown[]) => unknown;

/** @param database the service's own database */
export function sabotage(name: SaboteurName, database: string): void {
  // The saboteur fsync sits in the server's own settings: see Postgres.forgetful.
  if (name === 'revision') forgetRevisions();
  else if (name === 'double') again(database, ARM_AGAIN);
  else if (name === 'lock-order') again(database, DEADLINES_FIRST);
}

const CHECK = / AND (?:c|l)\.revision = i\.expected|(?<=WHERE )c\.revision = i\.expected AND /g;

/** Takes the comparison of revisions out of every commit. */
function forgetRevisions(): void {
  const send = Object.getOwnPropertyDescriptor(Client.prototype, 'query')?.value as Send;
  const patched: Send = function (query, ...rest) {
    if (typeof query !== 'string' && /UPDATE cases c SET revision/.test(query.text)) {
      query.text = query.text.replace(CHECK, '');
      if (/revision = i\.expected/.test(query.text))
        throw new Error('The saboteur does not know the commit any more');
    }
    return send.call(this, query, ...rest);
  };
  Client.prototype.query = patched as never;
}

/** A worker that does not see that a deadline has fired. */
const ARM_AGAIN = [`UPDATE deadlines SET status = 'armed' WHERE status = 'fired'`];

/** A sweep that locks what is armed, and then, waiting, the cases. */
const DEADLINES_FIRST = [
  'BEGIN',
  `SELECT FROM deadlines WHERE status = 'armed' FOR UPDATE`,
  'SELECT pg_sleep(0.05)',
  `SELECT FROM cases WHERE id IN (SELECT case_id FROM deadlines WHERE status = 'armed') FOR NO KEY UPDATE`,
  'COMMIT',
];

/** Pause between two rounds, in real milliseconds. */
const AGAIN_MS = 400;

/** Does this over and over, on a connection of its own. */
function again(database: string, statements: readonly string[]): void {
  const client = new Client({ connectionString: database });
  client.on('error', () => undefined);
  const round = async (): Promise<void> => {
    try {
      for (const statement of statements) await client.query(statement);
    } catch {
      await client.query('ROLLBACK').catch(() => undefined);
    }
    setTimeout(() => void round(), AGAIN_MS);
  };
  client.connect().then(round, () => undefined);
}
