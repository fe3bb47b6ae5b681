/**
 * What a case remembers: codes, dates, ids and counters, nothing that names or describes a person
 * (architecture 7). Everything is JSON: dates are YYYY-MM-DD, what is not known yet is null.
 */
import { z } from 'zod';
import { plusDays } from '../calendar';
import type { CaseIndex, LastDay } from '../process';
import type { AvslutsorsakKod, Tvistesteg, UTAN_MANADER } from './codes';
import { EMPTY_EXTERNA, type Externa } from './context/externa';
import { EMPTY_JOURNAL, type Journal } from './context/journal';
import { EMPTY_NARVARO, type Narvaro } from './context/narvaro';
import { uppehallsnyckel } from './narvaro/uppehall';
import { startLagrum, type Lagrum } from './context/lagrum';
import { EMPTY_FORANDRING, type Forandring } from './context/forandring';
import { id, jaNej, frivillig } from './fields';

/** What a start must say. */
export const input = z.strictObject({
  klientId: z.uuid().meta({ title: 'Klient', description: 'Klientens interna beteckning.' }),
  skyddad: jaNej(
    'Skyddade personuppgifter',
    'Klienten har sekretessmarkering, skyddad folkbokföring eller fingerade uppgifter.',
  ),
  sfEnhet: id('Enhet', 'Socialförvaltningens enhet som ansvarar för ärendet.'),
  socialsekreterare: id('Socialsekreterare', 'Den som handlägger ärendet.'),
  forsteSocialsekreterare: frivillig(id('1:e socialsekreterare', 'Den som påminns när något dröjer.')),
});
/** The engine adds when the case starts. */
export type AnvisningInput = z.infer<typeof input> & { readonly at?: string };

/** One round of preparation: the first, or one for each renewal (A8). Nothing of it outlives the round. */
export interface Beredning {
  readonly rond: number;
  /** First day of the round: what is dated before it does not count (R31). */
  readonly start: string | null;
  readonly inledd: boolean;
  readonly krav: boolean;
  readonly arbetslosMedBehov: boolean;
  readonly manaderTillForsorjning: number | null;
  /** Why there is no number of months, where that was said (R117). */
  readonly forsorjning?: keyof typeof UTAN_MANADER;
  readonly undantagArbetslos: boolean;
  readonly undantagTreAr: boolean;
  readonly ssbtek: 'ej' | 'ssbtek' | 'manuell';
  readonly afInsats: 'okand' | 'ingen' | 'planerad' | 'pagaende' | 'racker_inte';
  /** How point 3 was done; `ej_aktuell` where there is an AF measure that does not suffice (R25, A29). */
  readonly punkt3: 'ej' | 'brev' | 'utan_brev' | 'ej_aktuell';
  /** The day the letter was sent, and whether AF has answered it (A1). */
  readonly brev: string | null;
  readonly afSvarat: boolean;
  /** AF has answered that a suitable measure exists (A2). */
  readonly afHarLamplig: boolean;
  readonly vantaTill: string | null;
  readonly arbetsplan: string | null;
}

export interface Beslut {
  readonly nr: number;
  readonly fattat: string;
  /** First day of unbroken validity. */
  readonly fran: string;
  /** First day of the latest decision. */
  readonly senasteFran: string;
  /** First day without a decision: validity is [fran, till) (A7). */
  readonly till: string;
}

export interface Uppdrag {
  readonly nr: number;
  readonly datum: string;
  /** Number of the decision that it was sent under (A8). */
  readonly beslut: number;
  /** Ids of its goals (R37). */
  readonly mal: readonly string[];
}

export interface Inskrivning {
  /** Day of the booked meeting. */
  readonly tid: string | null;
  /** The day a time was given: what summons is counted from. */
  readonly bokad: string | null;
  readonly kallad: boolean;
  readonly tolkBehovs: boolean;
  readonly tolkBokad: boolean;
  readonly digitaltMedgivet: boolean;
  readonly hallen: string | null;
  readonly krav: boolean;
  readonly verksamhet: boolean;
  readonly dokument: boolean;
  /** Missed times without an acceptable reason; stops counting at 3 (A11, A13). */
  readonly missade: number;
}

export interface Insats {
  readonly start: string | null;
  readonly senastHallna: string | null;
  /** Day of the next follow-up, if booked. */
  readonly bokad: string | null;
  readonly kallad: boolean;
  /** A called follow-up did not take place and is not called anew. */
  readonly utebliven: boolean;
  /** Date of the latest genomförandeplan drawn up with the participant. */
  readonly plan: string | null;
}

/** An end before start (R54–R57). */
export interface EjInskrivning {
  readonly aterkallat: boolean;
  readonly stallning: boolean;
  readonly dokumenterat: boolean;
  readonly avbokat: boolean;
}

export interface Avslut {
  readonly orsak: AvslutsorsakKod;
  /** Who stands behind it: KC has announced it, or SF has decided it (A18). */
  readonly av: 'kc' | 'sf';
  /** A meeting is demanded: by its reason, and the municipality's view of it when closing started (A15). */
  readonly trepartsmote: boolean;
  readonly motesdag: string | null;
  /** Documented attempts to reach the client; stops counting at 3 (A16). */
  readonly forsok: number;
  readonly moteHallet: boolean;
  /** SF has closed in Treserva (R92). */
  readonly stangd: boolean;
}

type Losning = 'socialforvaltningens_linje' | 'kompetenscenters_linje' | 'gemensam';
export interface Oenighet {
  readonly steg: Tvistesteg;
  readonly synSf: boolean;
  readonly synKc: boolean;
  readonly forslagFss: Losning | null;
  readonly forslagSam: Losning | null;
}

export interface AnvisningContext {
  readonly klientId: string;
  readonly skyddad: boolean;
  readonly sfEnhet: string;
  readonly kcEnhet: string | null;
  readonly socialsekreterare: string;
  readonly forsteSocialsekreterare: string | null;
  readonly konsulent: string | null;
  readonly samordnare: string | null;
  readonly behovBedomt: boolean;
  readonly grundbeslut: boolean;
  readonly upplaggKlart: boolean;
  /** `utgatt`: its last day has passed, which is neither a refusal nor a withdrawal. */
  readonly samtyckeKc: 'ej_provat' | 'lamnat' | 'nekat' | 'aterkallat' | 'utgatt';
  readonly lagstodKc: boolean;
  readonly beredning: Beredning;
  readonly beslut: Beslut | null;
  /** The decision has lapsed without a new one (A9). */
  readonly upphort: boolean;
  readonly underrattad: boolean;
  readonly omprovning: 'ingen' | 'begard' | 'avslut';
  readonly uppdrag: Uppdrag | null;
  readonly inskrivning: Inskrivning;
  readonly insats: Insats;
  /** A significant event calls for a three-party meeting (R60, R73). */
  readonly trepartsmoteBehovs: boolean;
  readonly ejInskrivning: EjInskrivning | null;
  readonly avslut: Avslut | null;
  readonly oenighet: Oenighet | null;
  readonly externa: Externa;
  readonly journal: Journal;
  readonly narvaro: Narvaro;
  readonly lagrum: Lagrum;
  readonly forandring: Forandring;
  /** What each running clock was last set from: when it differs from the facts, the clock is set anew. */
  readonly klockor: {
    readonly beslut: string | null;
    readonly uppfoljning: string | null;
    readonly plan: string | null;
  };
}

export const EMPTY_INSKRIVNING: Inskrivning = {
  tid: null,
  bokad: null,
  kallad: false,
  tolkBehovs: false,
  tolkBokad: false,
  digitaltMedgivet: false,
  hallen: null,
  krav: false,
  verksamhet: false,
  dokument: false,
  missade: 0,
};

export const EMPTY_INSATS: Insats = {
  start: null,
  senastHallna: null,
  bokad: null,
  kallad: false,
  utebliven: false,
  plan: null,
};

/** An untouched round of preparation. */
export function newRound(rond: number, start: string | null): Beredning {
  return {
    rond,
    start,
    inledd: false,
    krav: false,
    arbetslosMedBehov: false,
    manaderTillForsorjning: null,
    undantagArbetslos: false,
    undantagTreAr: false,
    ssbtek: 'ej',
    afInsats: 'okand',
    punkt3: 'ej',
    brev: null,
    afSvarat: false,
    afHarLamplig: false,
    vantaTill: null,
    arbetsplan: null,
  };
}

/** The context of a new case. */
export function initialContext(start: AnvisningInput): AnvisningContext {
  return {
    klientId: start.klientId,
    skyddad: start.skyddad,
    sfEnhet: start.sfEnhet,
    kcEnhet: null,
    socialsekreterare: start.socialsekreterare,
    forsteSocialsekreterare: start.forsteSocialsekreterare ?? null,
    konsulent: null,
    samordnare: null,
    behovBedomt: false,
    grundbeslut: false,
    upplaggKlart: false,
    samtyckeKc: 'ej_provat',
    lagstodKc: false,
    beredning: newRound(1, null),
    beslut: null,
    upphort: false,
    underrattad: false,
    omprovning: 'ingen',
    uppdrag: null,
    inskrivning: EMPTY_INSKRIVNING,
    insats: EMPTY_INSATS,
    trepartsmoteBehovs: false,
    ejInskrivning: null,
    avslut: null,
    oenighet: null,
    externa: EMPTY_EXTERNA,
    journal: EMPTY_JOURNAL,
    narvaro: EMPTY_NARVARO,
    lagrum: startLagrum(start.at),
    forandring: EMPTY_FORANDRING,
    klockor: { beslut: null, uppfoljning: null, plan: null },
  };
}

/** The columns by which the case is found and access to it decided. */
export function index(context: AnvisningContext): CaseIndex {
  return {
    sfEnhet: context.sfEnhet,
    kcEnhet: context.kcEnhet,
    klientId: context.klientId,
    skyddad: context.skyddad,
    handlaggare: {
      socialsekreterare: context.socialsekreterare,
      ...(context.forsteSocialsekreterare && { forste_socialsekreterare: context.forsteSocialsekreterare }),
      ...(context.konsulent && { arbetsmarknadskonsulent: context.konsulent }),
      ...(context.samordnare && { samordnare: context.samordnare }),
    },
  };
}

/** Nothing is put off past the decision that it rests on (R62, A17). */
export const lastDay = ({ beslut, upphort }: AnvisningContext): LastDay | null =>
  beslut === null || upphort
    ? null
    : {
        date: plusDays(beslut.till, -1),
        text: { sv: 'Beslutets sista dag', en: 'The last day of the decision' },
        source: ['R62', 'A17'],
      };

/** What the decision clock is set from. */
export const beslutsnyckel = (c: AnvisningContext): string => c.beslut?.till ?? '';
/** What the follow-up clock is set from: the last held meeting, else the start, and the decision's end. */
export const uppfoljningsnyckel = (c: AnvisningContext): string =>
  `${c.insats.senastHallna ?? c.insats.start ?? ''}/${c.beslut?.till ?? ''}`;
/** What the plan clock is set from: the plan, or the start until there is one, the decision's end, and the latest pause (A31). */
export const plannyckel = (c: AnvisningContext): string =>
  `${c.insats.plan ?? c.insats.start ?? ''}/${c.beslut?.till ?? ''}/${uppehallsnyckel(c.narvaro)}`;
