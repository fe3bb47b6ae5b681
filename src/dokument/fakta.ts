/**
 * What a document is drawn from, gathered: the case as it is now, the records that its side knows, the client, and the
 * municipality. Each template's own data is made from it in underlag/.
 */
import type { AnvisningContext } from '../../machines/anvisning/context';
import { ROLES, type CaseIndex, type Role, type Side } from '../../machines/process';
import type { Enhet, Organisation } from '../access/organisation';
import type { Sidovy } from '../access/sidovy';
import type { HostedProcess } from '../engine/hosted';
import type { CaseRecord } from '../engine/types';
import type { KlientIdentity } from '../store/klienter.store';
import type { Underlagsfrist, Underlagsuppgift } from '../store/dokument.store';
import type { Underlag } from '../documents/underlag';
import { mening } from '../mening';
import { saknas, type Akt, type Handelse } from './akt';
import type { Mottagare } from './slag';

/** What a person has asked for besides the template. */
export interface Onskat {
  /** YYYY-MM. */
  readonly manad?: string | undefined;
  /** An external party's id in the case. */
  readonly part?: string | undefined;
  /** Free text: lies in the document and nowhere else. */
  readonly omfattning?: string | undefined;
  readonly mottagare?: string | undefined;
  readonly meddelande?: string | undefined;
}

export interface Fakta {
  readonly caseId: string;
  readonly dokumentId: string;
  readonly mall: string;
  readonly till: Mottagare;
  readonly sida: Side;
  readonly vy: Sidovy;
  readonly akt: Akt;
  /** The event that it comes from; null where a person asked for it. */
  readonly kalla: Handelse | null;
  /** The date that stands in it, YYYY-MM-DD. */
  readonly datum: string;
  readonly onskat: Onskat;
  readonly process: HostedProcess;
  readonly record: CaseRecord;
  readonly context: AnvisningContext;
  /** By the case or by the client. */
  readonly skyddad: boolean;
  /** Null where the side has not been told who it is. */
  readonly klient: KlientIdentity | null;
  readonly organisation: Organisation;
  readonly index: Pick<CaseIndex, 'sfEnhet' | 'kcEnhet' | 'handlaggare'>;
  /** Running deadlines and open tasks of the document's own side. */
  readonly frister: readonly Underlagsfrist[];
  readonly uppgifter: readonly Underlagsuppgift[];
  /** The state in words, as the side knows it. */
  readonly lage: string;
  readonly idag: string;
  /** The file as the one who asks reads it; null for all other documents. */
  readonly akten: Pick<Underlag<'personakt'>, 'omfattar' | 'poster' | 'historik' | 'kedja'> | null;
}

/** The unit on a side. @throws Problem NOT_POSSIBLE where the case has none yet */
export function enhetPa({ organisation, index }: Fakta, sida: Side): Enhet {
  const id = sida === 'sf' ? index.sfEnhet : index.kcEnhet;
  const enhet = organisation.enheter.find((one) => one.id === id);
  if (enhet) return enhet;
  throw saknas(
    sida === 'sf' ? mening`enheten på socialförvaltningen` : mening`enheten på Kompetenscenter`,
    id === null
      ? mening`Den blir känd när uppdraget skickas.`
      : mening`Enheten ${id} finns inte i organisationen.`,
  );
}

/** What a unit says of itself. @throws Problem NOT_POSSIBLE naming the unit and what it lacks */
export function kontaktFor(enhet: Enhet, vad: 'adress' | 'telefon'): string {
  const found = enhet[vad];
  if (found !== undefined) return found;
  const ord = vad === 'adress' ? mening`adressen` : mening`telefonnumret`;
  throw saknas(
    mening`${ord} till enheten ${enhet.id}`,
    mening`Ange det för enheten i organisationen (ORGANISATION).`,
  );
}

/** Kompetenscenter as a document names it: the unit where there is one. */
export const kompetenscenter = (f: Fakta): string =>
  f.organisation.enheter.find(({ id }) => id === f.index.kcEnhet)?.name ?? 'Kompetenscenter';

const TITLAR: Readonly<Partial<Record<Role, string>>> = {
  socialsekreterare: 'Socialsekreterare',
  forste_socialsekreterare: '1:e socialsekreterare',
  arbetsmarknadskonsulent: 'Arbetsmarknadskonsulent',
  samordnare: 'Samordnare',
};
export const titel = (roll: Role): string => TITLAR[roll] ?? ROLES[roll].sv;

/** Somebody of the staff as a letter names her. @throws Problem NOT_POSSIBLE where no name is known */
export function personal(f: Fakta, id: string, roll: Role): { namn: string; titel: string; telefon: string } {
  const { personal: staff, users } = f.organisation;
  const namn = staff.find((one) => one.id === id)?.namn ?? users.find((one) => one.id === id)?.name;
  if (namn === undefined)
    throw saknas(
      mening`namnet på användaren ${id}`,
      mening`Lägg till användaren under personal i organisationen (ORGANISATION).`,
    );
  const own = staff.find((one) => one.id === id)?.telefon;
  const side = ROLES[roll].side ?? f.sida;
  return { namn, titel: titel(roll), telefon: own ?? kontaktFor(enhetPa(f, side), 'telefon') };
}

/** Who works with the case on a side; null before anybody does, or where this side has not been told who. */
export function handlaggareFor(f: Fakta, sida: Side): { id: string; roll: Role } | null {
  const roller: readonly Role[] =
    sida === 'sf'
      ? ['socialsekreterare', 'forste_socialsekreterare']
      : ['arbetsmarknadskonsulent', 'samordnare'];
  for (const roll of roller) {
    const id = f.index.handlaggare[roll];
    if (id !== undefined && f.vy.namn(roll)) return { id, roll };
  }
  return null;
}

function klientdel(f: Fakta) {
  const { klient, skyddad, till, context } = f;
  if (!klient)
    throw saknas(
      mening`vem klienten är`,
      mening`Det är inte lämnat till Kompetenscenter, eller så är uppgifterna gallrade.`,
    );
  const { personnummer, namn } = klient;
  const fodd = `${personnummer.slice(0, 4)}-${personnummer.slice(4, 6)}-${personnummer.slice(6, 8)}`;
  // On a letter the day of birth is enough, and for the protected everywhere (R104).
  const kort = skyddad || till === 'klient';
  const postas = context.externa.kontaktvagar?.vagar.includes('post') ?? true;
  return {
    namn,
    fodelsedatumEllerPersonnummer: kort ? fodd : `${personnummer.slice(0, 8)}-${personnummer.slice(8)}`,
    adressrader: skyddad || till !== 'klient' || !postas ? [] : [...(klient.adress ?? [])],
  };
}

/** What every document has. @throws Problem NOT_POSSIBLE naming what is missing */
export function gemensamt(f: Fakta) {
  const enhet = enhetPa(f, f.sida);
  const handlaggare = handlaggareFor(f, f.sida);
  if (!handlaggare)
    throw saknas(mening`handläggaren`, mening`Uppdraget är inte fördelat till någon konsulent än.`);
  return {
    avsandare: {
      enhet: enhet.name,
      adress: kontaktFor(enhet, 'adress'),
      telefon: kontaktFor(enhet, 'telefon'),
      webb: enhet.webb ?? null,
      neutral: f.till === 'klient' && (f.context.externa.kontaktvagar?.neutralAvsandare ?? false),
    },
    klient: klientdel(f),
    arende: { nummer: f.caseId },
    handlaggare: personal(f, handlaggare.id, handlaggare.roll),
    datum: f.datum,
    dokumentId: f.dokumentId,
  };
}

/** The date of a running deadline of a rule, if there is one. */
export const fristen = (f: Fakta, rule: string): string | null =>
  f.frister.find((one) => one.rule === rule)?.date ?? null;
