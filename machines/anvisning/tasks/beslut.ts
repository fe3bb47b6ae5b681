/**
 * Tasks of assessment, samråd, decision, its review and its end (R8–R34, R76, R77, A2–A9, A17, A28).
 */
import { eskaleraSf, forSs, type Uppgift } from './types';

export const beslutTasks = {
  bedomBehov: forSs({
    title: { sv: 'Bedöm klientens behov', en: 'Assess the client’s needs' },
    source: ['R8', 'R9'],
    events: ['BEDOM_BEHOV', 'AVSLUTA_UTAN_ANVISNING'],
    deadline: 'behovsbedomning',
  }),
  taStallningAnvisning: forSs({
    title: { sv: 'Ta ställning till anvisning enligt 12 kap. 4 §', en: 'Take a stand on a 12:4 referral' },
    source: ['R12'],
    events: ['INLED_ANVISNING', 'AVSLUTA_UTAN_ANVISNING'],
    deadline: 'behovsbedomning',
  }),
  behovsbedomningForsenad: eskaleraSf(
    'Behovsbedömningen dröjer',
    'The assessment is late',
    ['R8'],
    ['MEDGE_UNDANTAG'],
  ),
  lasSsbtek: forSs({
    title: { sv: 'Läs SSBTEK, flikarna AF och FK', en: 'Read SSBTEK, tabs AF and FK' },
    source: ['R22'],
    events: ['LAS_SSBTEK'],
    deadline: 'samrad',
  }),
  fragaSokande: forSs({
    title: {
      sv: 'Stäm av planering och handlingsplan hos AF med sökanden',
      en: 'Go through AF planning with the applicant',
    },
    source: ['R23', 'R24'],
    events: ['FRAGA_SOKANDE'],
    deadline: 'samrad',
  }),
  provaAfInsats: forSs({
    title: { sv: 'Ta ställning till insatsen hos AF', en: 'Take a stand on the AF measure' },
    source: ['A29'],
    events: ['VANTA_PA_AF', 'AF_INSATS_RACKER_INTE', 'AVSLUTA_UTAN_ANVISNING'],
    deadline: 'samrad',
  }),
  skickaTillAf: forSs({
    title: { sv: 'Skicka samtycke och information till AF', en: 'Send consent and information to AF' },
    source: ['R26', 'R27'],
    events: ['SKICKA_TILL_AF', 'SAMRAD_UTAN_BREV', 'REGISTRERA_SAMTYCKE_AF', 'AVSLUTA_UTAN_ANVISNING'],
    deadline: 'samrad',
  }),
  samradForsenat: eskaleraSf('Samrådet dröjer', 'The consultation is late', ['R20']),
  lasSsbtekIgen: forSs({
    title: { sv: 'Läs SSBTEK när det är tillgängligt igen', en: 'Read SSBTEK when it is back' },
    source: ['A4'],
    events: ['LAS_SSBTEK'],
    deadline: 'ssbtekIgen',
  }),
  ssbtekForsenat: eskaleraSf('SSBTEK är ännu inte läst', 'SSBTEK is not yet read', ['A4']),
  uppdateraArbetsplan: forSs({
    title: {
      sv: 'Uppdatera arbetsplanen tillsammans med klienten',
      en: 'Update the work plan with the client',
    },
    source: ['R31'],
    events: ['UPPDATERA_ARBETSPLAN'],
    deadline: 'beslut',
  }),
  inhamtaSamtycke: forSs({
    title: { sv: 'Upprätta samtycke till Kompetenscenter', en: 'Draw up consent to KC' },
    source: ['R30'],
    events: ['REGISTRERA_SAMTYCKE_KC', 'NEKA_SAMTYCKE_KC', 'ANGE_LAGSTOD_KC'],
    deadline: 'beslut',
  }),
  angeGrundbeslut: forSs({
    title: { sv: 'Ange grundbeslutet om försörjningsstöd', en: 'Give the basic decision' },
    source: ['R109'],
    events: ['ANGE_GRUNDBESLUT'],
    deadline: 'beslut',
  }),
  kontaktaSamordnare: forSs({
    title: {
      sv: 'Kontakta samordnaren om förutsättningar och upplägg',
      en: 'Contact the coordinator on the set-up',
    },
    source: ['R101', 'R102'],
    events: ['KONTAKTA_SAMORDNARE'],
    deadline: 'beslut',
  }),
  fattaBeslut: forSs({
    title: { sv: 'Fatta beslut om insats', en: 'Decide on the measure' },
    source: ['R32'],
    events: ['FATTA_BESLUT', 'GOR_OM_SAMRAD'],
    deadline: 'beslut',
  }),
  beslutForsenat: eskaleraSf('Beslutet dröjer', 'The decision is late', ['R32'], ['MEDGE_UNDANTAG']),
  underratta: forSs({
    title: { sv: 'Underrätta klienten om beslutet', en: 'Notify the client of the decision' },
    source: ['R33'],
    events: ['UNDERRATTA'],
    deadline: 'underratta',
  }),
  underrattelseForsenad: eskaleraSf(
    'Klienten är inte underrättad om beslutet',
    'The client is not notified',
    ['R33'],
    ['UNDERRATTA'],
  ),
  skickaUppdrag: forSs({
    title: { sv: 'Skriv och skicka uppdraget till Kompetenscenter', en: 'Write and send the commission' },
    source: ['R34', 'R35', 'R36', 'R37'],
    events: ['SKICKA_UPPDRAG', 'AVBRYT_ANVISNING'],
    deadline: 'uppdrag',
  }),
  uppdragForsenat: eskaleraSf('Uppdraget dröjer', 'The commission is late', ['R34']),
  omprovaInsats: forSs({
    title: { sv: 'Ta ställning till fortsatt insats', en: 'Take a stand on continued measure' },
    source: ['R76', 'R77'],
    events: ['OMPROVA'],
    deadline: 'omprovningForsenad',
  }),
  omprovningForsenad: eskaleraSf('Omprövningen dröjer', 'The review is late', ['R76']),
  inledAvslut: forSs({
    title: {
      sv: 'Inled avslutet som omprövningen ledde till',
      en: 'Start the closing that the review led to',
    },
    source: ['R77'],
    events: ['INLED_AVSLUT', 'AVBRYT_ANVISNING'],
    deadline: 'inledAvslut',
  }),
  avslutEjInlett: eskaleraSf('Avslutet efter omprövning är inte inlett', 'Closing after review not started', [
    'R77',
  ]),
  underrattaFornyelse: forSs({
    title: { sv: 'Underrätta klienten om det nya beslutet', en: 'Notify the client of the new decision' },
    source: ['R33', 'A8'],
    events: ['UNDERRATTA'],
    deadline: 'fornyelse',
  }),
  skickaFortsattningsuppdrag: forSs({
    title: { sv: 'Skicka fortsättningsuppdrag', en: 'Send the continued commission' },
    source: ['A8'],
    events: ['SKICKA_FORTSATTNINGSUPPDRAG'],
    deadline: 'fornyelse',
  }),
  fornyelseForsenad: eskaleraSf(
    'Det nya beslutet är inte meddelat fullt ut',
    'The new decision is not fully told',
    ['A8'],
    ['UNDERRATTA'],
  ),
  meddelaKlientUpphort: forSs({
    title: {
      sv: 'Meddela klienten skriftligt i dag: närvaro är inte längre ett villkor',
      en: 'Tell the client in writing today: attendance is no longer a condition',
    },
    source: ['A9'],
    events: ['MEDDELA_KLIENT_UPPHORT'],
  }),
  meddelaKcUpphort: forSs({
    title: {
      sv: 'Meddela Kompetenscenter i dag: närvaro är inte längre ett villkor',
      en: 'Tell KC today: attendance is no longer a condition',
    },
    source: ['A9'],
    events: ['MEDDELA_KC_UPPHORT'],
  }),
  beslutHarUpphort: eskaleraSf(
    'Beslutet har upphört utan nytt beslut',
    'The decision has lapsed without a new one',
    ['A9', 'R76'],
    ['MEDDELA_KLIENT_UPPHORT', 'MEDDELA_KC_UPPHORT'],
  ),
  paminnAf: forSs({
    title: { sv: 'Se efter om Arbetsförmedlingen har svarat', en: 'See whether AF has answered' },
    source: ['R29'],
    events: ['AF_SVAR', 'INGET_AF_SVAR'],
  }),
  bedomAfSvar: forSs({
    title: { sv: 'Bedöm svaret från Arbetsförmedlingen', en: 'Assess AF’s answer' },
    source: ['R29', 'A2'],
    events: ['BEDOM_AF_SVAR'],
    deadline: 'bedomAfSvar',
  }),
  afSvarEjBedomt: eskaleraSf('Svaret från Arbetsförmedlingen är inte bedömt', 'AF’s answer is not assessed', [
    'A2',
  ]),
  valjVidNekatSamtycke: forSs({
    title: {
      sv: 'Välj annan insats eller pröva lagstöd, eftersom samtycke saknas',
      en: 'Choose another measure or a statutory ground',
    },
    source: ['A28'],
    events: [
      'REGISTRERA_SAMTYCKE_KC',
      'ANGE_LAGSTOD_KC',
      'AVSLUTA_UTAN_ANVISNING',
      'AVBRYT_ANVISNING',
      'INLED_AVSLUT',
    ],
    deadline: 'nekatSamtycke',
  }),
  nekatSamtyckeForsenat: eskaleraSf(
    'Vägen vidare utan samtycke är inte vald',
    'No way chosen without consent',
    ['A28'],
  ),
  provaAterkallatSamtycke: forSs({
    title: {
      sv: 'Pröva vägen vidare när samtycket har återkallats',
      en: 'Examine the way on after withdrawn consent',
    },
    source: ['A17'],
    events: ['REGISTRERA_SAMTYCKE_KC', 'ANGE_LAGSTOD_KC', 'INLED_AVSLUT', 'AVBRYT_ANVISNING'],
    deadline: 'samtyckePaus',
  }),
  samtyckePausForsenad: eskaleraSf('Pausen för samtycke är slut', 'The consent pause has ended', ['A17']),
} as const satisfies Record<string, Uppgift>;
