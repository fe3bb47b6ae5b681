/** The service under test: its processes, each behind doors of its own, on one database and one queue backend. */
import { join } from 'node:path';
import { freePort } from '../src/embedded/folder';
import { AUDIENCE } from '../src/embedded/identity-config';
import type { Mailbox } from './mailbox';
import { through, type Urls } from './postgres';
import { Proxy } from './proxy';
import type { Redis } from './redis';
import type { SaboteurName } from './saboteurs';
import { Service, type ServiceRole } from './service';
import type { Servers } from './servers';

/** Connections of a process besides its queues'. */
const POOL_SIZE = '8';

export interface FleetOptions {
  readonly apis: number;
  readonly workers: number;
  readonly saboteur: SaboteurName | null;
}

export class Fleet {
  readonly services: Service[] = [];
  readonly databaseDoors: Proxy[] = [];
  readonly apiDoors: Proxy[] = [];

  /** Starts every process and waits until all answer. */
  static async start(
    servers: Servers,
    urls: Urls,
    redis: Redis | null,
    mailbox: Mailbox,
    options: FleetOptions,
  ): Promise<Fleet> {
    const fleet = new Fleet();
    const roles: ServiceRole[] = [
      ...Array.from({ length: options.apis }, () => 'api' as const),
      ...Array.from({ length: options.workers }, () => 'worker' as const),
    ];
    try {
      await Promise.all(
        roles.map(async (role, n) => {
          const door = await Proxy.start(servers.postgres.port);
          fleet.databaseDoors.push(door);
          const port = await freePort();
          if (role === 'api') fleet.apiDoors.push(await Proxy.start(port));
          const { folder, login, keysMaster } = servers;
          const name = `${role}-${n + 1}`;
          const env = {
            DATABASE_URL: through(door.port, urls.appUrl),
            ...(redis && { REDIS_URL: redis.url }),
            OIDC_ISSUER: login.issuer,
            OIDC_AUDIENCE: AUDIENCE,
            KEYS_DIR: join(folder, 'keys'),
            KEYS_MASTER: keysMaster,
            SMTP_URL: mailbox.url,
            PORT: String(port),
            POOL_SIZE,
            LOG_LEVEL: 'warn',
          };
          const logFile = join(folder, `${name}.log`);
          const service = new Service({ name, role, env, saboteur: options.saboteur, logFile });
          fleet.services.push(service);
          await service.start();
        }),
      );
    } catch (error) {
      await fleet.stop();
      throw error;
    }
    return fleet;
  }

  get doors(): readonly Proxy[] {
    return [...this.databaseDoors, ...this.apiDoors];
  }

  /** Ends that nobody asked for. */
  get crashes(): readonly string[] {
    return this.services.flatMap(({ crashes }) => crashes);
  }

  /** @returns the names of those that did not end in order */
  async stop(): Promise<readonly string[]> {
    const ends = await Promise.all(
      this.services.map(async (service) => ((await service.stop()) ? [] : [service.name])),
    );
    for (const door of this.doors) await door.stop();
    return ends.flat();
  }
}
