/**
 * Tasks of:
 * What changes around a case: the client moves, dies or loses the support, something was recorded wrongly, the
 * sides ask each other before a meeting (R41, R43, A26, A32).
 */
import { eskaleraKc, eskaleraSf, forAmk, forFss, forSs, type Uppgift } from './types';

export const forandringTasks = {
  provaForandring: forSs({
    title: { sv: 'Pröva vad förändringen innebär för insatsen', en: 'Judge what the change means' },
    source: ['A26', 'R109'],
    events: [
      'PROVA_FORANDRING',
      'ANGE_GRUNDBESLUT',
      'AVSLUTA_UTAN_ANVISNING',
      'AVBRYT_ANVISNING',
      'INLED_AVSLUT',
    ],
    deadline: 'provaForandring',
    notify: true,
  }),
  forandringEjProvad: eskaleraSf(
    'En förändring för klienten är inte prövad',
    'A change for the client is not judged',
    ['A26', 'R109'],
    ['RATTA_FORANDRING'],
  ),
  aterkallaBrev: forSs({
    title: { sv: 'Återkalla brevet som blev fel', en: 'Recall the letter that was wrong' },
    source: ['A32'],
    events: ['ATERKALLA_BREV'],
    deadline: 'aterkallaBrev',
    notify: true,
  }),
  brevEjAterkallat: eskaleraSf(
    'Ett brev som blev fel är inte återkallat',
    'A letter that was wrong is not recalled',
    ['A32'],
    ['ATERKALLA_BREV'],
  ),
  avslutaFelKlient: forSs({
    title: { sv: 'Avsluta ärendet: det gäller fel klient', en: 'End the case: it is for the wrong client' },
    source: ['A32'],
    events: ['AVSLUTA_UTAN_ANVISNING', 'AVBRYT_ANVISNING', 'INLED_AVSLUT'],
    deadline: 'avslutaFelKlient',
    notify: true,
  }),
  felKlientKvar: eskaleraSf(
    'Ett ärende för fel klient är inte avslutat',
    'A case for the wrong client is not ended',
    ['A32'],
    ['RATTA_FORANDRING'],
  ),
  hanteraIncident: forFss({
    title: {
      sv: 'Bedöm och anmäl personuppgiftsincidenten inom 72 timmar',
      en: 'Judge and report the personal data breach within 72 hours',
    },
    source: ['A32'],
    events: ['INCIDENT_HANTERAD'],
    deadline: 'incident',
    notify: true,
  }),
  incidentEjHanterad: eskaleraSf(
    'En personuppgiftsincident har inte hanterats inom 72 timmar',
    'A personal data breach is not dealt with within 72 hours',
    ['A32'],
    ['INCIDENT_HANTERAD'],
  ),
  besvaraFragaKc: forAmk({
    title: { sv: 'Besvara socialförvaltningens fråga', en: 'Answer SF’s question' },
    source: ['R41'],
    events: ['BESVARA_FRAGA_KC'],
    deadline: 'fragaKc',
    notify: true,
  }),
  fragaKcObesvarad: eskaleraKc(
    'Socialförvaltningens fråga är inte besvarad',
    'SF’s question is not answered',
    ['R41'],
    ['BESVARA_FRAGA_KC'],
  ),
  besvaraFragaSf: forSs({
    title: { sv: 'Besvara Kompetenscenters fråga', en: 'Answer KC’s question' },
    source: ['R43'],
    events: ['BESVARA_FRAGA_SF'],
    deadline: 'fragaSf',
    notify: true,
  }),
  fragaSfObesvarad: eskaleraSf(
    'Kompetenscenters fråga är inte besvarad',
    'KC’s question is not answered',
    ['R43'],
    ['BESVARA_FRAGA_SF'],
  ),
  bokaNyTid: forSs({
    title: { sv: 'Boka ny tid för inskrivning', en: 'Book a new time' },
    source: ['R46', 'A12'],
    events: ['BOKA_INSKRIVNING', 'BOKA_DIREKT'],
    deadline: 'nyTidSf',
  }),
  nyTidSfForsenad: eskaleraSf('Ny tid för inskrivning är inte bokad', 'The new time is not booked', [
    'R46',
    'A12',
  ]),
  avslutEjBekraftat: eskaleraSf(
    'Ingen har tagit ställning till det aviserade avslutet',
    'Nobody has taken a stand on the announced closing',
    ['R94', 'R122'],
  ),
  avgorMetod: eskaleraKc(
    'Avgör hur insatsen utförs',
    'Settle how the measure is carried out',
    ['A18'],
    ['AVGOR_METOD'],
  ),
} as const satisfies Record<string, Uppgift>;
