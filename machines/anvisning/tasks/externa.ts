/**
 * Tasks of:
 * Consents per party, coordination with external parties in the social and health field (SF) and in the
 * competence and job field (KC), and the channels agreed with the client (R30, R64, R65, R74, R75, A17, A33).
 */
import { eskaleraKc, eskaleraSf, forAmk, forSs, type Uppgift } from './types';

export const externaTasks = {
  fornyaSamtyckeKc: forSs({
    title: {
      sv: 'Fråga klienten om nytt samtycke till Kompetenscenter, det förra har slutat gälla',
      en: 'Ask for a new consent to KC, the former has ended',
    },
    source: ['R30', 'R76'],
    events: ['REGISTRERA_SAMTYCKE_KC', 'NEKA_SAMTYCKE_KC', 'ANGE_LAGSTOD_KC'],
    deadline: 'fornyaSamtycke',
  }),
  samtyckeEjFornyat: eskaleraSf(
    'Samtycket till Kompetenscenter har slutat gälla och är inte prövat på nytt',
    'Consent to KC has ended and is not sought anew',
    ['R30'],
  ),
  samordnaExternSf: forSs({
    title: {
      sv: 'Samordna med externa parter inom det sociala och hälsa',
      en: 'Coordinate with external parties, social and health',
    },
    source: ['R64', 'R65', 'R84'],
    events: [
      'REGISTRERA_SAMTYCKE_EXTERN_SF',
      'KONTAKTA_EXTERN_SF',
      'AVSLUTA_SAMORDNING_SF',
      'ATERKALLA_SAMTYCKE_EXTERN_SF',
    ],
    deadline: 'samordningSf',
    notify: true,
  }),
  samordningSfForsenad: eskaleraSf(
    'Samordningen med en extern part dröjer',
    'Coordination with an external party is late',
    ['R64'],
    ['AVSLUTA_SAMORDNING_SF'],
  ),
  samordnaExternKc: forAmk({
    title: {
      sv: 'Samordna med externa parter inom kompetens och jobb',
      en: 'Coordinate with external parties, competence and job',
    },
    source: ['R74', 'R75', 'R87'],
    events: [
      'REGISTRERA_SAMTYCKE_EXTERN_KC',
      'KONTAKTA_EXTERN_KC',
      'AVSLUTA_SAMORDNING_KC',
      'ATERKALLA_SAMTYCKE_EXTERN_KC',
    ],
    deadline: 'samordningKc',
    notify: true,
  }),
  samordningKcForsenad: eskaleraKc(
    'Samordningen med en extern part dröjer',
    'Coordination with an external party is late',
    ['R74'],
    ['AVSLUTA_SAMORDNING_KC'],
  ),
  angeKontaktvagar: forSs({
    title: { sv: 'Avtala med klienten hur ni får nå varandra', en: 'Agree with the client on contact ways' },
    source: ['A33', 'P6'],
    events: ['ANGE_KONTAKTVAGAR'],
    deadline: 'beslut',
  }),
  avtalaKontaktvagarIgen: forSs({
    title: {
      sv: 'Avtala kontaktvägar på nytt, klienten har fått skyddade personuppgifter',
      en: 'Agree on contact ways anew, the client now has protected data',
    },
    source: ['A33', 'A21'],
    events: ['ANGE_KONTAKTVAGAR'],
    deadline: 'avtalaKontaktvagar',
  }),
  kontaktvagarForsenade: eskaleraSf(
    'Kontaktvägarna är inte avtalade på nytt',
    'The contact ways are not agreed anew',
    ['A33'],
    ['ANGE_KONTAKTVAGAR'],
  ),
} as const satisfies Record<string, Uppgift>;
