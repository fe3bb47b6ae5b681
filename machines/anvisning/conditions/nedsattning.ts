/**
 * Conditions of what must precede a decision under SoL 12:5: a ground, communication, and time to answer; what is to
 * the client's advantage waits for none of them (L3, L8, A9, A13, A17).
 */
import { plusDays } from '../../calendar';
import type { ConditionDefinition } from '../../process';
import { numberOf, settingsIn } from '../../settings';
import type { AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';
import { dagAttOvervaga } from '../narvaro/dagar';
import { tillNackdel } from '../narvaro/koder';
import { sjukdomUrsaktarInte, styrktDag } from '../narvaro/sjukdom';
import { pausad } from '../narvaro/uppehall';

type Case = { readonly context: AnvisningContext };
type Today = Case & { readonly event: Stamp };
type Sent<E> = Case & { readonly event: E & Stamp };
type Beslut = Sent<EventOf<'BESLUTA_ENLIGT_12_5'>>;

export const nedsattningConditions = {
  samtyckeInteNekat: {
    text: {
      sv: 'Samtycke eller lagstöd finns: att neka eller återkalla samtycke är inte att avböja insatsen',
      en: 'There is consent or a statutory ground: to refuse consent is not to decline the measure',
    },
    source: ['A17', 'A28'],
    cure: { role: 'socialsekreterare', event: 'REGISTRERA_SAMTYCKE_KC' },
    on: 'case',
    test: ({ context }: Case) => context.lagstodKc || context.samtyckeKc === 'lamnat',
  },
  nagonDagAttOvervaga: {
    text: {
      sv: 'Beslutet har gällt någon dag som varken uppehåll eller sjukdom utan krav på intyg ursäktar',
      en: 'The decision was in force on a day that no pause or unproved sickness excuses',
    },
    source: ['L3', 'A9', 'A13'],
    on: 'case',
    test: ({ context, event }: Today) => dagAttOvervaga(context, event.idag) !== null,
  },
  sjukdomUrsaktarInte: {
    text: {
      sv: 'Skälet är inte sjukdom, eller läkarintyg har begärts och saknas från den åttonde dagen',
      en: 'The reason is not sickness, or a certificate was asked for and lacks from the eighth day',
    },
    source: ['A13', 'SoL 12:5 a'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'OVERVAG_NEDSATTNING'>>) =>
      sjukdomUrsaktarInte(context.narvaro, event.datum, event.anmaltSkal === 'sjukdom'),
  },
  svarstidenRacker: {
    text: {
      sv: 'Klienten får den tid att svara som kommunen har bestämt',
      en: 'The client gets the time to answer that the municipality has set',
    },
    source: ['L8', 'FL 25'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'KOMMUNICERA_UNDERLAG'>>) =>
      event.svarSenast >= plusDays(event.idag, numberOf(settingsIn(event), 'reduction.answerDays')),
  },
  underlagetKommunicerat: {
    text: {
      sv: 'Ett beslut till klientens nackdel fattas först när underlaget är kommunicerat',
      en: 'A decision to the client’s disadvantage comes after the grounds are communicated',
    },
    source: ['L8', 'SoL 14:8', 'FL 25'],
    cure: { role: 'socialsekreterare', event: 'KOMMUNICERA_UNDERLAG' },
    on: 'event',
    test: ({ context, event }: Beslut) =>
      !tillNackdel(event.utfall) || (context.narvaro.nedsattning?.kommunicerat ?? null) !== null,
  },
  yttrandetAvvaktat: {
    text: {
      sv: 'Ett beslut till nackdel fattas när klienten har yttrat sig eller tiden för svar har gått ut',
      en: 'A decision to the disadvantage comes when the client has answered or the time is out',
    },
    source: ['L8', 'FL 25'],
    cure: { role: 'socialsekreterare', event: 'KLIENTEN_YTTRADE_SIG' },
    on: 'event',
    test: ({ context: { narvaro }, event }: Beslut) => {
      const { yttrat = false, svarSenast = null } = narvaro.nedsattning ?? {};
      return !tillNackdel(event.utfall) || yttrat || (svarSenast !== null && event.idag > svarSenast);
    },
  },
  grundenStarKvar: {
    text: {
      sv: 'Dagen är varken styrkt med läkarintyg eller del av ett uppehåll; annars är beslutet ingen åtgärd',
      en: 'The day is neither proved by a certificate nor part of a pause; else nothing is done',
    },
    source: ['A13', 'A31', 'L3'],
    on: 'event',
    test: ({ context: { narvaro }, event }: Beslut) =>
      !tillNackdel(event.utfall) ||
      (narvaro.nedsattning !== null &&
        !styrktDag(narvaro, narvaro.nedsattning.datum) &&
        !pausad(narvaro, narvaro.nedsattning.datum)),
  },
  beslutetHarBeteckning: {
    text: {
      sv: 'Ett beslut till nackdel har sin beteckning i Treserva',
      en: 'A decision to the disadvantage has its reference in Treserva',
    },
    source: ['L3'],
    on: 'event',
    test: ({ event }: Beslut) => !tillNackdel(event.utfall) || event.beslut !== undefined,
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
