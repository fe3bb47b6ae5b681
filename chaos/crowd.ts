/** All clients of a lane: at full load while it lasts, and then a few until everything has come to rest. */
import type { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from './client';
import { now, type Offsets } from './clock';
import type { Fleet } from './fleet';
import type { History } from './history';
import type { LaneOptions } from './lane';
import { anvisa, rakna } from './load';
import { askOnce, type Urls } from './postgres';
import { random } from './random';
import type { Servers } from './servers';

/** Clients that go on slowly while it comes to rest. */
const PULSE = { clients: 2, pace: 100 };

interface CrowdParts {
  readonly servers: Servers;
  readonly urls: Urls;
  readonly fleet: Fleet;
  readonly history: History;
  readonly options: LaneOptions;
  readonly offsets: Offsets;
  readonly agent: Agent;
}

export class Crowd {
  private givenUpAt = Infinity;

  constructor(private readonly parts: CrowdParts) {}

  private worker(name: string, nth: number, pace: number, over: () => boolean) {
    const { servers, fleet, history, options, agent } = this.parts;
    const chance = random(options.seed * 1_000 + nth);
    const client = new Client({
      history,
      random: chance,
      agent,
      ports: fleet.apiDoors.map((door) => door.port),
      tokens: servers.tokens,
      givenUp: () => now() >= this.givenUpAt,
    });
    return { client, random: chance, over, name, pace };
  }

  /** Full load, until it is over and every client has its answer. */
  async work(cases: readonly string[], over: () => boolean): Promise<void> {
    const { options, urls, offsets } = this.parts;
    const { clients, anvisare, pace, ms, atMostMs, answerMs } = options;
    this.givenUpAt = now() + Math.max(ms, atMostMs) + answerMs;
    const raknare = Array.from({ length: clients }, (_, n) =>
      rakna(this.worker(`r${n}`, n, pace, over), cases),
    );
    const others = Array.from({ length: anvisare }, (_, n) =>
      anvisa({
        ...this.worker(`a${n}`, clients + n, pace, over),
        database: urls.ownerUrl,
        at: () => new Date(now() + offsets.max).toISOString(),
      }),
    );
    await Promise.all([...raknare, ...others]);
  }

  /**
   * Lets it come to rest with a little load, as a service has: everything due by `until`, domain time, has then
   * fired, and everything that shall leave has left.
   * @returns how long that took, or the whole time if it never did
   */
  async rest(cases: readonly string[], until: number): Promise<number> {
    const { urls, options } = this.parts;
    const { restMs, answerMs } = options;
    const began = now();
    let resting = false;
    this.givenUpAt = began + restMs + answerMs;
    const pulse = Array.from({ length: PULSE.clients }, (_, n) =>
      rakna(
        this.worker(`p${n}`, 500 + n, PULSE.pace, () => resting),
        cases,
      ),
    );
    while (!resting && now() - began < restMs) {
      await delay(250);
      resting = (await leftOver(urls.superUrl, until)) === 0;
    }
    resting = true;
    await Promise.all(pulse);
    // What the last clients left in the outbox.
    for (let tries = 0; tries < 40 && (await leftOver(urls.superUrl, until)) > 0; tries += 1)
      await delay(250);
    return now() - began;
  }
}

/** What is due and has not fired, and what waits to leave. */
async function leftOver(superUrl: string, until: number): Promise<number> {
  const [row] = await askOnce<{ count: number }>(
    superUrl,
    `SELECT ((SELECT count(*) FROM deadlines WHERE status = 'armed' AND due_at <= $1)
       + (SELECT count(*) FROM outbox WHERE status = 'pending'))::int AS count`,
    [new Date(until)],
  );
  return row?.count ?? 0;
}
