/**
 * How a dispatch stands: what the rules need to know of the case, the document and the agreement with the client, read
 * from what is stored and opened with her key.
 */
import type { StateValue } from 'xstate';
import { z } from 'zod';
import { arStoppad } from '../../machines/anvisning/changes/forandring';
import type { AnvisningContext } from '../../machines/anvisning/context';
import { localDate } from '../../machines/calendar';
import { PROCESSES } from '../../machines/registry';
import type { ClientKeys } from '../access/keys';
import { slagAv } from '../dokument/slag';
import type { EventBody } from '../engine/chain';
import type { Engine } from '../engine/engine';
import type { CaseRecord } from '../engine/types';
import { mening } from '../mening';
import { notFound, Problem } from '../problems';
import type { Forsandelse, Handelsetyper, Postrad, UtskickDokument } from '../store/post.query';
import type { Kanal } from './koder';
import { hinnerPaminnas, skickasTid, type Motestid } from './paminnelse';
import { hinder, type Hinder, type Kontaktlage, type Moteslage, type Utskicksfakta } from './regler';

/** Events whose latest a dispatch is decided by: the agreement on contact ways, and the bookings of meetings. */
export const POSTHANDELSER: Handelsetyper = {
  senaste: [
    ...new Set(
      PROCESSES.flatMap(({ oversikt }) =>
        oversikt ? [...oversikt.kontakt, ...Object.values(oversikt.bokningar).flat()] : [],
      ),
    ),
  ],
  rattande: [
    ...new Set(
      PROCESSES.flatMap(({ events }) =>
        Object.entries(events).flatMap(([type, { hanvisar }]) =>
          hanvisar?.rattar === true && hanvisar.raknar === 'handelser' ? [type] : [],
        ),
      ),
    ),
  ],
};

/** A dispatch that was read with its case and its document. */
export type MedForsandelse = Postrad & { readonly forsandelse: Forsandelse };
export const medForsandelse = (rad: Postrad): rad is MedForsandelse => rad.forsandelse !== null;

/** What of a document's data a dispatch needs. */
const Data = z.object({
  avsandare: z.object({ enhet: z.string(), telefon: z.string(), neutral: z.boolean() }),
  klient: z.object({ adressrader: z.array(z.string()) }),
  mottagare: z.object({ adressrader: z.array(z.string()) }).optional(),
  mote: z.object({ slag: z.string().optional(), datum: z.string(), tid: z.string() }).nullish(),
});
export type Brevdata = z.infer<typeof Data>;

/** What stands on the envelope, and whether the letter shows it itself; or the number. Kept under the client's key. */
const Mottagare = z.object({
  adress: z.array(z.string()).nullable(),
  iBrevet: z.boolean(),
  nummer: z.string().nullable(),
});
export type Mottagare = z.infer<typeof Mottagare>;

/** What is wanted, or was ordered. */
export interface Onskat {
  readonly kanal: Kanal;
  readonly adress: readonly string[] | null;
  readonly nummer: string | null;
  /** A person answers for that it is not forbidden, by the agreement of this number. */
  readonly kontrolleradMot: number | null;
  /** Null before it is ordered. */
  readonly id: string | null;
}

/** A dispatch as it stands right now. */
export interface Lage {
  readonly rad: Postrad;
  readonly record: CaseRecord;
  readonly dokument: UtskickDokument;
  readonly data: Brevdata;
  readonly kontakt: Kontaktlage;
  readonly mote: Motestid | null;
  readonly hinder: readonly Hinder[];
  /** The address, as it is or would be written. */
  readonly adress: readonly string[] | null;
  readonly iBrevet: boolean;
}

export type Lasare = Pick<ClientKeys, 'decrypt'>;
const BASE64 = 'base64';

/** The case as it is in the database. @throws Problem NOT_FOUND if it is gone */
export async function recordAv(engine: Engine, rad: Postrad): Promise<CaseRecord> {
  const known = engine.cached(rad.caseId, rad.revision);
  if (known) return known;
  engine.drop(rad.caseId);
  const record = await engine.load(rad.caseId);
  if (!record) throw notFound();
  return record;
}

/** What was ordered, opened. Null if the client's key is gone. */
export function bestallt(
  keys: Lasare,
  { forsandelse }: Postrad,
): (Onskat & { readonly mottagare: Mottagare }) | null {
  if (!forsandelse) return null;
  const { id, kanal, kontaktSeq, klientId } = forsandelse;
  const text = forsandelse.mottagare && keys.decrypt(klientId, Buffer.from(forsandelse.mottagare, BASE64));
  if (text === null) return null;
  const mottagare = Mottagare.parse(JSON.parse(text));
  return {
    id,
    kanal,
    adress: mottagare.adress,
    nummer: mottagare.nummer,
    kontrolleradMot: kontaktSeq,
    mottagare,
  };
}

/**
 * How it stands, with everything that stops it.
 * @throws Problem NOT_FOUND, NOT_POSSIBLE where the client is erased or the document not yet drawn
 */
export function lage(engine: Engine, keys: Lasare, rad: Postrad, record: CaseRecord, onskat: Onskat): Lage {
  const { dokument } = rad;
  if (!dokument) throw dokumentSaknas();
  const data = brevdata(keys, rad, dokument);
  const kontakt = kontaktlage(keys, rad, record);
  const mote = dokument.mall === 'kallelse' ? motestid(data) : null;
  const till = mottagaren(dokument.mall);
  const iBrevet = (till === 'af' ? (data.mottagare?.adressrader ?? []) : data.klient.adressrader).length > 0;
  const written = till === 'af' ? (data.mottagare?.adressrader ?? []) : data.klient.adressrader;
  const adress = onskat.kanal === 'post' ? (iBrevet ? written : onskat.adress) : null;
  const fakta: Utskicksfakta = {
    kanal: onskat.kanal,
    skyddad: rad.skyddad,
    stoppat: till === 'klient' && arStoppad(record.snapshot.context as AnvisningContext),
    kontakt,
    dokument: {
      status: dokument.status,
      rattad: dokument.rattad,
      till,
      undertecknas: (slagAv(dokument.mall)?.undertecknas.length ?? 0) > 0,
      synligAvsandare: !data.avsandare.neutral,
      adressrader: data.klient.adressrader,
    },
    adress,
    nummer: onskat.nummer,
    kontrolleradMot: onskat.kontrolleradMot,
    mote: mote && moteslage(engine, rad, record, mote, onskat.id !== null),
    efterRetur: rad.andra.find(({ kanal }) => kanal !== 'sms_paminnelse')?.status === 'retur',
    paVag: rad.andra.some(({ kanal, status }) => sammaSlag(kanal, onskat.kanal) && LEVANDE.has(status)),
  };
  return { rad, record, dokument, data, kontakt, mote, hinder: hinder(fakta), adress, iBrevet };
}

const LEVANDE: ReadonlySet<string> = new Set(['vantar', 'i_utskriftsko', 'utskriven']);
const sammaSlag = (a: Kanal, b: Kanal): boolean => (a === 'sms_paminnelse') === (b === 'sms_paminnelse');

function mottagaren(mall: string): 'klient' | 'af' | 'annan' {
  const till = slagAv(mall)?.till;
  return till === 'klient' || till === 'af' ? till : 'annan';
}

function brevdata(keys: Lasare, { klientId }: Postrad, { data, status }: UtskickDokument): Brevdata {
  if (data === null) {
    if (status === 'ritas')
      throw new Problem('NOT_POSSIBLE', mening`Dokumentet är inte ritat ännu. Försök om en stund.`, {
        unmet: [],
      });
    throw dokumentSaknas();
  }
  const text = klientId === null ? null : keys.decrypt(klientId, Buffer.from(data, BASE64));
  if (text === null)
    throw new Problem(
      'NOT_POSSIBLE',
      mening`Klientens uppgifter är gallrade: dokumentet finns inte att skicka.`,
      {
        unmet: [],
      },
    );
  return Data.parse(JSON.parse(text));
}

const motestid = ({ mote }: Brevdata): Motestid | null =>
  mote?.slag === undefined ? null : { slag: mote.slag, datum: mote.datum, tid: mote.tid };

/** What is agreed stands in the case; what is forbidden stands in the words of the event that agreed it. */
function kontaktlage(keys: Lasare, { handelser, klientId }: Postrad, record: CaseRecord): Kontaktlage {
  const { externa } = record.snapshot.context as Partial<AnvisningContext>;
  const event = handelser.find(({ type }) => type === 'ANGE_KONTAKTVAGAR');
  const text = (field: string): string | null => {
    const sealed = event?.personal.find((one) => one.field === field);
    if (!sealed) return null;
    const opened = keys.decrypt(sealed.klientId, Buffer.from(sealed.cipher, BASE64));
    return opened === null ? null : String(JSON.parse(opened));
  };
  const agreed = klientId === null ? null : (externa?.kontaktvagar ?? null);
  return {
    seq: event?.seq ?? 0,
    vagar: agreed?.vagar ?? null,
    neutral: agreed?.neutralAvsandare ?? false,
    forbjudnaNummer: text('forbjudnaNummer'),
    forbjudnaAdresser: text('forbjudnaAdresser'),
  };
}

/** A meeting is booked where the case says so for that day, and its latest booking for that time of day. */
function moteslage(
  engine: Engine,
  { handelser }: Postrad,
  record: CaseRecord,
  mote: Motestid,
  ordered: boolean,
): Moteslage {
  const { oversikt } = engine.processOf(record).definition;
  const now = engine.clock.now();
  const value = record.snapshot.value as StateValue;
  const facts = { context: record.snapshot.context as never, value, idag: localDate(now.toISOString()) };
  const booked = oversikt?.av(facts).moten ?? [];
  const types = oversikt?.bokningar[mote.slag] ?? [];
  const latest = handelser.filter(({ type }) => types.includes(type)).sort((a, b) => b.seq - a.seq)[0];
  const tid = latest && (JSON.parse(latest.body) as EventBody).event['tid'];
  return {
    bokat: booked.some(({ slag, datum }) => slag === mote.slag && datum === mote.datum) && tid === mote.tid,
    kommande: ordered ? hinnerPaminnas(mote, now) : skickasTid(mote, now) !== null,
  };
}

export const dokumentSaknas = (): Problem =>
  new Problem('NOT_FOUND', mening`Dokumentet finns inte i ärendet, eller så har du inte tillgång till det.`);
