/** Broken variants of the service, each of which the proof must catch, in the way that is said. */
import { Logger } from '@nestjs/common';
import { POLICY_SQL } from '../src/access/policy-sql';
import { Cases } from '../src/api/cases';
import { Worklist } from '../src/api/worklist';
import { Mailer, type Mail } from '../src/notifications/mailer';
import { mening } from '../src/mening';
import { Problem } from '../src/problems';
import { JobQueue } from '../src/queues';
import { PROTECTED } from '../src/store/skydd.sql';
import { VisibleQuery } from '../src/store/visible.query';

/** What the run knows of the world that it breaks the service in. */
export interface Target {
  /** A protected case's number. */
  readonly caseId: string;
}

export interface Saboteur {
  readonly name: string;
  /** What must catch it. */
  readonly by: 'found' | 'interference';
  /** Operations enough to catch it by; none where it is caught outside of HTTP. */
  readonly operations: readonly string[];
  /** Whether a worker must run. */
  readonly worker?: boolean;
  /** Breaks the service. @returns what mends it */
  readonly commit: (target: Target) => () => void;
}

/** Puts another method in a prototype's place. @returns what puts the old one back */
function replace<T extends object, K extends keyof T>(
  prototype: T,
  name: K,
  by: (old: T[K]) => T[K],
): () => void {
  const old = prototype[name];
  prototype[name] = by(old);
  return () => void (prototype[name] = old);
}

type Writable = { -readonly [K in keyof typeof POLICY_SQL]: string };

export const SABOTEURS: readonly Saboteur[] = [
  {
    name: 'listor och läsning utan skyddsfiltret',
    by: 'found',
    operations: ['lasArbetslista', 'lasArende', 'lasHistorik', 'lasKlient', 'sokKlient'],
    commit: () => {
      const policy = POLICY_SQL as Writable;
      const { visible } = policy;
      policy.visible = visible.replaceAll(PROTECTED, 'false');
      return () => void (policy.visible = visible);
    },
  },
  {
    name: 'en loggrad med klientens namn',
    by: 'found',
    operations: [],
    commit: () =>
      replace(
        Cases.prototype,
        'read',
        (read) =>
          async function (this: Cases, ...args) {
            const view = await read.apply(this, args);
            new Logger('arenden').log(`läste ${view.klient?.namn}`);
            return view;
          },
      ),
  },
  {
    name: 'ett antal som räknar med de skyddade',
    by: 'interference',
    operations: ['lasArbetslista'],
    commit: () =>
      replace(
        Worklist.prototype,
        'page',
        (page) =>
          async function (this: Worklist, ...args) {
            const { rows } = await poolOf(this).query<{ n: number }>(
              `SELECT count(*)::int AS n FROM tasks WHERE status = 'open'`,
            );
            return { ...(await page.apply(this, args)), limit: rows[0]?.n ?? 0 };
          },
      ),
  },
  {
    name: '403 i stället för 404',
    by: 'interference',
    operations: ['lasArende'],
    commit: () =>
      replace(
        Cases.prototype,
        'read',
        (read) =>
          async function (this: Cases, ...args) {
            try {
              return await read.apply(this, args);
            } catch (error) {
              const { rowCount } = await poolOf(this).query('SELECT FROM cases WHERE id = $1', [args[1]]);
              throw rowCount ? new Problem('FORBIDDEN', mening`Ärendet är inte ditt.`) : error;
            }
          },
      ),
  },
  {
    name: 'en fråga till om ärendet finns',
    by: 'interference',
    operations: ['lasArende'],
    commit: () =>
      replace(
        VisibleQuery.prototype,
        'read',
        (read) =>
          async function (this: VisibleQuery, ...args) {
            const found = await read.apply(this, args);
            const { pool } = this as unknown as { pool: Pooled };
            const there = await pool.query('SELECT FROM cases WHERE id = $1', [args[1]]);
            if (!found && there.rowCount) await pool.query('SELECT FROM klienter LIMIT 1');
            return found;
          },
      ),
  },
  {
    name: 'ett mejl med ärendets nummer',
    by: 'found',
    operations: [],
    worker: true,
    commit: () =>
      replace(
        Mailer.prototype,
        'send',
        (send) =>
          function (this: Mailer, mail: Mail) {
            return send.call(this, { ...mail, text: `${mail.text}\n${mail.key}` });
          },
      ),
  },
  {
    name: 'ett jobb med ärendets nummer',
    by: 'found',
    operations: [],
    worker: true,
    commit: ({ caseId }) =>
      replace(
        JobQueue.prototype,
        'add',
        (add) =>
          function (this: JobQueue, name, id, delayMs) {
            return add.call(this, name, id, delayMs, caseId);
          },
      ),
  },
];

interface Pooled {
  query<R = unknown>(text: string, values?: unknown[]): Promise<{ rows: R[]; rowCount: number | null }>;
}
const poolOf = (service: object): Pooled =>
  (service as { engine: { store: { pool: Pooled } } }).engine.store.pool;
