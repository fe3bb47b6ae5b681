/** A service process as the run sees it: started, killed, stopped, and started again when it has died. */
import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { SaboteurName } from './saboteurs';

export type ServiceRole = 'api' | 'worker';

export type ToService =
  | {
      readonly kind: 'start';
      readonly role: ServiceRole;
      readonly env: Readonly<Record<string, string>>;
      readonly offset: number;
      readonly saboteur: SaboteurName | null;
    }
  | { readonly kind: 'offset'; readonly offset: number };
export type FromService = { readonly kind: 'ready' } | { readonly kind: 'offset'; readonly offset: number };

export interface ServiceOptions {
  readonly name: string;
  readonly role: ServiceRole;
  readonly env: Readonly<Record<string, string>>;
  readonly saboteur: SaboteurName | null;
  /** Where its output goes. */
  readonly logFile: string;
}

/** Wait before a process that has died is started again, as a supervisor would. */
const RESTART_MS = 300;
const READY_MS = 60_000;
const ACK_MS = 2_000;
/** A process that is asked to stop has this long. */
const STOP_MS = 20_000;

export class Service {
  private child: ChildProcess | null = null;
  private exited: Promise<void> = Promise.resolve();
  private ready: Promise<void> = Promise.resolve();
  private closing = false;
  private offset = 0;
  private paused = false;
  /** Ends that nobody asked for: a crash of the service. */
  readonly crashes: string[] = [];
  private expected = false;
  private answering = false;

  constructor(private readonly options: ServiceOptions) {}

  get name(): string {
    return this.options.name;
  }
  get role(): ServiceRole {
    return this.options.role;
  }
  /** Stopped with SIGSTOP and not continued. */
  get isPaused(): boolean {
    return this.paused;
  }

  /** Starts it and keeps it running. Resolves when it answers. */
  async start(): Promise<void> {
    this.launch();
    await this.ready;
  }

  private launch(): void {
    const { role, env, saboteur, logFile } = this.options;
    const log = openSync(logFile, 'a', 0o600);
    const child = fork(join(__dirname, 'service-process.ts'), {
      execArgv: ['-r', '@swc-node/register'],
      stdio: ['ignore', log, log, 'ipc'],
    });
    closeSync(log);
    this.child = child;
    this.paused = false;
    this.expected = false;
    this.answering = false;
    this.ready = new Promise((done) => {
      child.on('message', (message: FromService) => {
        if (message.kind !== 'ready') return;
        this.answering = true;
        done();
      });
    });
    this.exited = new Promise((done) => {
      child.once('exit', (code, signal) => {
        done();
        this.ended(code, signal);
      });
    });
    child.on('error', () => undefined); // it has gone: 'exit' follows
    const order: ToService = { kind: 'start', role, env, offset: this.offset, saboteur };
    child.send(order, () => undefined);
  }

  private ended(code: number | null, signal: NodeJS.Signals | null): void {
    this.child = null;
    if (this.closing) return;
    // One that cannot start without its database tries again, as it should.
    if (this.answering && !this.expected) this.crashes.push(`${this.name} ${signal ?? `kod ${code}`}`);
    setTimeout(() => {
      if (!this.closing && !this.child) this.launch();
    }, RESTART_MS);
  }

  /** kill -9; it is started again by itself. */
  async kill(): Promise<void> {
    this.expected = true;
    this.child?.kill('SIGKILL');
    await this.exited;
  }

  pause(): void {
    this.paused = this.child?.kill('SIGSTOP') ?? false;
  }

  resume(): void {
    if (this.paused) this.child?.kill('SIGCONT');
    this.paused = false;
  }

  /** Sets its domain clock to real time plus `offset` milliseconds. @returns false if one that runs has not heard it */
  async setOffset(offset: number): Promise<boolean> {
    this.offset = offset;
    const { child } = this;
    // One that is being started reads it before it serves.
    if (!child || !this.answering) {
      child?.send({ kind: 'offset', offset } satisfies ToService, () => undefined);
      return true;
    }
    const heard = new Promise<boolean>((done) => {
      const listen = (message: FromService): void => {
        if (message.kind !== 'offset' || message.offset !== offset) return;
        child.off('message', listen);
        done(true);
      };
      child.on('message', listen);
    });
    const order: ToService = { kind: 'offset', offset };
    child.send(order, () => undefined);
    return Promise.race([heard, delay(ACK_MS, false, { ref: false })]);
  }

  /** Waits until it answers, however often it has to be started. @throws Error if it takes a minute */
  async up(): Promise<void> {
    const until = Date.now() + READY_MS;
    while (Date.now() < until) {
      if (this.child) {
        const { child } = this;
        const ready = await Promise.race([
          this.ready.then(() => true),
          this.exited.then(() => false),
          delay(until - Date.now(), false, { ref: false }),
        ]);
        if (ready && this.child === child) return;
      }
      await delay(50);
    }
    throw new Error(`${this.name} kommer inte igång`);
  }

  /** SIGTERM. @returns true if it ended in order and in time */
  async stop(): Promise<boolean> {
    this.closing = true;
    this.resume();
    const { child } = this;
    if (!child) return true;
    child.kill('SIGTERM');
    const inTime = await Promise.race([this.exited.then(() => true), delay(STOP_MS, false, { ref: false })]);
    if (!inTime) {
      child.kill('SIGKILL');
      await this.exited;
    }
    return inTime && child.exitCode === 0;
  }
}
