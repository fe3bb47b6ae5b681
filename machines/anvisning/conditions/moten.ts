/**
 * Conditions of meetings as something held: who took part and how, where, and what a missed time is judged by
 * (R38, R48, R93, A12–A14).
 */
import { daysBetween } from '../../calendar';
import type { ConditionDefinition } from '../../process';
import { choiceOf, codesOf, settingsIn } from '../../settings';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };
type Mote = EventOf<'HALL_INSKRIVNING' | 'HALL_AVSLUTSMOTE'>;

/** SoL 12:5 a: sickness is proved by a certificate after seven days. Statutory, so never a setting (A13). */
const DAYS_WITHOUT_CERTIFICATE = 7;

const wasThere = (narvaro: Mote['klient'] | undefined): boolean =>
  narvaro === 'pa_plats' || narvaro === 'digitalt';

export const motesConditions = {
  klientenMedverkar: {
    text: {
      sv: 'Klienten deltog på plats, eller digitalt när det är medgivet; annars registreras utebliven tid',
      en: 'The client took part on site, or digitally when allowed; otherwise a missed time is recorded',
    },
    source: ['R38', 'R48'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'UTEBLIVANDE' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'HALL_INSKRIVNING'>>) =>
      event.klient === 'pa_plats' || (event.klient === 'digitalt' && context.inskrivning.digitaltMedgivet),
  },
  konsulentenMedverkar: {
    text: {
      sv: 'Arbetsmarknadskonsulenten deltog; annars ställs mötet in',
      en: 'The consultant took part; otherwise the meeting is cancelled',
    },
    source: ['R38', 'R96'],
    on: 'event',
    test: ({ event }: Sent<Mote>) => wasThere(event.arbetsmarknadskonsulent),
  },
  tolkenMedverkar: {
    text: {
      sv: 'Tolken deltog, eftersom klienten behöver tolk; annars ställs mötet in',
      en: 'The interpreter took part, as the client needs one; otherwise the meeting is cancelled',
    },
    source: ['R40', 'A13'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'STALL_IN_MOTE' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'HALL_INSKRIVNING'>>) =>
      !context.inskrivning.tolkBehovs || wasThere(event.tolk),
  },
  inteDigitaltVidSkydd: {
    text: {
      sv: 'Vid skyddade personuppgifter deltar ingen digitalt; mötet hålls på en trygg plats',
      en: 'With protected data nobody takes part digitally; the meeting is held in a safe place',
    },
    source: ['A14', 'R104'],
    on: 'event',
    test: ({ context, event: { klient, socialsekreterare, arbetsmarknadskonsulent, tolk } }: Sent<Mote>) =>
      !context.skyddad || ![klient, socialsekreterare, arbetsmarknadskonsulent, tolk].includes('digitalt'),
  },
  digitaltInteVidSkydd: {
    text: {
      sv: 'Klienten har inte skyddade personuppgifter; då hålls mötet på en trygg plats som avtalats med samordnaren',
      en: 'The client has no protected data; with them the meeting is held in a safe place agreed with the coordinator',
    },
    source: ['A14', 'R104'],
    on: 'case',
    test: ({ context }: Case) => !context.skyddad,
  },
  platsenAvtalad: {
    text: {
      sv: 'Vid skyddade personuppgifter är platsen avtalad med samordnaren',
      en: 'With protected data the place is agreed with the coordinator',
    },
    source: ['A14', 'R104'],
    cure: { role: 'socialsekreterare', event: 'KONTAKTA_SAMORDNARE' },
    on: 'event',
    test: ({ context, event }: Sent<{ readonly platsAvtalad?: boolean | undefined }>) =>
      !context.skyddad || event.platsAvtalad === true,
  },
  intygFranDagAtta: {
    text: {
      sv: 'Sjukdom godtas från och med den åttonde dagen bara med läkarintyg',
      en: 'From the eighth day sickness is accepted only with a certificate',
    },
    source: ['A13', 'L3', 'SoL 12:5 a'],
    on: 'event',
    test: ({ context: { inskrivning }, event }: Sent<EventOf<'FOLJ_UPP_UTEBLIVANDE'>>) => {
      if (!event.godtagbart || event.skal !== 'sjukdom' || event.styrkt === 'intyg') return true;
      const missed = inskrivning.tid ?? event.idag;
      return daysBetween(event.sjukFran ?? missed, missed) < DAYS_WITHOUT_CERTIFICATE;
    },
  },
  bedomningenFoljerListan: {
    text: {
      sv: 'Bedömningen följer kommunens lista över godtagbara skäl, eller är markerad som en avvikelse och motiverad',
      en: 'The judgement follows the municipality’s list of acceptable reasons, or is marked as a deviation with reasons',
    },
    source: ['A13', 'R121'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'FOLJ_UPP_UTEBLIVANDE'>>) => {
      const proposed = (codesOf(settingsIn(event), 'noShow.acceptedReasons') as readonly string[]).includes(
        event.skal,
      );
      return event.godtagbart === proposed || event.avvikelse === true;
    },
  },
  sfBokarOm: {
    text: {
      sv: 'Socialförvaltningen bokar den nya tiden i kommunen',
      en: 'SF books the new time in this municipality',
    },
    source: ['A12', 'R46'],
    on: 'case',
    test: ({ event }: { readonly context: AnvisningContext; readonly event: unknown }) =>
      choiceOf(settingsIn(event), 'noShow.rebookOwner') === 'sf',
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
