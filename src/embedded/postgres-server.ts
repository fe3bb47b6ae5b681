/**
 * The server process of one data folder: is it alive, does it answer, start it, stop it. Knows
 * postmaster.pid and its ways; what to do about them is decided in postgres.ts.
 */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { isAlive } from './folder';
import type { OsUser } from './os-user';
import type { Binaries } from './postgres-binaries';

/** A data folder and what is needed to run it. */
export interface Cluster {
  readonly data: string;
  /** The server's own log. Errors with their values never reach it: they may hold personal data. */
  readonly logFile: string;
  readonly user: OsUser;
  readonly binaries: Binaries;
}

/** A server that we started. */
export interface Child {
  readonly pid: number;
  readonly exited: Promise<void>;
  exitCode: number | null | undefined;
}

/** 'starting': it lives and says "not yet"; 'refuses': our password is wrong; 'silent': no answer. */
export type Answer = 'ready' | 'starting' | 'refuses' | 'silent';

const MAX_LOG_BYTES = 5_000_000;

/** What the server's programs may see of our environment: no secret of ours, no PG* variable. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' };
}

/**
 * The server that runs on this data, by postmaster.pid. The file outlives a killed server, and its
 * process id may since belong to another program, or to a dead process nobody has collected: then
 * PostgreSQL would refuse to start, so the file is removed here.
 */
export function liveServer(data: string): { pid: number; port: number } | undefined {
  const file = join(data, 'postmaster.pid');
  let lines: string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  if (!isServer(pid, data)) {
    rmSync(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(lines[3] ?? 0) };
}

/** True if the process is a server on this data, and not dead. */
export function isServer(pid: number, data: string): boolean {
  return isAlive(pid) && commandOf(pid).includes(data);
}

/** The command line of a process; empty for one that is dead but not collected. */
function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  }
  const [program, args] =
    process.platform === 'win32'
      ? [
          'powershell',
          [
            '-NoProfile',
            '-Command',
            `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
          ],
        ]
      : ['ps', ['-ww', '-o', 'command=', '-p', String(pid)]];
  return spawnSync(program, args, { encoding: 'utf8', windowsHide: true }).stdout ?? '';
}

/**
 * Starts the server. It is detached: Ctrl-C in the terminal reaches only us, and we stop it in order;
 * if we are killed it lives on and is adopted by the next start.
 */
export function spawnServer({ data, logFile, user, binaries }: Cluster, port: number): Child {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES) {
    renameSync(logFile, `${logFile}.1`);
  }
  const log = openSync(logFile, 'a', 0o600);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'cluster_name=stegvis',
    'timezone=UTC',
    'log_timezone=UTC',
    // An SQL error quotes the values that caused it: personal data must not reach a log.
    'log_min_messages=log',
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
  ];
  const server = spawn(
    binaries.postgres,
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...user,
      cwd: '/',
      env: serverEnvironment(),
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  server.unref();
  const child: Child = {
    pid: server.pid ?? 0,
    exitCode: undefined,
    exited: new Promise((done) => {
      server.once('exit', (code) => {
        child.exitCode = code;
        done();
      });
      server.once('error', () => {
        child.exitCode = 127; // as a shell says of a program it could not run
        done();
      });
    }),
  };
  return child;
}

/** Asks the server a question. Only one that answers, and on this very data, is ready. */
export async function ask(superUrl: string, data: string): Promise<Answer> {
  const client = new Client({
    connectionString: superUrl,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  });
  client.on('error', () => undefined); // a lost connection also rejects the query below
  try {
    await client.connect();
    const { rows } = await client.query<{ data: string }>("SELECT current_setting('data_directory') AS data");
    return rows[0]?.data === data ? 'ready' : 'silent';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '57P03') return 'starting';
    return code === '28P01' ? 'refuses' : 'silent';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The last lines of the server's log, for an error message. */
export function logTail({ logFile }: Cluster): string {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
  } catch {
    return '';
  }
}
