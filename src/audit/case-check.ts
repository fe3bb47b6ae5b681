/** One case on its way through an audit: its chain, its columns, its anchored heads. Tells the first fault alone. */
import { GENESIS, link, type EventBody } from '../engine/chain';
import type { AuditCase, AuditEvent, AuditHead } from '../store/audit.store';

export class CaseCheck {
  /** The first that is wrong, in Swedish; null while nothing is. */
  fault: string | null = null;
  /** The number of the event that it is about, or of the first that is missing. */
  place: number | null = null;
  private seq = 0;
  private head: Buffer = GENESIS;
  /** The last event that an anchor vouches for. */
  vouched = 0;
  private readonly anchored: AuditHead[];

  constructor(
    private readonly stored: AuditCase,
    /** Names an anchor for people. */
    private readonly nameOf: (nr: number) => string,
  ) {
    this.anchored = [...stored.heads];
  }

  take(event: AuditEvent): void {
    if (this.fault !== null) return;
    const { seq, body, hash } = event;
    if (seq > this.seq + 1) this.tell(`${span(this.seq + 1, seq - 1)} saknas`);
    else if (seq <= this.seq) this.tell(`händelse ${seq} står två gånger`);
    else if (link(this.head, body).toString('hex') !== hash)
      this.tell(`händelse ${seq} är ändrad: den stämmer inte med sin länk`);
    else if (!saysTheSame(this.stored.id, event))
      this.tell(`händelse ${seq} är ändrad: kolumnerna säger något annat än innehållet`);
    if (this.fault !== null) return;
    this.seq = seq;
    this.head = Buffer.from(hash, 'hex');
    this.holdAgainstAnchors();
  }

  end(): void {
    if (this.fault !== null) return;
    const { revision, head } = this.stored;
    const [missing] = this.anchored;
    if (missing && this.seq === 0)
      this.tell(
        `hela ärendet är borta: det hade ${missing.revision} händelser vid ${this.nameOf(missing.nr)}`,
      );
    else if (missing)
      this.tell(
        `${span(this.seq + 1, missing.revision)} saknas sist: de fanns vid ${this.nameOf(missing.nr)}`,
      );
    else if (revision === null) this.tell(`ärendets rad saknas, men ${span(1, this.seq)} finns`);
    else if (revision > this.seq) this.tell(`${span(this.seq + 1, revision)} saknas sist`);
    else if (revision < this.seq)
      this.tell(`${span(revision + 1, this.seq)} finns utan att ärendet känner till dem`, revision + 1);
    else if (head !== this.head.toString('hex'))
      this.tell(`händelse ${this.seq} är en annan än den som ärendet slutar med`, this.seq);
  }

  private holdAgainstAnchors(): void {
    for (let next = this.anchored[0]; next && next.revision <= this.seq; next = this.anchored[0]) {
      if (next.revision < this.seq || next.head !== this.head.toString('hex')) {
        const which = span(Math.min(this.vouched + 1, next.revision), next.revision);
        this.tell(
          `${which}: kedjan är omskriven, den är en annan än vid ${this.nameOf(next.nr)}`,
          Math.min(this.vouched + 1, next.revision),
        );
        return;
      }
      this.vouched = next.revision;
      this.anchored.shift();
    }
  }

  private tell(what: string, place = this.seq + 1): void {
    this.fault = `${this.stored.id}: ${what}`;
    this.place = place;
  }
}

const span = (from: number, to: number): string =>
  from === to ? `händelse ${from}` : `händelserna ${from}–${to}`;

/** What stands beside the hashed text is also in it. */
function saysTheSame(id: string, { seq, at, type, body }: AuditEvent): boolean {
  try {
    const said = JSON.parse(body) as EventBody;
    return said.case === id && said.seq === seq && said.at === at && said.event.type === type;
  } catch {
    return false;
  }
}
