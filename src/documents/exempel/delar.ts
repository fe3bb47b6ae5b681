/** Samples by group; see exempel.ts. */
import type { MallId, Underlag } from '../underlag';
import { BESLUTET, BOKADE, FATTAT, GRUND, GRUND_KC, KC, LAGRUM, MAL, OVERKLAGANDE, UPPDRAG } from './grund';

type Exempel<M extends MallId> = { readonly [K in M]: Underlag<K> };

const OMFATTNING = 'Vilken insats du har haft, vad du behöver stöd med och när du kan delta.';

/** Until the uppdrag has been sent, and around it. */
export const BESLUT: Exempel<
  | 'samtycke-af'
  | 'samtycke-kc'
  | 'samtycke-extern'
  | 'information-kommunal-aktivitet'
  | 'beslut-insats'
  | 'beslut-nedsattning'
  | 'underrattelse'
  | 'beslut-upphort'
  | 'uppdrag'
  | 'aterkallelse'
  | 'overlamning'
  | 'nytt-handlaggarnamn'
> = {
  'samtycke-af': { ...GRUND, omfattning: OMFATTNING, tillOchMed: '2027-03-04' },
  'samtycke-kc': { ...GRUND, omfattning: OMFATTNING, tillOchMed: null, kompetenscenter: KC },
  'samtycke-extern': {
    ...GRUND,
    omfattning: 'Att du behöver en tid, och vad du vill ha hjälp med.',
    tillOchMed: '2026-09-30',
    mottagare: 'Vårdcentralen Exempelgatan',
    syfte: 'Du har sagt att värken gör det svårt att stå länge. Vi vill boka ett gemensamt möte.',
  },
  'information-kommunal-aktivitet': {
    ...GRUND,
    mottagare: { namn: 'Arbetsförmedlingen', adressrader: ['Box 222', '826 13 Söderhamn'] },
    aktivitet: 'Arbetsmarknadsinriktad insats hos Kompetenscenter, med språkträning och praktik i kök.',
    samtyckesdatum: '2026-02-24',
    svarSenast: '2026-03-19',
  },
  'beslut-insats': {
    ...GRUND,
    beslut: { ...BESLUTET, ...FATTAT, lagrum: LAGRUM },
    utforare: KC,
    skal: 'Du är arbetslös och har försörjningsstöd.\n\nArbetsförmedlingen har ingen åtgärd som passar dig nu. Insatsen ger dig språkträning och praktik, och för dig närmare ett arbete.',
    aktivitetskrav: { timmar: 30, undantag: ['Studier i svenska för invandrare'] },
    overklagande: OVERKLAGANDE,
  },
  'beslut-nedsattning': {
    ...GRUND,
    beslut: {
      datum: '2026-05-12',
      referens: 'TR-2026-2044',
      ...FATTAT,
      lagrum: ['12 kap. 5 § socialtjänstlagen (2025:400)'],
    },
    utfall: 'nedsatts',
    omfattning: 'Försörjningsstödet för juni 2026 blir 1 200 kronor lägre.',
    handelse: 'Du var inte på insatsen den 4, 5 och 6 maj 2026 och hörde inte av dig.',
    yttrande: 'Jag hade tappat telefonen och visste inte vart jag skulle ringa.',
    skal: 'Du hade fått numret i kallelsen och vid inskrivningen. Det finns inte särskilda skäl mot beslutet.',
    overklagande: OVERKLAGANDE,
  },
  underrattelse: {
    ...GRUND,
    beslut: { ...BESLUTET, lagrum: LAGRUM },
    utforare: KC,
    overklagande: OVERKLAGANDE,
  },
  'beslut-upphort': { ...GRUND, datum: '2027-03-05', beslut: BESLUTET, upphort: '2027-03-05' },
  uppdrag: {
    ...GRUND,
    kompetenscenter: KC,
    uppdrag: UPPDRAG,
    beslut: { ...BESLUTET, lagrum: LAGRUM },
    behov: 'Språkträning på en arbetsplats, och stöd med att söka arbete.',
    omraden: ['Jobbfokuserat', 'Kompetenshöjande'],
    tjanster: ['Praktik med handledare', 'Jobbsökarstöd'],
    innehall: 'Tre dagar i veckan i ett kök. Jobbsökarstöd på fredagar.',
    syfte: 'Att klienten ska kunna försörja sig själv genom arbete i kök.',
    mal: MAL,
    maltext: 'M1: Kursen är godkänd före sommaren.\nM2: Praktiken har börjat före midsommar.',
    praktiskt: {
      barnomsorg: 'Ordnad',
      resor: 'Ordnade',
      sfiTider: ['Förmiddag'],
      anpassning: 'Pauser för att sitta ner en gång i timmen.',
      tolksprak: 'Arabiska',
      barnetsBasta: 'Bedömt: tiderna är lagda efter barnets förskola.',
      onskemal: 'Vill helst arbeta på Hisingen. Praktiken söks därför där.',
    },
    komplettering: 'Klienten har sfi måndag till torsdag.',
  },
  aterkallelse: {
    ...GRUND,
    kompetenscenter: KC,
    uppdrag: UPPDRAG,
    aterkallat: '2026-03-25',
    orsak: 'Klienten har fått arbete från och med den 1 april.',
  },
  overlamning: {
    ...GRUND,
    sida: 'sf',
    fran: 'SS Hisingen 1',
    till: 'SS Hisingen 2',
    skal: 'Omfördelning',
    lage: 'Insatsen pågår. Nästa uppföljning är bokad.',
    uppgifter: [
      { uppgift: 'Läs närvarounderlaget för maj', senast: '2026-06-08' },
      { uppgift: 'Svara på Kompetenscenters fråga', senast: null },
    ],
    moten: BOKADE,
    frister: [{ frist: 'Uppföljning inom tre månader', datum: '2026-06-18' }],
    handlaggareIOrdning: 2,
  },
  'nytt-handlaggarnamn': {
    ...GRUND,
    sida: 'sf',
    nyHandlaggare: { namn: 'SS Hisingen 2', titel: 'Socialsekreterare', telefon: '031-365 00 02' },
    fran: '2026-03-16',
    moten: BOKADE,
  },
};

const LATTLAST = {
  ...GRUND,
  mote: { datum: '2026-03-18', tid: '13:30', plats: 'Provgatan 2, rum 3' },
  sjukanmalan: '031-368 00 09',
};

/** What a client gets in the hand. */
export const MOTEN: Exempel<
  | 'kallelse'
  | 'deltagandedokument'
  | 'lattlast-anvisning'
  | 'lattlast-anvisning-en'
  | 'lattlast-anvisning-ar'
  | 'lattlast-anvisning-so'
  | 'mitt-arende'
> = {
  kallelse: {
    ...GRUND,
    mote: {
      datum: '2026-03-18',
      tid: '13:30',
      plats: 'Kompetenscenter Centrum, Provgatan 2, rum 3',
      slag: 'inskrivning',
      form: 'På plats',
      deltagare: ['Din socialsekreterare', 'En arbetsmarknadskonsulent från Kompetenscenter'],
    },
    tidigareTid: { datum: '2026-03-11', tid: '10:00' },
    tolksprak: 'arabiska',
    sjukanmalan: '031-368 00 09',
    villkor: true,
  },
  deltagandedokument: {
    ...GRUND_KC,
    kompetenscenter: KC,
    start: '2026-03-19',
    dokument: ['Närvarorutin', 'Försäkringsinformation', 'Överenskommelse'],
    sjukanmalan: '031-368 00 09',
  },
  'lattlast-anvisning': LATTLAST,
  'lattlast-anvisning-en': LATTLAST,
  'lattlast-anvisning-ar': LATTLAST,
  'lattlast-anvisning-so': LATTLAST,
  'mitt-arende': {
    ...GRUND,
    lage: 'Din insats pågår.',
    beslut: { fran: BESLUTET.fran, till: BESLUTET.till },
    konsulent: GRUND_KC.handlaggare,
    mal: MAL,
    moten: BOKADE.map((mote) => ({ ...mote, plats: 'Provgatan 2, rum 3' })),
    attGora: [
      'Din plan ska uppdateras senast den 19 september 2026.',
      'Nästa uppföljning är den 10 juni 2026.',
    ],
    samtycken: [
      { till: 'Kompetenscenter', lamnat: '2026-02-24', tillOchMed: null },
      { till: 'Arbetsförmedlingen', lamnat: '2026-02-24', tillOchMed: '2027-03-04' },
    ],
    meddelande: 'Ta gärna med dina betyg till nästa möte.',
  },
};

const SKRIVET = { datum: '2026-06-10', tid: '10:15', av: 'SS Hisingen 1' };

/** While the insats runs, and when it ends. */
export const INSATSEN: Exempel<
  'genomforandeplan' | 'uppfoljning' | 'avslutsdokument' | 'narvarounderlag' | 'personakt'
> = {
  genomforandeplan: {
    ...GRUND_KC,
    kompetenscenter: KC,
    plan: { version: 2, datum: '2026-03-19', deltagarenDeltog: true },
    uppdrag: UPPDRAG,
    mal: MAL,
    aktiviteter: [
      { id: 'Praktik', mal: 'M1, M2' },
      { id: 'Jobbsökarstöd', mal: 'M2' },
    ],
    nastaUppdatering: '2026-09-19',
  },
  uppfoljning: {
    ...GRUND,
    mote: { datum: '2026-06-10', nr: 1 },
    deltagare: [
      { vem: 'Klienten', hur: 'På plats' },
      { vem: 'Socialsekreteraren', hur: 'På plats' },
      { vem: 'Arbetsmarknadskonsulenten', hur: 'Digitalt' },
    ],
    uppdrag: UPPDRAG,
    avstamning: 'Praktiken har börjat som planerat. Sfi läses två förmiddagar i veckan.',
    klientensSyn: '”Jag trivs i köket. Jag vill ha fler dagar där.”',
    utveckling: 'Konsulenten och deltagaren berättar att handledaren är nöjd.',
    mal: MAL.map(({ id, omrade }) => ({ id, omrade, forflyttning: 'Framåt' })),
    kompletterande: 'En kurs i livsmedelshygien.',
    parallella: ['Hälsorelaterat'],
    ejTillgodosedda: ['Bostad'],
    ejTillgodosett: 'Bor i andra hand till augusti.',
    externa: [{ part: 'P1', omrade: 'Hälsorelaterat', samordnas: 'Socialsekreteraren' }],
    nastaUppfoljning: '2026-09-10',
  },
  avslutsdokument: {
    ...GRUND_KC,
    kompetenscenter: KC,
    uppdrag: UPPDRAG,
    slutdatum: '2027-01-31',
    orsak: 'Arbete',
    skal: 'Deltagaren har fått en tillsvidareanställning i ett kök.',
    mal: MAL.map(({ id, omrade }) => ({ id, omrade, uppfyllelse: 'Uppnått' })),
    malbedomning: 'Båda målen är uppnådda. Kursen godkändes i juni och praktiken ledde till arbete.',
  },
  narvarounderlag: {
    ...GRUND_KC,
    kompetenscenter: KC,
    manad: '2026-05',
    summa: { planeradeDagar: 12, narvarande: 9, sjukanmalda: 2, ovrigAnmald: 1, utanAnmalan: 0 },
    dagar: [
      { datum: '2026-05-04', status: 'Närvarande', notering: null },
      { datum: '2026-05-05', status: 'Sjukanmäld', notering: 'Ringde klockan 8.' },
      { datum: '2026-05-06', status: 'Sjukanmäld', notering: null },
      { datum: '2026-05-07', status: 'Vård av barn', notering: 'Ringde klockan 7.' },
    ],
    intyg: [{ fran: '2026-05-12', till: '2026-05-19' }],
  },
  personakt: {
    ...GRUND,
    lage: 'Insatsen pågår',
    omfattar: { fran: '2026-02-20', till: '2026-06-11' },
    poster: [
      {
        nr: 1,
        rubrik: 'Bedömning av behov',
        ...SKRIVET,
        datum: '2026-02-20',
        anmarkning: 'Rättad genom handling 3',
        falt: [{ etikett: 'Bedömning', varde: 'Behöver språkträning.\n\nHar arbetat i kök.' }],
      },
      {
        nr: 2,
        rubrik: 'Beslut om insats',
        ...SKRIVET,
        datum: '2026-03-05',
        anmarkning: null,
        falt: [
          { etikett: 'Gäller från och med', varde: '5 mars 2026' },
          { etikett: 'Skäl', varde: 'Insatsen för klienten närmare ett arbete.' },
        ],
      },
      {
        nr: 3,
        rubrik: 'Rättelse',
        ...SKRIVET,
        anmarkning: null,
        falt: [{ etikett: 'Skäl', varde: 'Fel språk angivet.' }],
      },
    ],
    historik: [
      { nr: 1, datum: '2026-02-20', tid: '10:15', handelse: 'Bedömning av behov', av: 'SS Hisingen 1' },
      { nr: 2, datum: '2026-03-05', tid: '10:15', handelse: 'Beslut om insats', av: 'SS Hisingen 1' },
      { nr: 3, datum: '2026-06-10', tid: '10:15', handelse: 'Rättelse', av: 'SS Hisingen 1' },
    ],
    kedja: 'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  },
};
