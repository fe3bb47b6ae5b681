/** A real redis-server without persistence, for the queues' Redis backend. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../src/embedded/folder';

/** Whether there is a redis-server on this machine. */
export const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

export class Redis {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** @param folder gets its process id file */
  static async start(folder: string): Promise<Redis> {
    const redis = new Redis(folder, await freePort());
    await redis.up();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it, empty. */
  async up(): Promise<void> {
    const settings = {
      port: this.port,
      bind: '127.0.0.1',
      dir: this.folder,
      pidfile: join(this.folder, 'redis.pid'),
      save: '',
      appendonly: 'no',
    };
    this.child = spawn(
      'redis-server',
      Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
      { stdio: 'ignore', detached: true },
    );
    for (let tries = 0; tries < 200; tries += 1) {
      if ((await this.say('PING')).startsWith('+PONG')) return;
      await delay(25);
    }
    throw new Error('redis-server svarar inte');
  }

  /** Forgets everything. */
  async flush(): Promise<void> {
    const answer = await this.say('FLUSHALL');
    if (!answer.startsWith('+OK')) throw new Error('redis-server tömdes inte');
  }

  /** kill -9. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    this.child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await exited;
  }

  private say(command: string): Promise<string> {
    return new Promise((done) => {
      const socket = connect(this.port, '127.0.0.1', () => socket.write(`${command}\r\n`));
      socket.once('data', (data) => {
        socket.destroy();
        done(data.toString());
      });
      socket.once('error', () => done(''));
      socket.setTimeout(2_000, () => {
        socket.destroy();
        done('');
      });
    });
  }
}
