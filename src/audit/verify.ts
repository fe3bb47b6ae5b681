/**
 * Verifies an export of the history, offline and in bounded memory: every link of every chain, every anchor's
 * signature and its link to the one before, every anchored head against the chain it was taken from, and the access log
 * day by day.
 */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { localDate, plusDays } from '../../machines/calendar';
import type { AnchoredHead } from '../store/anchors.store';
import type { AuditCase } from '../store/audit.store';
import { hashOf, isSigned, keyId, NO_ANCHOR, parseBody, Root, type AnchorBody, type LogRef } from './anchor';
import { copiesIn, readCopy, type AnchorLine } from './anchor-files';
import { CaseCheck } from './case-check';
import { EXPORT, NotAnExport, readExport, type ExportEnd, type ExportHead } from './export-format';
import { LogCheck } from './log-check';

export interface VerifyOptions {
  readonly file: string;
  /** Keys known from elsewhere than the export; without any, its own is taken, and a note says so. */
  readonly keys?: readonly KeyObject[];
  /** The folder of copies outside the database (ANCHOR_DIR). */
  readonly copies?: string;
  /** Told each fault, in the order found, naming case and event or the anchor. */
  readonly onFault?: (fault: string) => void;
  /** Told what could not be tried. */
  readonly onNote?: (note: string) => void;
}

export interface AuditReport {
  readonly cases: number;
  readonly events: number;
  readonly anchors: number;
  /** Of the access log. */
  readonly logDays: number;
  readonly logRows: number;
  /** Cases, anchors, days of the log and files with a fault. */
  readonly broken: number;
}

interface Known {
  readonly line: AnchorLine;
  readonly body: AnchorBody;
  readonly root: Root;
  /** What the heads of this anchor add to cases and events. */
  cases: number;
  events: number;
}

/** @returns what was found; a file that is none, or is torn, counts as broken */
export async function verifyExport(options: VerifyOptions): Promise<AuditReport> {
  const audit = new Audit(options);
  try {
    for await (const line of readExport(options.file)) {
      if ('head' in line) audit.begin(line.head);
      else if ('anchor' in line) audit.anchor(line.anchor);
      else if ('case' in line) audit.case(line.case);
      else if ('event' in line) audit.event(line.event);
      else if ('logDisposal' in line) audit.log.disposal(line.logDisposal);
      else if ('logAnchor' in line) audit.log.anchor(line.logAnchor);
      else if ('log' in line) audit.log.row(line.log);
      else audit.end(line.end);
    }
    await audit.finish();
  } catch (error) {
    if (!(error instanceof NotAnExport)) throw error;
    audit.tell(error.message);
  }
  return audit.report();
}

class Audit {
  private readonly sum = { cases: 0, events: 0, anchors: 0, broken: 0 };
  private head: ExportHead | null = null;
  private ended = false;
  private keys: ReadonlyMap<string, KeyObject> = new Map();
  private readonly anchors = new Map<number, Known>();
  private last: Known | null = null;
  private current: CaseCheck | null = null;
  private logCheck: LogCheck | null = null;
  private lastId = '';
  /** Anchors whose sum over the heads is not what it was. */
  private readonly bent: number[] = [];

  constructor(private readonly options: VerifyOptions) {}

  report(): AuditReport {
    const { days = 0, rows = 0 } = this.logCheck?.sum ?? {};
    return { ...this.sum, logDays: days, logRows: rows };
  }

  /** The access log, which comes after the cases. */
  get log(): LogCheck {
    const head = this.begun();
    this.logCheck ??= new LogCheck({
      keys: this.keys,
      at: head.at,
      tell: (fault) => this.tell(fault),
      note: (note) => this.options.onNote?.(note),
    });
    return this.logCheck;
  }

  tell(fault: string): void {
    this.sum.broken += 1;
    this.options.onFault?.(fault);
  }

  begin(head: ExportHead): void {
    if (this.head || head.export !== EXPORT || head.v !== 1)
      throw new NotAnExport('Filen är ingen export av historiken som den här versionen kan läsa.');
    this.head = head;
    this.keys = new Map(this.trusted(head.publicKey).map((key) => [keyId(key), key]));
  }

  private trusted(own: string | null): readonly KeyObject[] {
    const { keys = [], onNote } = this.options;
    if (keys.length > 0) return keys;
    onNote?.(
      'OBS: ingen nyckel är angiven (--key). Ankarna prövas mot den som står i exporten, och den som kan skriva om ' +
        'historien kan också ha bytt den.',
    );
    try {
      return own === null ? [] : [createPublicKey(own)];
    } catch {
      return [];
    }
  }

  anchor(line: AnchorLine): void {
    this.begun();
    this.sum.anchors += 1;
    const body = parseBody(line.body);
    const fault = body ? this.anchorFault(line, body) : 'texten är ändrad';
    if (fault !== null) this.tell(`Ankare ${line.nr}: ${fault}`);
    if (!body) return;
    this.last = { line, body, root: new Root(), cases: 0, events: 0 };
    this.anchors.set(line.nr, this.last);
  }

  private anchorFault({ nr, body: text, signature }: AnchorLine, body: AnchorBody): string | null {
    const before = this.last;
    const wanted = (before?.line.nr ?? 0) + 1;
    if (nr !== wanted) return `ankare ${wanted}${nr > wanted + 1 ? `–${nr - 1}` : ''} saknas före det`;
    if (!isSigned(this.keys, { body: text, key: body.key }, Buffer.from(signature, 'base64')))
      return this.keys.has(body.key)
        ? 'texten är ändrad: signaturen stämmer inte'
        : `det är signerat med en nyckel som inte är känd (${body.key})`;
    if (body.nr !== nr) return 'det står under ett annat nummer än sitt eget';
    if (body.previous !== (before ? hashOf(before.line.body) : NO_ANCHOR))
      return 'det följer inte på ankaret före';
    return before && body.day <= before.body.day ? 'dagen är inte senare än dagen före' : null;
  }

  case(stored: AuditCase): void {
    this.begun();
    this.endCase();
    if (this.sum.cases > 0 && order(this.lastId, stored.id) >= 0)
      this.tell(`${stored.id}: ärendet står inte på sin plats i exporten`);
    this.lastId = stored.id;
    this.sum.cases += 1;
    this.current = new CaseCheck(stored, (nr) => this.nameOf(nr));
    let revision = 0;
    for (const [n, head] of stored.heads.entries()) {
      const anchor = this.anchors.get(head.nr);
      if (!anchor) {
        this.tell(`${stored.id}: ankare ${head.nr}, som förankrar händelse ${head.revision}, saknas`);
        continue;
      }
      anchor.root.add({ caseId: stored.id, revision: head.revision, head: head.head });
      if (n === 0) anchor.cases += 1;
      anchor.events += head.revision - revision;
      revision = head.revision;
    }
  }

  event(event: Parameters<CaseCheck['take']>[0]): void {
    if (!this.current) throw new NotAnExport(`Händelse ${event.seq} står före sitt ärende.`);
    this.sum.events += 1;
    this.current.take(event);
  }

  end({ anchors, cases, events, logDays, logRows }: ExportEnd): void {
    this.endCase();
    this.ended = true;
    const { sum } = this;
    const { days, rows } = this.log.sum;
    const log = logDays === days && logRows === rows;
    if (anchors !== sum.anchors || cases !== sum.cases || events !== sum.events || !log)
      this.tell('Exporten är inte hel: raderna är inte så många som den säger.');
  }

  /** What can be told when all has been read. */
  async finish(): Promise<void> {
    this.begun();
    if (!this.ended) throw new NotAnExport('Exporten är inte hel: den sista raden saknas.');
    this.sums();
    this.late();
    if (this.options.copies !== undefined) await this.copies(this.options.copies);
    await this.log.finish(this.logRefs(), this.options.copies);
  }

  private logRefs(): ReadonlyMap<string, LogRef> {
    return new Map(
      [...this.anchors].flatMap(([nr, { body }]) => (body.log ? [[this.named(nr), body.log]] : [])),
    );
  }

  private begun(): ExportHead {
    if (!this.head) throw new NotAnExport('Filen är ingen export av historiken: den första raden saknas.');
    return this.head;
  }

  private endCase(): void {
    this.current?.end();
    const fault = this.current?.fault;
    if (fault) this.tell(fault);
    this.current = null;
  }

  private nameOf(nr: number): string {
    const day = this.anchors.get(nr)?.body.day;
    return day === undefined ? `ankare ${nr}` : `ankare ${nr} (${day})`;
  }

  /** The same at the beginning of a sentence. */
  private named(nr: number): string {
    const name = this.nameOf(nr);
    return `${name[0]?.toUpperCase()}${name.slice(1)}`;
  }

  /** Each anchor holds the heads that it says, and cases and events add up to what it says. */
  private sums(): void {
    let [cases, events] = [0, 0];
    for (const [nr, { body, root, ...added }] of this.anchors) {
      cases += added.cases;
      events += added.events;
      const right = root.heads === body.heads && root.hex() === body.root;
      if (right && cases === body.cases && events === body.events) continue;
      this.bent.push(nr);
      this.tell(`${this.named(nr)}: ett ärende som det förankrar är ändrat eller borttaget`);
      // What follows would be told of the same.
      [cases, events] = [body.cases, body.events];
    }
  }

  /** Anchors taken away from the end leave nothing else behind. */
  private late(): void {
    if (this.sum.cases === 0) return;
    const day = localDate(this.head?.at ?? '');
    const last = this.last?.body.day;
    if (last === undefined) this.tell('Det finns inga ankare: vad som ändrats med alla länkar syns inte.');
    else if (plusDays(last, 1) < day)
      this.tell(`Det senaste ankaret är från ${last} och exporten från ${day}: senare ankare saknas.`);
  }

  /** Holds every anchor against its copy outside the database, and names what the database no longer has. */
  private async copies(dir: string): Promise<void> {
    const there = copiesIn(dir);
    if (there.length === 0) this.tell(`Mappen ${dir} har inga kopior av ankare.`);
    for (const nr of there) {
      const known = this.anchors.get(nr);
      const lines = readCopy(dir, nr);
      const first = (await lines.next()).value as AnchorLine | undefined;
      await lines.return();
      if (!known) this.tell(`Ankare ${nr} finns i kopian men inte i databasen.`);
      else if (first?.body !== known.line.body || first.signature !== known.line.signature)
        this.tell(`Ankare ${nr} är ett annat än sin kopia.`);
    }
    const [bent] = this.bent.filter((nr) => there.includes(nr));
    const lost = bent === undefined ? null : await this.lostSince(dir, bent);
    if (lost)
      this.tell(
        `${lost.caseId}: ärendet hade ${lost.revision} händelser vid ${this.nameOf(bent ?? 0)}, enligt kopian.`,
      );
  }

  /** The first head that the copy of an anchor has and the export has not: both are read once more, side by side. */
  private async lostSince(dir: string, nr: number): Promise<AnchoredHead | null> {
    const ours = headsOf(this.options.file, nr);
    let mine = await ours.next();
    for await (const head of readCopy(dir, nr)) {
      if (!('caseId' in head)) continue;
      while (mine.done !== true && order(mine.value.caseId, head.caseId) < 0) mine = await ours.next();
      const same =
        mine.done !== true &&
        mine.value.caseId === head.caseId &&
        mine.value.revision === head.revision &&
        mine.value.head === head.head;
      if (!same) return head;
    }
    return null;
  }
}

/** The heads of one anchor, in order of their cases. */
async function* headsOf(file: string, nr: number): AsyncGenerator<AnchoredHead, void, undefined> {
  for await (const line of readExport(file))
    if ('case' in line) {
      const { id: caseId, heads } = line.case;
      for (const { revision, head } of heads.filter((one) => one.nr === nr)) yield { caseId, revision, head };
    }
}

/** As the bytes of the ids are in order. */
const order = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
