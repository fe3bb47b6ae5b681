/** Programs of the bench that run in a process of their own, and say when they are ready on one line of JSON. */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface RunningChild {
  /** What it said when it was ready. */
  readonly said: unknown;
  /** Hears whatever it sends from now on. */
  hear(listener: (message: unknown) => void): void;
  /** Sends it a message and answers with the next that it sends. */
  ask(question: object): Promise<unknown>;
  /** Ends it, kindly; returns when it is gone. */
  stop(): Promise<void>;
}

const living = new Set<ChildProcess>();

/** Remembers a child until it is gone. */
function kept<T extends ChildProcess>(child: T): T {
  living.add(child);
  child.once('exit', () => living.delete(child));
  return child;
}

/** Ends every child there is: when the bench itself is asked to stop. */
export const endAll = async (): Promise<void> => {
  await Promise.all([...living].map(ended));
};

/**
 * Starts a TypeScript file of the bench and waits until it has sent its first message.
 * @throws Error with the end of its error output if it dies first
 */
export async function startChild(file: string, env: Readonly<Record<string, string>>): Promise<RunningChild> {
  const child = kept(
    fork(file, [], {
      env: { ...inherited(), ...env },
      execArgv: ['--max-semi-space-size=64', '-r', '@swc-node/register'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    }),
  );
  let err = '';
  child.stderr?.on('data', (chunk: Buffer) => (err = (err + chunk.toString()).slice(-2_000)));
  const died = once(child, 'exit').then(([code]) => {
    throw new Error(`${file.split('/').at(-1)} slutade (${String(code)}): ${err}`);
  });
  died.catch(() => undefined);
  const message = async (): Promise<unknown> =>
    ((await Promise.race([once(child, 'message'), died])) as unknown[])[0];
  const said = await message();
  const ask = (question: object): Promise<unknown> => {
    const answer = message();
    child.send(question);
    return answer;
  };
  return { said, ask, hear: (listener) => void child.on('message', listener), stop: () => ended(child) };
}

/** Ends a child with SIGTERM and waits for it. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}

/** Starts a program and waits for a line of its output that matches. @returns the child and the match */
export async function startProgram(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: RegExp,
): Promise<{ readonly child: ChildProcess; readonly match: RegExpExecArray }> {
  const child = kept(
    spawn(process.execPath, args, { env: { ...inherited(), ...env }, stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  for await (const line of createInterface({ input: child.stdout })) {
    const match = ready.exec(line);
    if (match) return { child, match };
  }
  throw new Error(`${args.at(-1) ?? ''} blev aldrig redo`);
}

const THEIRS = new Set([
  'DATABASE_URL',
  'MIGRATE_DATABASE_URL',
  'REDIS_URL',
  'OIDC_ISSUER',
  'STEGVIS_DIR',
  'PORT',
]);

/** Our environment without addresses of servers that are not the bench's. */
function inherited(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !THEIRS.has(name)));
}
