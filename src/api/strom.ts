/**
 * One reader's stream: lines of text/event-stream on a response that stays open, with an end, and a bound on what waits
 * to be read.
 */
import type { ServerResponse } from 'node:http';
import type { Principal } from '../access/principal';

/** What may wait to be read before the reader is taken to be too slow: some five hundred messages. */
const MAX_WAITING_BYTES = 64 * 1_024;
/** A proxy that hears nothing for half a minute or a minute closes. */
const BEAT_MS = 20_000;
/** So many beats in a row that nobody has taken: the other end is gone. */
const MAX_MISSED = 3;
/** How often a quiet stream is told where it is. */
const PLATS_MS = 300_000;

/** Why a stream ends; the reader opens it anew, but for `inloggning`, where she logs in first. */
export type Slut = 'langst' | 'inloggning' | 'avslutas' | 'avbrott';

/** Whose stream it is, of what, and until when (milliseconds since 1970). */
export interface Oppnad {
  readonly principal: Principal;
  /** The hash of the web session's id, where there is one. */
  readonly session: Buffer | null;
  /** When the token or the session ends whatever is done. */
  readonly inloggadTill: number;
  readonly arende: string | null;
  readonly till: number;
  /** Everything up to this transaction has been sent, or was there before. */
  readonly from: bigint;
}

export class Strom {
  /** It has been told all that it came back for. */
  caughtUp = false;
  /** Cases that it has shown, each with its row in the access log; made when there is one. */
  private shown: Set<string> | null = null;
  private wroteAt = Date.now();
  private toldAt = Date.now();
  private missed = 0;

  constructor(
    private readonly response: ServerResponse,
    readonly of: Oppnad,
  ) {}

  get ended(): boolean {
    return this.response.writableEnded || this.response.destroyed;
  }

  hasShown(caseId: string): boolean {
    return this.shown?.has(caseId) ?? false;
  }

  noteShown(caseId: string): void {
    (this.shown ??= new Set()).add(caseId);
  }

  /** Sends whole messages. Who does not read is cut off, and resumes by the id of the last that she has. */
  tell(text: string): void {
    if (this.ended) return;
    this.response.write(text);
    this.wroteAt = Date.now();
    if (this.response.writableLength > MAX_WAITING_BYTES) this.response.destroy();
  }

  /** Says where it is, so that it can be resumed from there. */
  plats(id: string): void {
    this.tell(message('plats', {}, id));
    this.toldAt = Date.now();
  }

  end(skal: Slut): void {
    if (this.ended) return;
    this.tell(message('slut', { skal }));
    this.response.end();
  }

  /** The reader may no longer see the case that she has open: as if it did not exist, and no more than that. */
  stang(): void {
    if (this.ended) return;
    this.tell(message('stang', {}));
    this.response.end();
  }

  /** What time alone does. @param id where the stream is now */
  tick(now: number, id: () => string): void {
    const { till, inloggadTill } = this.of;
    if (now >= inloggadTill) this.end('inloggning');
    else if (now >= till && this.caughtUp) this.end('langst');
    else if (now - this.wroteAt >= BEAT_MS) this.beat(now - this.toldAt >= PLATS_MS ? id() : null);
  }

  private beat(id: string | null): void {
    this.missed = this.response.writableLength > 0 ? this.missed + 1 : 0;
    if (this.missed >= MAX_MISSED) this.response.destroy();
    else if (id === null) this.tell(':\n\n');
    else this.plats(id);
  }
}

/** One message. Its data is JSON, which has no line of its own. */
export const message = (event: string, data: object, id?: string): string =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;
