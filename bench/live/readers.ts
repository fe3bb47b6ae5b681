/**
 * Many readers of the live stream over real sockets, and events that are written meanwhile: to all of them, to one unit,
 * and to the few who may see a protected case. Who should be told of what is the policy's to say, apart from the service.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { connect, type Socket } from 'node:net';
import type { Pool } from 'pg';
import type { DemoUser } from '../../src/access/organisation';
import { may, type CaseFacts } from '../../src/access/policy';

const AT_ONCE = 50;
/** How long a message may be on its way before it is missed. */
const PATIENCE_MS = 10_000;

export interface Measured {
  readonly streams: number;
  /** Messages that came, by how long after their commit (milliseconds), in order. */
  readonly latencies: readonly number[];
  readonly missed: number;
  readonly misdelivered: number;
}

interface Reader {
  readonly user: DemoUser;
  readonly socket: Socket;
  /** When it was told of each case. */
  readonly told: Map<string, number>;
}

/** Those who may follow what changes: an external provider may not (R123). */
export const followers = <U extends DemoUser>(users: readonly U[]): readonly U[] =>
  users.filter(({ roles }) => !roles.includes('utforare'));

/** Cases of every unit, and a protected one with its named worker. */
export async function writeCases(pool: Pool, users: readonly DemoUser[]): Promise<readonly CaseFacts[]> {
  const units = [...new Set(users.flatMap(({ units: [first] }) => (first === undefined ? [] : [first])))];
  const open = units.map((unit, n): CaseFacts => {
    const kc = unit.startsWith('kc');
    return {
      id: `L-${n}`,
      sfEnhet: kc ? null : unit,
      kcEnhet: kc ? unit : null,
      skyddad: false,
      handlaggare: {},
    };
  });
  const [worker] = users;
  const cases: readonly CaseFacts[] = [
    ...open,
    {
      ...{ id: 'L-skyddad', sfEnhet: worker?.units[0] ?? null, kcEnhet: null, skyddad: true },
      handlaggare: { socialsekreterare: worker?.id ?? '' },
    },
  ];
  for (const { id, sfEnhet, kcEnhet, skyddad, handlaggare } of cases)
    await pool.query(
      `INSERT INTO cases (id, process, version, revision, status, snapshot, head, at, started_at, sf_enhet, kc_enhet,
         skyddad, handlaggare) VALUES ($1, 'anvisning', 1, 1, 'done', '{}', '', now(), now(), $2, $3, $4, $5)`,
      [id, sfEnhet, kcEnhet, skyddad, JSON.stringify(handlaggare)],
    );
  return cases;
}

/** Opens streams, some at a time. */
export async function openStreams(
  url: string,
  users: readonly (DemoUser & { readonly token: string })[],
  count: number,
): Promise<readonly Reader[]> {
  const readers: Reader[] = [];
  while (readers.length < count) {
    const part = Math.min(AT_ONCE, count - readers.length);
    const more = Array.from({ length: part }, (_, n) =>
      open(url, users[(readers.length + n) % users.length]!),
    );
    readers.push(...(await Promise.all(more)));
  }
  return readers;
}

/** Writes one event in each case, round after round, and looks at who was told of which. */
export async function measure(
  pool: Pool,
  cases: readonly CaseFacts[],
  readers: readonly Reader[],
  rounds: number,
): Promise<Measured> {
  const latencies: number[] = [];
  const counts = { missed: 0, misdelivered: 0 };
  for (let round = 0; round < rounds; round += 1) {
    // All of the cases, one unit's, and the protected one: each its turn.
    const now = [cases, cases.slice(0, 1), cases.slice(-1)][round % 3]!;
    for (const { told } of readers) told.clear();
    const committed = new Map<string, number>();
    for (const { id } of now) {
      await pool.query(
        `INSERT INTO events (case_id, seq, at, type, body, hash)
         VALUES ($1, $2, now(), 'BEDOM_BEHOV', '{"role":"socialsekreterare","event":{"type":"BEDOM_BEHOV"}}', '')`,
        [id, round + 1],
      );
      committed.set(id ?? '', performance.now());
    }
    const expected = readers.map(({ user }) =>
      now.filter((facts) => sees(user, facts)).map(({ id }) => id ?? ''),
    );
    const complete = () => readers.every(({ told }, n) => expected[n]!.every((id) => told.has(id)));
    for (const end = Date.now() + PATIENCE_MS; !complete() && Date.now() < end;) await delay(10);
    // What should not come has had as long as what should, and another look of the tail's.
    await delay(400);
    readers.forEach(({ told }, n) => {
      const mine = expected[n]!;
      counts.missed += mine.filter((id) => !told.has(id)).length;
      counts.misdelivered += [...told.keys()].filter((id) => !mine.includes(id)).length;
      for (const id of mine) if (told.has(id)) latencies.push(told.get(id)! - committed.get(id)!);
    });
  }
  return {
    streams: readers.filter(({ socket }) => !socket.destroyed).length,
    latencies: latencies.sort((a, b) => a - b),
    ...counts,
  };
}

const sees = ({ id, roles, units }: DemoUser, facts: CaseFacts): boolean =>
  may({ id, roles, units }, { kind: 'read' }, facts).allowed;

/** One reader: a bare socket, so that thousands of them cost this process little. */
function open(url: string, user: DemoUser & { readonly token: string }): Promise<Reader> {
  const { hostname, port } = new URL(url);
  return new Promise((opened, failed) => {
    const socket = connect(Number(port), hostname);
    const reader: Reader = { user, socket, told: new Map() };
    let head = '';
    socket.setEncoding('utf8');
    socket.on('error', failed);
    socket.once('connect', () =>
      socket.write(
        `GET /stegvis/v1/strom HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${user.token}\r\nAccept: text/event-stream\r\n\r\n`,
      ),
    );
    socket.on('data', (text: string) => {
      for (const [, id] of text.matchAll(/"arende":"([^"]+)"/g))
        if (id) reader.told.set(id, performance.now());
      if (head.includes('event: plats')) return;
      head += text;
      if (!head.startsWith('HTTP/1.1 200')) failed(new Error(head.slice(0, 300)));
      else if (head.includes('event: plats')) opened(reader);
    });
  });
}
