/** A small history for audit tests: cases of the real routine, anchored on two days, and what it takes to bend it. */
import type { KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { Anchoring } from '../../src/audit/anchoring';
import { makeAnchorKey, readPublicKey } from '../../src/audit/anchor-key';
import { exportHistory } from '../../src/audit/export';
import { verifyExport, type AuditReport } from '../../src/audit/verify';
import { GENESIS, link } from '../../src/engine/chain';
import { Queues } from '../../src/queues';
import { AnchorsStore } from '../../src/store/anchors.store';
import { Kommun, TILL_BESLUT, type Process } from '../engine/kommun';

export interface Told extends AuditReport {
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

const TABLES = ['events', 'cases', 'anchors', 'anchor_heads'] as const;

export class Historia {
  /** Wall time of anchors and exports. */
  now = new Date('2026-02-02T12:00:00.000Z');
  readonly ids: string[] = [];

  private constructor(
    readonly kommun: Kommun,
    readonly tjanst: Process,
    readonly owner: Client,
    readonly folder: string,
    readonly key: KeyObject,
  ) {}

  /** Three cases; the first day after the decision is anchored, and the next after three more events. */
  static async open(name: string): Promise<Historia> {
    const kommun = await Kommun.open(name);
    const tjanst = await kommun.process();
    const folder = mkdtempSync(join(tmpdir(), 'stegvis-audit-'));
    makeAnchorKey(join(folder, 'anchor.key'));
    const owner = new Client({ connectionString: kommun.database.ownerUrl, options: '-c TimeZone=UTC' });
    await owner.connect();
    const key = readPublicKey(join(folder, 'anchor.key'));
    const historia = new Historia(kommun, tjanst, owner, folder, key);
    for (let n = 0; n < 3; n += 1) historia.ids.push(await kommun.start(tjanst));
    historia.ids.sort();
    for (const id of historia.ids) await kommun.gor(tjanst, id, ...TILL_BESLUT);
    await historia.anchoring().anchor();
    historia.now = new Date('2026-02-03T12:00:00.000Z');
    for (const id of historia.ids) await kommun.gor(tjanst, id, 'UNDERRATTA');
    await historia.anchoring().anchor();
    // The tail that no anchor knows of yet.
    await kommun.gor(tjanst, historia.ids[0]!, 'SKICKA_UPPDRAG');
    for (const table of TABLES) await owner.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
    return historia;
  }

  /** As it was before somebody bent it. */
  async restore(): Promise<void> {
    await this.owner.query(`TRUNCATE ${TABLES.join(', ')}`);
    for (const table of TABLES) await this.owner.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.kommun.close();
    rmSync(this.folder, { recursive: true });
  }

  anchoring(
    keyFile: string | null = join(this.folder, 'anchor.key'),
    dir: string | null = join(this.folder, 'kopior'),
  ) {
    const { pool } = this.tjanst;
    const queues = new Queues({ databaseUrl: this.kommun.database.appUrl, redisUrl: null });
    return new Anchoring(new AnchorsStore(pool), pool, queues, { keyFile, dir }, () => this.now);
  }

  get file(): string {
    return join(this.folder, 'historik.jsonl.gz');
  }

  async exported(publicKey: string | null = null) {
    return exportHistory({ pool: this.tjanst.pool, file: this.file, now: this.now, publicKey });
  }

  /** Exports and verifies. */
  async audit(more: { copies?: string; keys?: readonly KeyObject[] } = {}): Promise<Told> {
    await this.exported();
    return this.verified(more);
  }

  async verified(more: { copies?: string; keys?: readonly KeyObject[] } = {}): Promise<Told> {
    const [faults, notes]: [string[], string[]] = [[], []];
    const report = await verifyExport({
      file: this.file,
      keys: [this.key],
      onFault: (fault) => faults.push(fault),
      onNote: (note) => notes.push(note),
      ...more,
    });
    return { ...report, faults, notes };
  }

  /** What the owner of the database does by hand. */
  async sql(text: string, values: readonly unknown[] = []): Promise<void> {
    const { rowCount } = await this.owner.query(text, [...values]);
    if (!rowCount) throw new Error(`Nothing was bent by: ${text}`);
  }

  /** Changes an event and recomputes every link after it, the case's head included: a forger who knows the format. */
  async rewrite(id: string, seq: number, change: (body: string) => string): Promise<void> {
    const { rows } = await this.owner.query<{ seq: number; body: string }>(
      'SELECT seq, body FROM events WHERE case_id = $1 ORDER BY seq',
      [id],
    );
    let head: Buffer = GENESIS;
    for (const row of rows) {
      const body = row.seq === seq ? change(row.body) : row.body;
      if (row.seq === seq && body === row.body) throw new Error('The change changes nothing');
      head = link(head, body);
      await this.sql('UPDATE events SET body = $3, hash = $4 WHERE case_id = $1 AND seq = $2', [
        id,
        row.seq,
        body,
        head,
      ]);
    }
    await this.sql('UPDATE cases SET head = $2 WHERE id = $1', [id, head]);
  }
}
