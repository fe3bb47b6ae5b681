/**
 * Conditions for assessment, decision and its notice (R8–R37). They read only finite facts: codes,
 * booleans, small counters and how dates relate.
 */
import type { ConditionDefinition } from '../../process';
import { daysBetween, plusDays } from '../../calendar';
import { choiceOf, numberOf, settingsIn } from '../../settings';
import type { AnvisningContext } from '../context';
import { harGrundForKc } from '../context/externa';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Today = Case & { readonly event: Stamp };
type Sent<E> = Case & { readonly event: E & Stamp };

/** A1: days that the decision still waits for AF's answer to the letter of this round; zero or less is none. */
function daysLeftForAf({ context: { beredning }, event }: Today): number {
  if (beredning.brev === null || beredning.afSvarat) return 0;
  return numberOf(settingsIn(event), 'af.waitDays') - daysBetween(beredning.brev, event.idag);
}

export const inforanvisningConditions = {
  behovetBedomt: {
    text: {
      sv: 'Behovet är bedömt med stöd av bedömningsstödet',
      en: 'The need is assessed with the support tool',
    },
    source: ['R8', 'R9'],
    cure: { role: 'socialsekreterare', event: 'BEDOM_BEHOV' },
    on: 'case',
    test: ({ context }: Case) => context.behovBedomt,
  },
  anvisningInledd: {
    text: {
      sv: 'Ställning är tagen till anvisning enligt 12 kap. 4 §',
      en: 'A stand on a 12:4 referral is taken',
    },
    source: ['R12'],
    cure: { role: 'socialsekreterare', event: 'INLED_ANVISNING' },
    on: 'case',
    test: ({ context }: Case) => context.beredning.inledd,
  },
  kravPaDeltagande: {
    text: {
      sv: 'Deltagandet är ett villkor för försörjningsstöd; annars gäller ett annat lagrum',
      en: 'Taking part is a condition of income support; otherwise another legal basis applies',
    },
    source: ['R13', 'R16'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'INLED_ANVISNING'>>) => event.krav,
  },
  kravGaller: {
    text: {
      sv: 'Krav på deltagande är uttalat i denna omgång',
      en: 'The demand to take part is stated in this round',
    },
    source: ['R13'],
    cure: { role: 'socialsekreterare', event: 'INLED_ANVISNING' },
    on: 'case',
    test: ({ context }: Case) => context.beredning.krav,
  },
  arbetslosMedBehov: {
    text: {
      sv: 'Klienten är arbetslös och behöver jobbfokuserade eller kompetenshöjande aktiviteter, eller undantag är medgivet',
      en: 'The client is unemployed and needs job-focused or competence activities, or an exception is allowed',
    },
    source: ['R17'],
    cure: { role: 'forste_socialsekreterare', event: 'MEDGE_UNDANTAG' },
    on: 'case',
    test: ({ context: { beredning } }: Case) => beredning.arbetslosMedBehov || beredning.undantagArbetslos,
  },
  inomTreAr: {
    text: {
      sv: 'Klienten beräknas vara i arbete eller reguljära studier inom den tid som är vägledande, tre år om kommunen inte har satt en annan, eller undantag är medgivet',
      en: 'Work or regular studies are expected within the guiding time, three years unless the municipality has set another, or an exception is allowed',
    },
    source: ['R18'],
    cure: { role: 'forste_socialsekreterare', event: 'MEDGE_UNDANTAG' },
    on: 'case',
    test: ({ context: { beredning }, event }: Today) =>
      beredning.undantagTreAr ||
      (beredning.manaderTillForsorjning !== null &&
        beredning.manaderTillForsorjning <= numberOf(settingsIn(event), 'criteria.horizonMonths')),
  },
  arbetsplanUppdaterad: {
    text: {
      sv: 'Arbetsplanen är uppdaterad tillsammans med klienten i denna omgång',
      en: 'The work plan is updated with the client in this round',
    },
    source: ['R31'],
    cure: { role: 'socialsekreterare', event: 'UPPDATERA_ARBETSPLAN' },
    on: 'case',
    test: ({ context }: Case) => context.beredning.arbetsplan !== null,
  },
  arbetsplanIDennaOmgang: {
    text: {
      sv: 'Arbetsplanen är daterad i denna omgång och klienten deltog',
      en: 'The work plan is dated in this round and the client took part',
    },
    source: ['R31'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'UPPDATERA_ARBETSPLAN'>>) =>
      event.klientenDeltog && context.beredning.start !== null && event.datum >= context.beredning.start,
  },
  grundbeslutFinns: {
    text: { sv: 'Grundbeslut om försörjningsstöd finns', en: 'There is a basic decision on income support' },
    source: ['R109'],
    cure: { role: 'socialsekreterare', event: 'ANGE_GRUNDBESLUT' },
    on: 'case',
    test: ({ context }: Case) => context.grundbeslut,
  },
  upplaggMedSamordnaren: {
    text: {
      sv: 'Upplägget är klart med samordnaren, eftersom klienten har skyddade personuppgifter',
      en: 'The set-up is agreed with the coordinator, as the client has protected data',
    },
    source: ['R101', 'R102'],
    cure: { role: 'socialsekreterare', event: 'KONTAKTA_SAMORDNARE' },
    on: 'case',
    test: ({ context }: Case) => !context.skyddad || context.upplaggKlart,
  },
  grundbeslutSaknas: {
    text: { sv: 'Grundbeslut saknas', en: 'There is no basic decision' },
    source: ['R109'],
    on: 'case',
    test: ({ context }: Case) => !context.grundbeslut,
  },
  upplaggSaknas: {
    text: { sv: 'Upplägg med samordnaren saknas', en: 'The set-up is not agreed' },
    source: ['R101', 'R102'],
    on: 'case',
    test: ({ context }: Case) => context.skyddad && !context.upplaggKlart,
  },
  beslutetBorjarTidigastIdag: {
    text: { sv: 'Beslutet gäller tidigast från i dag', en: 'The decision starts today at the earliest' },
    source: ['A7'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'FATTA_BESLUT'>>) => event.fran >= event.idag,
  },
  beslutetBorjarInomTiden: {
    text: {
      sv: 'Ett beslut som inte följer på ett annat börjar gälla inom den tid som kommunen har bestämt',
      en: 'A decision that follows no other takes effect within the municipality’s time',
    },
    source: ['A7'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'FATTA_BESLUT'>>) =>
      (context.beslut !== null && !context.upphort) ||
      event.fran <= plusDays(event.idag, numberOf(settingsIn(event), 'decision.startWithin')),
  },
  afHarHunnitSvara: {
    text: {
      sv: 'Arbetsförmedlingen har svarat, eller har haft den tid att svara som kommunen har bestämt',
      en: 'AF has answered, or has had the municipality’s time to answer',
    },
    source: ['A1', 'R29'],
    cure: { role: 'socialsekreterare', event: 'AF_SVAR' },
    on: 'case',
    test: (facts: Today) => daysLeftForAf(facts) <= 0,
  },
  dialogenFarForas: {
    text: {
      sv: 'Samtycke till Kompetenscenter eller lagstöd finns före kontakten, där kommunen har bestämt det',
      en: 'Consent to KC or a statutory ground precedes the contact, where the municipality demands it',
    },
    source: ['A22', 'R102'],
    cure: { role: 'socialsekreterare', event: 'REGISTRERA_SAMTYCKE_KC' },
    on: 'case',
    test: ({ context, event }: Today) =>
      choiceOf(settingsIn(event), 'protection.beforeConsent') === 'avidentifierat' ||
      harGrundForKc(context, event.idag),
  },
  beslutetUtanLucka: {
    text: {
      sv: 'Det nya beslutet tar vid senast när det gamla slutar',
      en: 'The new decision starts no later than the old one ends',
    },
    source: ['A8', 'A9'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'FATTA_BESLUT'>>) =>
      context.beslut === null || context.upphort || event.fran <= context.beslut.till,
  },
  fortsattInsats: {
    text: { sv: 'Ställningstagandet är fortsatt insats', en: 'The stand is continued measure' },
    source: ['R77'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'OMPROVA'>>) => event.utfall === 'fortsatt',
  },
  fortsattMedKrav: {
    text: {
      sv: 'Fortsatt insats förutsätter att deltagandet är ett villkor; annars gäller ett annat lagrum',
      en: 'A continued measure needs the demand to take part; otherwise another legal basis applies',
    },
    source: ['R13', 'R16'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'OMPROVA'>>) => event.utfall !== 'fortsatt' || event.krav,
  },
  datumInteIFramtiden: {
    text: { sv: 'Datumet är i dag eller tidigare', en: 'The date is today or earlier' },
    source: ['L9'],
    on: 'event',
    test: ({ event }: Sent<{ readonly datum: string }>) => event.datum <= event.idag,
  },
  kanalenTillaten: {
    text: {
      sv: 'Vid skyddade personuppgifter lämnas brev personligen eller genom Skatteverkets förmedling',
      en: 'With protected data, letters are handed over or go through the tax agency',
    },
    source: ['R104'],
    on: 'event',
    test: ({ context, event }: Sent<{ readonly kanal?: string | undefined }>) =>
      !context.skyddad ||
      event.kanal === undefined ||
      !['post', 'digital_post', 'sms', 'brev'].includes(event.kanal),
  },
  klientenUnderrattad: {
    text: { sv: 'Klienten är underrättad om beslutet', en: 'The client is notified of the decision' },
    source: ['R33'],
    cure: { role: 'socialsekreterare', event: 'UNDERRATTA' },
    on: 'case',
    test: ({ context }: Case) => context.underrattad,
  },
  klientenEjUnderrattad: {
    text: { sv: 'Klienten är inte underrättad om beslutet', en: 'The client is not notified' },
    source: ['R33'],
    on: 'case',
    test: ({ context }: Case) => !context.underrattad,
  },
  beslutFinns: {
    text: { sv: 'Beslut om insats är fattat', en: 'A decision on the measure is made' },
    source: ['R32'],
    cure: { role: 'socialsekreterare', event: 'FATTA_BESLUT' },
    on: 'case',
    test: ({ context }: Case) => context.beslut !== null,
  },
  beslutetLoper: {
    text: { sv: 'Beslutet har inte upphört', en: 'The decision has not lapsed' },
    source: ['R32', 'A9'],
    cure: { role: 'socialsekreterare', event: 'OMPROVA' },
    on: 'case',
    test: ({ context, event }: Today) =>
      context.beslut !== null && !context.upphort && event.idag < context.beslut.till,
  },
  beslutetGallerIdag: {
    text: { sv: 'Beslutet gäller i dag', en: 'The decision is in force today' },
    source: ['R32', 'A7'],
    cure: { role: 'socialsekreterare', event: 'OMPROVA' },
    on: 'case',
    test: ({ context, event }: Today) =>
      context.beslut !== null &&
      !context.upphort &&
      context.beslut.fran <= event.idag &&
      event.idag < context.beslut.till,
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
