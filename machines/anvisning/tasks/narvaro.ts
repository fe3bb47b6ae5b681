/**
 * Tasks of:
 * Attendance per planned day and its monthly account, sickness and certificate, a pause of the insats, and
 * what must precede a decision under SoL 12:5 (P1, A31, L3, L8).
 */
import { eskaleraKc, eskaleraSf, forAmk, forSs, type Uppgift } from './types';

export const narvaroTasks = {
  lamnaNarvarounderlag: forAmk({
    title: { sv: 'Lämna närvarounderlag för månaden', en: 'Hand over the month’s attendance' },
    source: ['P1'],
    events: ['LAMNA_NARVAROUNDERLAG'],
    deadline: 'narvarounderlag',
  }),
  narvarounderlagForsenat: eskaleraKc(
    'Månadens närvarounderlag är inte lämnat',
    'The month’s attendance is not handed over',
    ['P1'],
    ['LAMNA_NARVAROUNDERLAG'],
  ),
  lamnaSlutunderlag: forAmk({
    title: {
      sv: 'Lämna närvarounderlag till och med insatsens sista dag',
      en: 'Hand over attendance until the last day',
    },
    source: ['P1'],
    events: ['LAMNA_NARVAROUNDERLAG'],
    deadline: 'slutunderlag',
  }),
  slutunderlagForsenat: eskaleraKc(
    'Sista månadens närvarounderlag är inte lämnat',
    'The last month’s attendance is not handed over',
    ['P1'],
    ['LAMNA_NARVAROUNDERLAG'],
  ),
  taDelAvNarvaro: forSs({
    title: { sv: 'Ta del av närvarounderlaget', en: 'Read the attendance account' },
    source: ['P1'],
    events: ['TA_DEL_AV_NARVARO'],
    deadline: 'taDelAvNarvaro',
    notify: true,
  }),
  narvaroEjLast: eskaleraSf(
    'Närvarounderlaget är inte genomläst',
    'The attendance account is not read',
    ['P1'],
    ['TA_DEL_AV_NARVARO'],
  ),
  begarLakarintyg: forSs({
    title: {
      sv: 'Begär läkarintyg: klienten har varit sjuk i mer än sju dagar',
      en: 'Ask for a certificate: sick for more than seven days',
    },
    source: ['A13', 'SoL 12:5 a'],
    events: ['BEGAR_LAKARINTYG', 'LAKARINTYG_INKOM'],
    deadline: 'begarLakarintyg',
  }),
  lakarintygEjBegart: eskaleraSf(
    'Läkarintyg är inte begärt',
    'The certificate is not asked for',
    ['A13', 'SoL 12:5 a'],
    ['BEGAR_LAKARINTYG', 'LAKARINTYG_INKOM'],
  ),
  inhamtaLakarintyg: forSs({
    title: { sv: 'Registrera läkarintyget när det kommer', en: 'Record the certificate when it comes' },
    source: ['A13', 'SoL 12:5 a'],
    events: ['LAKARINTYG_INKOM'],
    deadline: 'lakarintygInkommet',
  }),
  lakarintygSaknas: eskaleraSf(
    'Begärt läkarintyg har inte kommit',
    'The requested certificate has not come',
    ['A13', 'SoL 12:5 a'],
    ['LAKARINTYG_INKOM'],
  ),
  aterkomst: forSs({
    title: {
      sv: 'Följ upp återkomsten: avsluta eller förläng uppehållet',
      en: 'Follow up the return: end or prolong the pause',
    },
    source: ['A31'],
    events: ['AVSLUTA_UPPEHALL', 'FORLANG_UPPEHALL'],
    deadline: 'aterkomstUppfoljd',
    notify: true,
  }),
  aterkomstEjUppfoljd: eskaleraSf(
    'Uppehållet är slut och återkomsten är inte uppföljd',
    'The pause is over and the return is not followed up',
    ['A31'],
    ['AVSLUTA_UPPEHALL'],
  ),
  kommuniceraUnderlag: forSs({
    title: {
      sv: 'Kommunicera underlaget med klienten, eller besluta om ingen åtgärd',
      en: 'Communicate the grounds, or decide that nothing is done',
    },
    source: ['L8', 'SoL 14:8', 'FL 25'],
    events: ['KOMMUNICERA_UNDERLAG', 'BESLUTA_ENLIGT_12_5'],
    deadline: 'kommuniceraUnderlag',
  }),
  underlagetEjKommunicerat: eskaleraSf(
    'En nedsättning övervägs, men underlaget är inte kommunicerat',
    'A reduction is considered, but the grounds are not communicated',
    ['L8'],
    ['KOMMUNICERA_UNDERLAG'],
  ),
  inhamtaYttrande: forSs({
    title: { sv: 'Ta emot klientens yttrande', en: 'Receive what the client says' },
    source: ['L8', 'SoL 14:8'],
    events: ['KLIENTEN_YTTRADE_SIG', 'BESLUTA_ENLIGT_12_5'],
    deadline: 'yttrande',
  }),
  beslutaEnligt125: forSs({
    title: {
      sv: 'Besluta enligt 12 kap. 5 §, med särskilda skäl prövade',
      en: 'Decide under 12:5, with special reasons examined',
    },
    source: ['L3', 'L8'],
    events: ['BESLUTA_ENLIGT_12_5', 'KLIENTEN_YTTRADE_SIG'],
    deadline: 'beslutEnligt125',
  }),
  beslutEnligt125Drojer: eskaleraSf(
    'Beslut enligt 12 kap. 5 § dröjer, och klienten väntar på besked',
    'The 12:5 decision is late, and the client waits',
    ['L3'],
    ['KLIENTEN_YTTRADE_SIG'],
  ),
} as const satisfies Record<string, Uppgift>;
