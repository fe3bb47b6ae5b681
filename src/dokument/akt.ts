/**
 * The records of a case that a document may be drawn from: those that its side knows (L10), up to the event that it
 * comes from, with their free text, and none that has been corrected (A32). Only what is asked for is decrypted.
 */
import type { z } from 'zod';
import { events, type EventName } from '../../machines/anvisning/events';
import { localDate } from '../../machines/calendar';
import type { ProcessDefinition, Role, Text } from '../../machines/process';
import { factsAbout } from '../access/disclosure';
import { hanvisningar } from '../access/rattelser';
import type { Falt, Sidovy } from '../access/sidovy';
import type { EventBody } from '../engine/chain';
import { mening, eller, citat } from '../mening';
import { Problem } from '../problems';
import type { SealedEvent } from '../store/visible.query';

/** What an event says, free text and all. */
export type Innehall<K extends EventName> = z.output<(typeof events)[K]['schema']>;

/** A record as a document reads it. */
export interface Handelse<K extends EventName = EventName> {
  readonly seq: number;
  readonly type: K;
  /** The local date on which it was written. */
  readonly dag: string;
  readonly av: string | null;
  readonly roll: Role | null;
  /** @throws Problem NOT_POSSIBLE where the side does not know all of it, or the client is erased */
  readonly falt: Innehall<K>;
}

export interface Aktfakta {
  readonly process: ProcessDefinition;
  readonly events: readonly SealedEvent[];
  readonly vy: Sidovy;
  /** Opens a sealed field; null if the client's key has been erased. */
  readonly open: (klientId: string, cipher: Buffer) => string | null;
  /** The last event that is read. */
  readonly till: number;
}

/** Something that a document cannot do without. Its text names what, and where it comes from. */
export const saknas = (vad: Text, varifran: Text): Problem =>
  new Problem('NOT_POSSIBLE', mening`Dokumentet går inte att rita: ${vad} saknas. ${varifran}`, {
    unmet: [],
  });

/** Which field of an event a corrected date takes the place of (A32). */
const RATTAT_DATUM: Readonly<Partial<Record<EventName, string>>> = {
  FATTA_BESLUT: 'fran',
  HALL_UPPFOLJNING: 'datum',
  HALL_INSKRIVNING: 'datum',
  UPPRATTA_PLAN: 'datum',
  UPPDATERA_PLAN: 'datum',
};
const DATUMRATTELSER = ['RATTA_DATUM', 'RATTA_DATUM_KC'];
/** A correction that says who got something, not that it was wrong. */
const OM_MOTTAGAREN = 'RATTA_MOTTAGARE';

export class Akt {
  private readonly kanda: readonly {
    readonly event: SealedEvent;
    readonly falt: Falt;
    readonly datum: string | null;
  }[];
  private readonly rattade: ReadonlySet<number>;

  constructor(private readonly fakta: Aktfakta) {
    const { process, events: all, vy, till } = fakta;
    const { rattadAv } = hanvisningar(process, all);
    const bySeq = new Map(all.map((event) => [event.seq, event]));
    const rattade = new Set<number>();
    this.kanda = all.flatMap((event) => {
      const falt = vy.handelse(factsAbout(event));
      const rattelser = (rattadAv.get(event.seq) ?? []).flatMap((seq) => bySeq.get(seq) ?? []);
      const datum = rattatDatum(event, rattelser, vy);
      const galler = datum !== null || rattelser.every(({ type }) => type === OM_MOTTAGAREN);
      if (!galler) rattade.add(event.seq);
      return falt !== null && galler && event.seq <= till ? [{ event, falt, datum }] : [];
    });
    this.rattade = rattade;
  }

  /** Whether an event has been corrected, so that nothing may be drawn from it any more. */
  arRattad(seq: number): boolean {
    return this.rattade.has(seq);
  }

  /** The records of some types, in order. */
  alla<K extends EventName>(...types: readonly K[]): readonly Handelse<K>[] {
    return this.kanda
      .filter(({ event }) => types.some((type) => type === event.type))
      .map((one) => this.last<K>(one));
  }

  /** The latest of some types, or null. */
  senaste<K extends EventName>(...types: readonly K[]): Handelse<K> | null {
    return this.alla(...types).at(-1) ?? null;
  }

  /**
   * The latest of some types.
   * @param vad what is missing where there is none, for the one who reads why
   * @throws Problem NOT_POSSIBLE
   */
  kravd<K extends EventName>(vad: Text, ...types: readonly K[]): Handelse<K> {
    const found = this.senaste(...types);
    if (found) return found;
    const names = eller(types.map((type) => citat(events[type].label)));
    throw saknas(vad, mening`Det registreras med ${names} i ärendet.`);
  }

  /** The socialsekreterare with whom the case began, where the side knows of its start. */
  borjadeMed(): string | undefined {
    const start = this.kanda.find(({ event }) => event.type === 'stegvis.start');
    const input = start && (JSON.parse(start.event.body) as EventBody).event['input'];
    const id = (input as { socialsekreterare?: unknown } | undefined)?.socialsekreterare;
    return typeof id === 'string' ? id : undefined;
  }

  /** One record by its number, or null. */
  nummer(seq: number): Handelse | null {
    const found = this.kanda.find(({ event }) => event.seq === seq);
    return found && Object.hasOwn(events, found.event.type) ? this.last(found) : null;
  }

  private last<K extends EventName>({ event, falt, datum }: Akt['kanda'][number]): Handelse<K> {
    const body = JSON.parse(event.body) as EventBody;
    const { open } = this.fakta;
    return {
      seq: event.seq,
      type: event.type as K,
      dag: localDate(event.at),
      av: body.by,
      roll: body.role as Role | null,
      get falt() {
        return innehall<K>(event, body, falt, datum, open);
      },
    };
  }
}

/** The right date of an event whose date was corrected, if nothing else about it was; null otherwise. */
function rattatDatum(event: SealedEvent, rattelser: readonly SealedEvent[], vy: Sidovy): string | null {
  const sakliga = rattelser.filter(({ type }) => type !== OM_MOTTAGAREN);
  if (sakliga.length === 0 || !Object.hasOwn(RATTAT_DATUM, event.type)) return null;
  const bara = sakliga.every(
    (one) => DATUMRATTELSER.includes(one.type) && vy.handelse(factsAbout(one)) !== null,
  );
  const last = sakliga.at(-1);
  const datum = bara && last ? (JSON.parse(last.body) as EventBody).event['datum'] : null;
  return typeof datum === 'string' ? datum : null;
}

function innehall<K extends EventName>(
  event: SealedEvent,
  { event: sent }: EventBody,
  falt: Falt,
  datum: string | null,
  open: Aktfakta['open'],
): Innehall<K> {
  const { type, ...codes } = sent;
  const key = RATTAT_DATUM[type as EventName];
  const read: Record<string, unknown> = {
    ...codes,
    ...(datum !== null && key !== undefined && { [key]: datum }),
  };
  for (const { field, klientId, cipher } of event.personal) {
    const text = open(klientId, Buffer.from(cipher, 'base64'));
    if (text === null)
      throw new Problem('NOT_POSSIBLE', mening`Klientens uppgifter är gallrade: inget mer ritas.`, {
        unmet: [],
      });
    read[field] = JSON.parse(text) as unknown;
  }
  const known = Object.fromEntries(
    Object.entries(read).filter(([field]) => falt === 'alla' || falt.includes(field)),
  );
  const parsed = events[type as K].schema.safeParse(known);
  if (parsed.success) return parsed.data as Innehall<K>;
  const { label } = events[type as K];
  throw saknas(
    mening`något i ”${label}”`,
    mening`Uppgifterna är inte lämnade till den här sidan av ärendet.`,
  );
}
