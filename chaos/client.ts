/**
 * A client of the service: sends each event under a key of its own and repeats the same key until it has a
 * definite answer, to whichever api process comes next. What it did and heard goes into the history.
 */
import type { Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { now } from './clock';
import type { History, Sent } from './history';
import { ask, type Answer } from './http';
import type { Random } from './random';

export const CASES = '/stegvis/v1/arenden';

/** What a client needs to know of the world. */
export interface ClientParts {
  readonly history: History;
  readonly random: Random;
  readonly agent: Agent;
  /** The api processes' doors. */
  readonly ports: readonly number[];
  /** Access token per demo user. */
  readonly tokens: ReadonlyMap<string, string>;
  /** True when nobody waits for answers any longer. */
  readonly givenUp: () => boolean;
}

/** What is sent, before it is known what becomes of it. */
export type Plan = Pick<Sent, 'case' | 'key' | 'by' | 'type' | 'spar' | 'expected'> & {
  readonly path: string;
  readonly body: unknown;
};

/** Wait before an attempt after one that nobody answered. */
const AGAIN_MS = 150;
/** Share of the calls that go to the same process as the others of their case. */
const AT_HOME = 0.6;
/** What a routine may refuse with; every other refusal is a fault of the service or of the proof. */
const REFUSALS = new Set(['NOT_POSSIBLE', 'STALE_REVISION']);
/** Too many requests, and a service or a database that is not there just now. */
const ASKS_TO_WAIT = new Set([429, 503]);

export class Client {
  constructor(private readonly parts: ClientParts) {}

  /** Sends until the answer is definite, or everybody has given up. */
  async send(plan: Plan): Promise<Sent> {
    const { history, givenUp } = this.parts;
    const { path, body, ...facts } = plan;
    const sent: Sent = {
      ...facts,
      invoked: now(),
      completed: null,
      outcome: 'unknown',
      revision: null,
      attempts: 0,
    };
    history.sent.push(sent);
    /** Some attempt may have been carried out although nobody said so. */
    let open = false;
    while (!givenUp()) {
      sent.attempts += 1;
      const answer = await this.attempt('POST', path, plan, body);
      if (!answer) {
        open = true;
        await delay(AGAIN_MS);
        continue;
      }
      const { status } = answer;
      if (status >= 200 && status < 300) {
        sent.outcome = 'ok';
        // A start is answered with the case as it is, which may have moved on.
        sent.revision = plan.case === null ? 1 : revisionOf(answer);
        sent.case ??= caseOf(answer);
        break;
      }
      const code = codeOf(answer);
      if (!REFUSALS.has(code) && !ASKS_TO_WAIT.has(status))
        history.oddities.push(`${plan.type} besvarades med ${status} ${code}`);
      if (status < 500 && status !== 429) {
        if (!open) sent.outcome = 'refused';
        break;
      }
      if (status >= 500) open = true;
      await delay(waitOf(answer));
    }
    if (sent.outcome !== 'unknown') sent.completed = now();
    return sent;
  }

  /** Sends again what has been answered: the answer must be the same. */
  async repeat(sent: Sent, plan: Plan): Promise<void> {
    const { history } = this.parts;
    const answer = await this.attempt('POST', plan.path, plan, plan.body);
    if (!answer || ASKS_TO_WAIT.has(answer.status)) return;
    history.repeats += 1;
    const told = answer.status < 300 ? revisionOf(answer) : null;
    if (told !== sent.revision)
      history.oddities.push(
        `${sent.case} ${sent.type}: samma nyckel gav version ${sent.revision} och sedan ${told ?? `${answer.status} ${codeOf(answer)}`}`,
      );
  }

  /** Reads a case once. */
  async read(caseId: string, by: string): Promise<void> {
    const { history } = this.parts;
    const invoked = now();
    const answer = await this.attempt('GET', `${CASES}/${caseId}`, { by });
    if (!answer) return;
    if (answer.status !== 200) {
      if (!ASKS_TO_WAIT.has(answer.status))
        history.oddities.push(`${caseId} lästes med svaret ${answer.status} ${codeOf(answer)}`);
      return;
    }
    const view = JSON.parse(answer.body) as { revision: number; tasks: readonly { key: string }[] };
    const { revision, tasks } = view;
    const steg = tasks.filter(({ key }) => /^steg\d+$/.test(key)).length;
    history.reads.push({ case: caseId, invoked, completed: now(), revision, steg });
  }

  private async attempt(
    method: 'GET' | 'POST',
    path: string,
    { by, key, expected }: { by: string; key?: string; expected?: number | null },
    body?: unknown,
  ): Promise<Answer | null> {
    const { history, agent, tokens } = this.parts;
    const headers = {
      authorization: `Bearer ${tokens.get(by) ?? ''}`,
      prefer: 'return=minimal',
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(expected !== undefined && expected !== null && { 'if-match': `"${expected}"` }),
    };
    try {
      const answer = await ask(agent, this.portFor(path), method, path, headers, body);
      history.count(answer.status < 300 ? 'ok' : `${answer.status} ${codeOf(answer)}`);
      return answer;
    } catch {
      history.count('inget svar');
      return null;
    }
  }

  /** Mostly the same process for a case, as behind a load balancer that remembers; often enough another. */
  private portFor(path: string): number {
    const { ports, random } = this.parts;
    const home = Buffer.from(path).reduce((sum, byte) => sum + byte, 0);
    return random.chance(AT_HOME) ? ports[home % ports.length]! : random.pick(ports);
  }
}

function revisionOf({ headers }: Answer): number | null {
  const [, revision] = /^"(\d+)"$/.exec(String(headers['etag'])) ?? [];
  return revision === undefined ? null : Number(revision);
}

const caseOf = ({ headers }: Answer): string | null => String(headers['location']).split('/').at(-1) ?? null;

function codeOf({ body }: Answer): string {
  try {
    return String((JSON.parse(body) as { code?: unknown }).code);
  } catch {
    return 'utan kod';
  }
}

/** Retry-After in milliseconds, or a little if the service did not say. */
function waitOf({ headers }: Answer): number {
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : AGAIN_MS;
}
