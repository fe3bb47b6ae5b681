/** Temporary folders that PostgreSQL can reach also when root runs the tests, and processes of the embedded default. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';

export const ROOT = resolve(__dirname, '..', '..', '..');
export const AS_ROOT = process.getuid?.() === 0;

const made: string[] = [];

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-embedded-'));
  chmodSync(folder, 0o711);
  made.push(folder);
  return folder;
}

/** To be called when the servers in them are stopped. */
export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of src/bin to its end. */
export async function runBin(name: string, args: string[], dir: string): Promise<Outcome> {
  const child = typescript(join(ROOT, 'src', 'bin', name), args, {
    env: { ...process.env, STEGVIS_DIR: dir },
  });
  child.stdin.end();
  const [out, err] = [collect(child.stdout), collect(child.stderr)];
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: out(), err: err() };
}

export type Process = ChildProcessByStdio<Writable, Readable, Readable>;

/** Starts one of our support scripts, and waits for the line of JSON it prints when it is up. */
export async function startProcess<T>(
  script: string,
  args: string[],
  options: { uid?: number; gid?: number } = {},
): Promise<{ process: Process; says: T; err: () => string }> {
  const child = typescript(join(__dirname, script), args, options);
  const err = collect(child.stderr);
  const line = await new Promise<string>((done, failed) => {
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (out.includes('\n')) done(out);
    });
    child.once('exit', (code) => failed(new Error(`${script} ended with ${code}: ${err()}`)));
  });
  return { process: child, says: JSON.parse(line) as T, err };
}

/** Ends a process started here, as rudely as asked, and waits until it is gone. */
export async function end({ process: child }: { process: Process }, signal?: 'SIGKILL'): Promise<void> {
  const gone = once(child, 'exit');
  if (signal) child.kill(signal);
  else child.stdin.end();
  await gone;
}

function typescript(
  script: string,
  args: string[],
  options: { uid?: number; gid?: number; env?: NodeJS.ProcessEnv },
): Process {
  return spawn(process.execPath, ['-r', '@swc-node/register', script, ...args], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...options,
  });
}

function collect(stream: Readable): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}
