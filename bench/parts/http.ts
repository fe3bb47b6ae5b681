/**
 * An event over HTTP, authenticated with a real token and sent to the real service in a process of its own, against
 * a trivial POST to the smallest Nest application on Fastify. The same client, 32 in flight, about the same bytes.
 */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { anvisning1 } from '../../machines/anvisning/process';
import { loadOrganisation } from '../../src/access/organisation';
import { demoToken } from '../../src/embedded/demo-token';
import { startIdentity } from '../../src/embedded/identity';
import { migrateQueues } from '../../src/queues';
import { startChild } from '../child';
import { MASTER, openEngine } from '../engine';
import { caseId, fill, visit, type Cases } from '../fill';
import { post } from '../http/client';
import { LIVING, liveRoutine, NOTE } from '../http/living';
import type { Database, Lab } from '../lab';
import { send, warm, type Course } from '../load';
import { figure, type Part } from '../part';
import type { Slice } from '../pgbench';
import { measured, ratios } from '../stats';

const IN_FLIGHT = 32;
/** A city's live cases. */
const CITY: Cases = { prefix: 'stadn', count: 7_000, patterns: LIVING };
/** Those of them that a busy day is about. */
const TODAY: Cases = { ...CITY, count: 2_000 };
/** The same for the engine in this process: two processes that took turns on one case would only correct each other. */
const INSIDE: Cases = { prefix: 'inuti', count: 2_000, patterns: LIVING };
/** Cases that no process has seen since it started; each is visited once. */
const RESTING: Cases = { prefix: 'vilan', count: 5_000, patterns: LIVING };

export const http: Part = {
  name: 'http',
  what: 'en händelse i anvisning@1 över HTTP mot trivial Nest + Fastify',
  keys: ['http'],
  async run(lab) {
    const database = await lab.database('http');
    lab.say('  lever 20 ärenden till pågående insats och gör en stad av dem');
    const cast = await liveRoutine(lab, database);
    await fill(database, [CITY, INSIDE, RESTING]);
    const stops: (() => Promise<void>)[] = [];
    try {
      const { token, url } = await startService(lab, database, cast.amk, stops);
      const trivial = await startChild(join(__dirname, '..', 'http', 'trivial-process.ts'), {});
      stops.push(() => trivial.stop());
      const { engine, close } = await openEngine(lab, database, { processes: [anvisning1] });
      stops.push(close);
      const seconds = lab.quick ? 1.5 : 2;
      const course: Course = { next: 0 };
      const inside: Course = { next: 0 };
      const resting: Course = { next: 0 };
      await warm(engine, INSIDE);
      const event = requests(`/stegvis/v1/arenden/:id/handelser`, token, course);
      const sides: Readonly<Record<string, () => Promise<Slice>>> = {
        http: () => post(url, IN_FLIGHT, seconds, () => event('Prefer: return=minimal\r\n')),
        trivial: () => post(String(trivial.said), IN_FLIGHT, seconds, requestsTo('/handelser', token)),
        httpFull: () => post(url, IN_FLIGHT, seconds / 2, () => event('')),
        anvisning32: () => send(engine, INSIDE, inside, IN_FLIGHT, seconds / 2, NOTE),
        anvisningCold32: () => send(engine, RESTING, resting, IN_FLIGHT, seconds / 2, NOTE),
      };
      const rates = new Map<string, number[]>(Object.keys(sides).map((name) => [name, []]));
      const pairs = lab.quick ? 3 : 5;
      // Every case of the day is opened once before anything counts.
      while (course.next < TODAY.count)
        await post(url, IN_FLIGHT, 0, () => event('Prefer: return=minimal\r\n'));
      for (let round = 0; round <= pairs; round += 1) {
        for (const [name, run] of Object.entries(sides)) {
          const { rate } = await run();
          if (!(rate > 0)) throw new Error(`${name} gjorde inget`);
          if (round > 0) rates.get(name)?.push(rate);
        }
        const line = [...rates].map(([name, all]) => `${name} ${all.at(-1)?.toFixed(0) ?? '–'}/s`).join('  ');
        lab.say(`  ${round === 0 ? 'uppvärmning' : `omgång ${round}/${pairs}: ${line}`}`);
      }
      const of = (name: string): readonly number[] => rates.get(name) ?? [];
      return {
        figures: Object.fromEntries([...rates].map(([name, all]) => [name, figure('/s', measured(all))])),
        ratios: { http: ratios(of('http'), of('trivial')) },
      };
    } finally {
      for (const stop of stops.reverse()) await stop();
      await lab.drop(database);
    }
  },
};

/** The service with its login, and a token of the case worker. */
async function startService(lab: Lab, database: Database, user: string, stops: (() => Promise<void>)[]) {
  const identity = await startIdentity({
    dir: join(lab.dir, 'home'),
    users: loadOrganisation().users,
    redirectUris: ['http://127.0.0.1:3000/'],
    log: () => undefined,
  });
  stops.push(() => identity.stop());
  if (lab.redisUrl === null) await migrateQueues(database.owner);
  const service = await startChild(join(__dirname, '..', 'http', 'app-process.ts'), {
    DATABASE_URL: database.app,
    OIDC_ISSUER: identity.issuer,
    KEYS_DIR: join(lab.dir, 'keys'),
    KEYS_MASTER: MASTER,
    MAIL_DIR: join(lab.dir, 'mail'),
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_MINUTE: '0',
    ...(lab.redisUrl ? { REDIS_URL: lab.redisUrl } : {}),
  });
  stops.push(() => service.stop());
  return {
    token: await demoToken(identity.issuer, identity.cliClientSecret, user),
    url: String(service.said),
  };
}

const body = JSON.stringify({ event: NOTE });

/** The bytes of a request to a path. */
const bytes = (path: string, token: string, more: string): string =>
  `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n` +
  `Idempotency-Key: ${randomUUID()}\r\n${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

const requestsTo = (path: string, token: string) => (): string =>
  bytes(path, token, 'Prefer: return=minimal\r\n');

/** Requests that go round among the cases. */
const requests =
  (path: string, token: string, course: Course) =>
  (more: string): string => {
    const id = caseId(TODAY.prefix, visit((course.next += 1), TODAY.count));
    return bytes(path.replace(':id', id), token, more);
  };
