/**
 * The database's own limit: the very statement that the engine sends, overheard, sent again and again by
 * pgbench with one row per commit. What must differ between two steps differs here too: the case, the idempotency
 * key, the hashes, the date of the deadline, the owner of the task. The revision goes on by one.
 */
import { createHash } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { dataSourceOptions } from '../src/store/data-source';
import type { Query } from './capture';

/** What one slice did. */
export interface Slice {
  /** Per second, once every client was warm. */
  readonly rate: number;
  /** In the whole slice, warming up included. */
  readonly steps: number;
}

/** A transition that any number of clients can repeat. */
export interface Baseline {
  readonly with: 'pgbench' | 'pg';
  run(clients: number, seconds: number): Promise<Slice>;
  /** A given number of transitions, rounded up to as many for each client. @returns how many */
  take(clients: number, steps: number): Promise<number>;
}

/** Scripts of pgbench: what each client draws, the statement, and constants that travel as parameters. */
export interface Script {
  /** Each transaction is one of them, as often as its weight says. */
  readonly files: readonly { readonly name: string; readonly text: string; readonly weight: number }[];
  readonly constants: Readonly<Record<string, string>>;
}

/** What the service sets on each of its connections, so that the baseline's plans and limits are the same. */
const CONNECTION = (dataSourceOptions({ url: '' }).extra as { options: string }).options;
/** Seconds for connections and plans before a slice counts. */
const WARM_S = 1;

const PGBENCH = 'pgbench';

export const hasPgbench = (): boolean => spawnSync(PGBENCH, ['--version']).status === 0;

/** Runs a script with pgbench, prepared. */
export function pgbenchBaseline(dir: string, url: string, script: Script): Baseline {
  const files = script.files.flatMap(({ name, text, weight }) => {
    const file = join(dir, `${name}.sql`);
    writeFileSync(file, text);
    return ['-f', `${file}@${weight}`];
  });
  const { hostname, port, username, password, pathname } = new URL(url);
  const constants = Object.entries(script.constants).flatMap(([name, value]) => ['-D', `${name}=${value}`]);
  const bench = async (
    clients: number,
    length: readonly string[],
  ): Promise<{ steps: number; err: string }> => {
    const load = ['-c', String(clients), '-j', String(Math.min(clients, 2)), ...length];
    const { code, out, err } = await ran(
      PGBENCH,
      [
        ...['-n', '-M', 'prepared', ...load, ...files, ...constants],
        ...['-h', hostname, '-p', port, '-U', username, pathname.slice(1)],
      ],
      { ...process.env, PGPASSWORD: password, PGOPTIONS: CONNECTION },
    );
    if (code !== 0) throw new Error(`pgbench misslyckades (${code}): ${err.slice(-1_000)}`);
    return { steps: Number(/transactions actually processed: (\d+)/.exec(out)?.[1]), err };
  };
  return {
    with: 'pgbench',
    take: async (clients, steps) => (await bench(clients, ['-t', String(Math.ceil(steps / clients))])).steps,
    async run(clients, seconds) {
      const { steps, err } = await bench(clients, ['-T', String(seconds + WARM_S), '-P', '1']);
      const perSecond = [...err.matchAll(/progress: [\d.]+ s, ([\d.]+) tps/g)].map((found) =>
        Number(found[1]),
      );
      const warm = perSecond.slice(WARM_S);
      return { rate: warm.reduce((sum, tps) => sum + tps, 0) / warm.length, steps };
    },
  };
}

/** Where pgbench is absent: the identical statement through raw pg, which costs this process a part of a core. */
export function rawBaseline(url: string, query: () => Query): Baseline {
  /** Goes on with each client until `done` says so of what has been begun. */
  const go = async (
    clients: number,
    done: (begun: number) => boolean,
    ended?: () => void,
  ): Promise<number> => {
    const connected = await Promise.all(
      Array.from({ length: clients }, async () => {
        const client = new Client({ connectionString: url, options: CONNECTION });
        await client.connect();
        return client;
      }),
    );
    let begun = 0;
    await Promise.all(
      connected.map(async (client) => {
        while (!done(begun)) {
          begun += 1;
          const { text, values } = query();
          await client.query({ name: nameOf(text), text, values: [...values] });
          ended?.();
        }
        await client.end();
      }),
    );
    return begun;
  };
  return {
    with: 'pg',
    take: (clients, steps) => go(clients, (begun) => begun >= steps),
    async run(clients, seconds) {
      const from = performance.now() + WARM_S * 1_000;
      const until = from + seconds * 1_000;
      let counted = 0;
      const steps = await go(
        clients,
        () => performance.now() >= until,
        () => {
          if (performance.now() >= from && performance.now() < until) counted += 1;
        },
      );
      return { rate: counted / seconds, steps };
    },
  };
}

/** A prepared statement's name: the same for the same text. */
const nameOf = (text: string): string => createHash('md5').update(text).digest('hex');

function ran(program: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise<{ code: number | null; out: string; err: string }>((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => done({ code, out, err }));
  });
}
