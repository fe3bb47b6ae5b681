/**
 * The tail of the feed: one in each process, however many streams there are, and only while somebody listens. It asks
 * the database at short intervals: nothing is sent at a commit, and there is no connection to lose (docs/adr/0037-live.md).
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { LAST_SEQ, type FeedPlace, type FeedQuery } from '../store/feed.query';
import type { SessionerStore } from '../store/sessioner.store';
import type { StromArende, StromQuery, StromRow, StromVisning } from '../store/strom.query';
import { message, type Strom } from './strom';
import { afterTx, type Platser } from './strom-plats';
import { Urval, type Allowed, type ProcessOf } from './strom-urval';

/** How often it looks, while somebody listens. */
const POLL_MS = 250;
/** How often it asks what no event tells: sessions that have ended, and cases that are lent no more. */
const CHECK_MS = 3_000;
/** How often it asks how far it is behind. */
const MEASURE_MS = 1_000;
/** Rows read at once, and most that one who comes back is given before she is told to read again instead. */
const ROWS = 500;
const REPLAY_ROWS = 5_000;
/** How long it tries again before those who listen are sent away, to find out why. */
const GIVE_UP_MS = 15_000;
/** A lag that somebody should know of. */
const LAG_MS = 10_000;

export interface SvansDelar {
  readonly query: Pick<StromQuery, 'after' | 'fakta' | 'log' | 'settled'>;
  readonly feed: Pick<FeedQuery, 'end'>;
  readonly sessioner: Pick<SessionerStore, 'holding'>;
  readonly processOf: ProcessOf;
  readonly platser: Platser;
  readonly logger: Pick<Logger, 'warn'>;
  /** Milliseconds between looks; its own unless said. */
  readonly pollMs?: number;
}

export class Svans {
  private place: FeedPlace | null = null;
  private readonly active = new Set<Strom>();
  private joining: Strom[] = [];
  private running: Promise<void> | null = null;
  private wake: AbortController | null = null;
  private stopped = false;
  private checkedAt = 0;
  private measuredAt = 0;
  /** How long the latest look took. */
  private lookMs = 0;
  private failingSince: number | null = null;
  private held: { readonly settled: string; readonly since: number } | null = null;

  constructor(protected readonly delar: SvansDelar) {}

  /** How long the oldest transaction that is still running has held the feed back, in milliseconds. */
  get lag(): number {
    return this.held === null ? 0 : Date.now() - this.held.since;
  }

  /** The transaction up to which everything has been told: a stream that begins here sees what commits from now on. */
  async begin(): Promise<bigint> {
    return sentUpTo((this.running && this.place) ?? (await this.delar.feed.end()));
  }

  /** Whether a place lies after all that there is: then the database is another, or an older copy, than gave it. */
  async isAhead(from: bigint): Promise<boolean> {
    return from > sentUpTo(await this.delar.feed.end());
  }

  /** The id of where those who listen are. */
  id(): string {
    return this.delar.platser.seal(sentUpTo(this.place ?? afterTx('0')).toString());
  }

  join(strom: Strom): void {
    this.joining.push(strom);
    if (this.running === null) {
      this.place = null;
      this.running = this.run();
    }
    this.wake?.abort();
  }

  leave(strom: Strom): void {
    this.active.delete(strom);
    this.joining = this.joining.filter((one) => one !== strom);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.wake?.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopped && this.active.size + this.joining.length > 0) {
      try {
        await this.round();
        this.failingSince = null;
      } catch (error) {
        this.failed(error);
      }
      await this.pause();
    }
    // In the same turn as the question whether somebody listens: whoever comes now starts it anew.
    this.running = null;
  }

  /** Looking never takes more than a fifth of one connection, however long a look takes. */
  private async pause(): Promise<void> {
    if (this.joining.length > 0 && this.failingSince === null) return;
    this.wake = new AbortController();
    const { signal } = this.wake;
    await delay(Math.max(4 * this.lookMs, this.delar.pollMs ?? POLL_MS), undefined, {
      signal,
      ref: false,
    }).catch(() => undefined);
    this.wake = null;
  }

  /** What has come since to all who listen, and then to those who come, up to where the others are now. */
  private async round(): Promise<void> {
    this.place ??= await this.delar.feed.end();
    for (let cut = true; cut && !this.stopped;) {
      const began = performance.now();
      const rows = await this.delar.query.after(this.place, ROWS);
      this.lookMs = performance.now() - began;
      cut = rows.length === ROWS;
      this.place = await this.deliver(this.place, rows, cut, this.active);
    }
    const comers = this.joining;
    this.joining = [];
    try {
      if (comers.length > 0) await this.catchUp(comers, this.place);
    } catch (error) {
      this.joining.push(...comers.filter(({ ended }) => !ended));
      throw error;
    }
    const now = Date.now();
    if (now - this.measuredAt >= MEASURE_MS) await this.measure(now);
    if (now - this.checkedAt >= CHECK_MS) await this.check(now);
  }

  private async catchUp(comers: readonly Strom[], goal: FeedPlace): Promise<void> {
    const from = comers.map(({ of }) => of.from).reduce((least, one) => (one < least ? one : least));
    let at = afterTx(from.toString());
    for (let read = 0; isBefore(at, goal); read += ROWS) {
      if (read >= REPLAY_ROWS) {
        const id = this.id();
        for (const strom of comers) if (strom.of.from < sentUpTo(goal)) strom.tell(message('om', {}, id));
        break;
      }
      const rows = await this.delar.query.after(at, ROWS);
      const until = rows.filter((row) => !isBefore(goal, row));
      if (until.length === 0) break;
      const more = rows.length === ROWS || until.length < rows.length;
      at = await this.deliver(at, until, more, comers);
      if (until.length < ROWS) break;
    }
    for (const strom of comers) {
      strom.caughtUp = true;
      if (strom.of.till <= Date.now()) strom.end('langst');
      if (!strom.ended) this.active.add(strom);
    }
  }

  /**
   * Tells each of some streams what of these rows its reader may know, after the row that says so in the access log.
   * @param cut whether there may be more of the last row's transaction
   * @returns the place that this leads to
   */
  private async deliver(
    before: FeedPlace,
    rows: readonly StromRow[],
    cut: boolean,
    to: Iterable<Strom>,
  ): Promise<FeedPlace> {
    const last = rows.at(-1);
    if (!last) return before;
    const place: FeedPlace = cut ? last : afterTx(last.tx);
    const streams = [...to];
    const cases = [...new Set(rows.map(({ caseId }) => caseId))];
    const [fakta] = await Promise.all([this.delar.query.fakta(cases), this.endSessions(streams)]);
    const urval = new Urval(fakta, this.delar.processOf);
    const near = nearby(streams, urval);
    const told = new Map<Strom, { typ: string; data: object }[]>();
    const shown = new Map<string, { readonly strom: Strom; readonly visning: StromVisning }>();
    const numbers = new Map(streams.map((strom, n) => [strom, n]));
    for (const row of rows) {
      const arende = urval.arende(row.caseId);
      if (!arende) continue;
      const tx = BigInt(row.tx);
      for (const strom of near(arende)) {
        if (strom.ended || tx <= strom.of.from) continue;
        if (strom.of.arende !== null && strom.of.arende !== arende.id) continue;
        const { principal } = strom.of;
        const as = this.ser(urval, strom, arende);
        const meddelande = as && urval.meddelande(row, arende, principal, as);
        if (!meddelande) continue;
        const before = told.get(strom);
        if (before) before.push(meddelande);
        else told.set(strom, [meddelande]);
        if (!strom.hasShown(arende.id))
          shown.set(`${numbers.get(strom)} ${arende.id}`, {
            strom,
            visning: urval.visning(principal, arende, as),
          });
      }
    }
    for (const strom of streams) this.shutIfLost(urval, strom);
    if (shown.size > 0) await this.delar.query.log([...shown.values()].map(({ visning }) => visning));
    for (const { strom, visning } of shown.values()) strom.noteShown(visning.caseId);
    const id = this.delar.platser.seal(sentUpTo(place).toString());
    for (const [strom, messages] of told)
      strom.tell(
        messages
          .map(({ typ, data }, n) => message(typ, data, n === messages.length - 1 ? id : undefined))
          .join(''),
      );
    return place;
  }

  /** Whether the reader may be told of the case. */
  protected ser(urval: Urval, strom: Strom, arende: StromArende): Allowed | null {
    return urval.ser(strom.of.principal, arende);
  }

  /** Shuts a stream of one case that its reader may no longer see. */
  private shutIfLost(urval: Urval, strom: Strom): void {
    const arende = strom.of.arende === null ? undefined : urval.arende(strom.of.arende);
    if (arende && !this.ser(urval, strom, arende)) strom.stang();
  }

  private async endSessions(streams: readonly Strom[]): Promise<void> {
    const asked = streams.flatMap(({ of: { session } }) => (session ? [session] : []));
    if (asked.length === 0) return;
    const holding = new Set((await this.delar.sessioner.holding(asked)).map((hash) => hash.toString('hex')));
    for (const strom of streams) {
      const { session } = strom.of;
      if (session && !holding.has(session.toString('hex'))) strom.end('inloggning');
    }
  }

  private async check(now: number): Promise<void> {
    const streams = [...this.active];
    await this.endSessions(streams);
    const cases = new Set(streams.flatMap(({ of: { arende } }) => (arende === null ? [] : [arende])));
    if (cases.size > 0) {
      const urval = new Urval(await this.delar.query.fakta([...cases]), this.delar.processOf);
      for (const strom of streams) this.shutIfLost(urval, strom);
    }
    this.checkedAt = now;
  }

  private async measure(now: number): Promise<void> {
    const { settled, next } = await this.delar.query.settled();
    if (settled === next) this.held = null;
    else if (this.held?.settled !== settled) this.held = { settled, since: now };
    this.measuredAt = now;
    if (this.lag > LAG_MS)
      this.delar.logger.warn({ ms: this.lag }, 'strömmen hålls tillbaka av en lång transaktion');
  }

  /** Nothing is lost while the database is away: the place stays where it is. */
  private failed(error: unknown): void {
    const now = Date.now();
    if (this.failingSince === null) {
      this.failingSince = now;
      const { code = null } = error as { readonly code?: unknown };
      this.delar.logger.warn({ code }, 'strömmen når inte databasen');
    }
    if (now - this.failingSince < GIVE_UP_MS) return;
    for (const strom of [...this.active, ...this.joining]) strom.end('avbrott');
  }
}

/**
 * The streams that a case can be of interest to: of its units, and of those to whom something is lent. No rule of the
 * policy opens a case to anybody else; each is asked about all the same.
 */
function nearby(streams: readonly Strom[], urval: Urval): (arende: StromArende) => Iterable<Strom> {
  const ofUnit = groupBy(streams, ({ of }) => of.principal.units);
  const borrowers = new Set(urval.lanade);
  const lent = streams.filter(({ of }) => borrowers.has(of.principal.id));
  return ({ sfEnhet, kcEnhet }) =>
    new Set([...(ofUnit.get(sfEnhet) ?? []), ...(ofUnit.get(kcEnhet) ?? []), ...lent]);
}

function groupBy(
  streams: readonly Strom[],
  keysOf: (strom: Strom) => readonly string[],
): ReadonlyMap<string | null, readonly Strom[]> {
  const groups = new Map<string | null, Strom[]>();
  for (const strom of streams)
    for (const key of keysOf(strom)) {
      const group = groups.get(key);
      if (group) group.push(strom);
      else groups.set(key, [strom]);
    }
  return groups;
}

/** The latest transaction all of which lies before a place. */
const sentUpTo = ({ tx, seq }: FeedPlace): bigint => (seq === LAST_SEQ ? BigInt(tx) : BigInt(tx) - 1n);

function isBefore(one: FeedPlace, other: FeedPlace): boolean {
  const [a, b] = [BigInt(one.tx), BigInt(other.tx)];
  if (a !== b) return a < b;
  // Case numbers are ASCII: they compare as in the database.
  if (one.caseId !== other.caseId) return one.caseId < other.caseId;
  return one.seq < other.seq;
}
