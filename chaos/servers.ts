/** The servers that lanes share – PostgreSQL, the demo login, a disk that can be filled – in a folder of their own. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOrganisation } from '../src/access/organisation';
import { demoToken } from '../src/embedded/demo-token';
import { startIdentity, type RunningIdentity } from '../src/embedded/identity';
import { SmallDisk } from './disk';
import { USERS } from './load';
import { Postgres } from './postgres';

/** A running demo login. */
export type Login = Pick<RunningIdentity, 'issuer' | 'cliClientSecret' | 'stop'>;

export class Servers {
  /** Master key of the clients' keys. */
  readonly keysMaster = randomBytes(32).toString('hex');

  private constructor(
    readonly folder: string,
    readonly postgres: Postgres,
    readonly login: Login,
    /** Access token per demo user, valid for an hour. */
    readonly tokens: ReadonlyMap<string, string>,
    /** Where databases lie that can be filled; in words why not, where there is none. */
    readonly disk: SmallDisk | string,
  ) {}

  /** @param startLogin starts a demo login with its secrets in the folder, or gives one that runs already */
  static async start(startLogin: (folder: string) => Promise<Login> = ownLogin): Promise<Servers> {
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-chaos-'));
    chmodSync(folder, 0o711); // as root, PostgreSQL runs as nobody and must get through
    guard(folder);
    const postgres = await Postgres.start(folder);
    const login = await startLogin(folder);
    const tokens = new Map<string, string>();
    for (const user of USERS) tokens.set(user, await demoToken(login.issuer, login.cliClientSecret, user));
    const disk = SmallDisk.mount(folder);
    if (disk instanceof SmallDisk) await postgres.tablespace('kaos', disk.location);
    return new Servers(folder, postgres, login, tokens, disk);
  }

  /** @param keepLogs whether the logs of the service are left in the folder */
  async stop(keepLogs: boolean): Promise<void> {
    await this.postgres.stop();
    await this.login.stop();
    if (this.disk instanceof SmallDisk) this.disk.unmount();
    for (const name of readdirSync(this.folder))
      if (!keepLogs || !name.endsWith('.log')) rmSync(join(this.folder, name), { recursive: true });
    if (!keepLogs) rmSync(this.folder, { recursive: true });
  }
}

const ownLogin = (dir: string): Promise<Login> =>
  startIdentity({
    dir,
    users: loadOrganisation().users,
    redirectUris: ['http://127.0.0.1:3000/'],
    log: () => undefined,
  });

/** Ends what is left if this process is killed outright: see guard-process.ts. */
function guard(folder: string): void {
  const child = spawn(
    process.execPath,
    ['-r', '@swc-node/register', join(__dirname, 'guard-process.ts'), folder],
    { detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  );
  child.stdin.on('error', () => undefined);
  child.unref();
  (child.stdin as unknown as { unref(): void }).unref();
}
