/**
 * The night's anchors: of each day of the access log that is over, and then one over all chains. A worker makes it; several make one. A day on which nobody did is caught up
 * by the next that looks: its anchor holds all that has moved since the last one.
 */
import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { localDate, plusDays } from '../../machines/calendar';
import { osagd, type Osagd } from '../mening';
import type { Queues } from '../queues';
import type { AnchorRow, AnchorsStore, Findings, Signer } from '../store/anchors.store';
import { Watch } from '../watch';
import { hashOf, NO_ANCHOR, parseBody, Root, signBody, type AnchorBody, type LogRef } from './anchor';
import { copyAnchors } from './anchor-files';
import { readAnchorKey, type AnchorKey } from './anchor-key';
import { LogAnchoring } from './log-anchoring';

export interface AnchoringOptions {
  /** Where the private key lies; null where the municipality has not given one. */
  readonly keyFile: string | null;
  /** A folder outside the database that each anchor is copied to, at best one that cannot be written over. */
  readonly dir: string | null;
}

/** An anchor older than this was missed: a day and an hour, for a night that took its time. */
const OVERDUE_MS = 25 * 3_600_000;
const LOOK_MS = 600_000;
/** A day of the log that is over for longer than this has been kept from its anchor. */
const LOG_OVERDUE_DAYS = 2;

export class Anchoring {
  private readonly log = new Logger('ankare');
  private readonly key: AnchorKey | null;
  private readonly watch: Watch;
  private readonly logg: LogAnchoring;

  /** @throws Error in Swedish if the key cannot be used */
  constructor(
    private readonly store: AnchorsStore,
    private readonly pool: Pool,
    queues: Queues,
    private readonly options: AnchoringOptions,
    private readonly now: () => Date = () => new Date(),
  ) {
    this.key = options.keyFile === null ? null : readAnchorKey(options.keyFile);
    this.logg = new LogAnchoring(pool);
    this.watch = new Watch(queues, LOOK_MS, { anchors: () => this.catchUp() });
  }

  /** Looks at once and every ten minutes whether a night was missed. */
  start(): void {
    if (this.key) this.watch.start();
    else this.log.warn('ANCHOR_KEY_FILE är inte satt: historien förankras inte.');
  }

  async stop(): Promise<void> {
    await this.watch.stop();
  }

  /** The night's work: today's anchor if it has none, and its copy. Without a key an incident says so. */
  async nightly(): Promise<void> {
    if (this.key) await this.anchor();
    else
      await this.incident(
        'nyckel',
        osagd`ANCHOR_KEY_FILE är inte satt: historien förankras inte. Se docs/operations.md.`,
      );
  }

  /** The same if the last one is more than a day old; the log's days are sealed as soon as they are over. */
  async catchUp(): Promise<void> {
    await this.sealLog();
    const last = await this.store.last();
    const at = last && parseBody(last.body)?.at;
    if (at && this.now().getTime() - Date.parse(at) < OVERDUE_MS) return;
    await this.anchor();
  }

  /** @returns whether it was this process that made it */
  async anchor(): Promise<boolean> {
    const { key } = this;
    if (!key) return false;
    await this.sealLog();
    const log = await this.logg.ref();
    const at = this.now().toISOString();
    let bent: readonly string[] = [];
    const made = await this.store.add(localDate(at), (last, nr, found, heads) => {
      bent = found.bent;
      return signed(key, at, log)(last, nr, found, heads);
    });
    for (const caseId of made ? bent : [])
      await this.incident(
        caseId,
        osagd`Historien går inte vidare från sitt ankare: den är ändrad eller borttagen i databasen. Kör npm run audit:verify.`,
        caseId,
      );
    if (this.options.dir !== null) await this.copy(this.options.dir);
    return made;
  }

  /** What keeps the log from its anchors is told, and keeps the chains from none. */
  private async sealLog(): Promise<void> {
    const { key } = this;
    if (!key) return;
    const at = this.now().toISOString();
    const ended = await this.logg.seal(key, at).catch((error: unknown) => {
      this.log.error(`Åtkomstloggen är inte förankrad: ${codeOf(error)}`);
    });
    if (ended === 'done' || ended === 'other') return;
    const last = await this.logg.lastDay();
    if (last !== null && last < plusDays(at.slice(0, 10), -LOG_OVERDUE_DAYS))
      await this.incident(
        'åtkomstlogg',
        osagd`Åtkomstloggen är förankrad till och med ${last} och inte längre. Se docs/operations.md.`,
      );
  }

  private async copy(dir: string): Promise<void> {
    for (const nr of await copyAnchors(this.store, dir))
      await this.incident(
        `kopia ${nr}`,
        osagd`Kopian av ankare ${nr} i ANCHOR_DIR är en annan än databasens. Kör npm run audit:verify.`,
      );
    for (const nr of await this.logg.copy(dir))
      await this.incident(
        `kopia logg ${nr}`,
        osagd`Kopian av loggankare ${nr} i ANCHOR_DIR är en annan än databasens. Kör npm run audit:verify.`,
      );
  }

  private async incident(ref: string, { mall, varden }: Osagd, caseId: string | null = null): Promise<void> {
    await this.pool.query(
      `INSERT INTO incidents (case_id, kind, ref, detail, varden, opened_at) VALUES ($1, 'ankare', $2, $3, $4, $5)
       ON CONFLICT (kind, ref) WHERE status = 'open' DO NOTHING`,
      [caseId, ref, mall, JSON.stringify(varden), this.now().toISOString()],
    );
  }
}

const signed =
  ({ id, privateKey }: AnchorKey, at: string, log: LogRef | null): Signer =>
  async (last, nr, found, heads) => {
    const root = new Root();
    for await (const head of heads) root.add(head);
    const body = JSON.stringify(bodyOf(last, nr, found, root, at, id, log));
    return { day: localDate(at), body, signature: signBody(privateKey, body) };
  };

function bodyOf(
  last: AnchorRow | null,
  nr: number,
  found: Findings,
  root: Root,
  at: string,
  key: string,
  log: LogRef | null,
): AnchorBody {
  const before = last && parseBody(last.body);
  return {
    v: 1,
    nr,
    day: localDate(at),
    at,
    cases: (before?.cases ?? 0) + found.cases,
    events: (before?.events ?? 0) + found.events,
    heads: root.heads,
    root: root.hex(),
    previous: last ? hashOf(last.body) : NO_ANCHOR,
    key,
    ...(log && { log }),
  };
}

const codeOf = (error: unknown): string =>
  (error as { code?: string } | null)?.code ?? (error instanceof Error ? error.name : 'okänt fel');
