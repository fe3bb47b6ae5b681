/**
 * Tasks from the uppdrag to the start, and of an enrolment that never takes place (R38–R57, P2).
 */
import { eskaleraKc, eskaleraSf, forAmk, forSam, forSs, type Uppgift } from './types';

export const inskrivningTasks = {
  fordelaUppdrag: forSam({
    title: { sv: 'Fördela uppdraget till en konsulent', en: 'Assign the commission' },
    source: ['P2'],
    events: ['FORDELA', 'BEGAR_KOMPLETTERING'],
    deadline: 'fordela',
    notify: true,
  }),
  // The coordinator is late herself, so it goes to the side whose client waits (R122).
  fordelningForsenad: eskaleraSf(
    'Kompetenscenter har inte fördelat uppdraget',
    'KC has not assigned the commission',
    ['P2', 'R122'],
  ),
  kompletteraUppdrag: forSs({
    title: { sv: 'Komplettera uppdraget', en: 'Supplement the commission' },
    source: ['P2'],
    events: ['KOMPLETTERA_UPPDRAG'],
    deadline: 'komplettera',
    notify: true,
  }),
  kompletteringForsenad: eskaleraSf(
    'Kompletteringen av uppdraget dröjer',
    'The supplement is late',
    ['P2'],
    ['KOMPLETTERA_UPPDRAG'],
  ),
  bokaInskrivning: forSs({
    title: { sv: 'Boka inskrivningsmöte', en: 'Book the enrolment meeting' },
    source: ['R38', 'R104'],
    events: ['BOKA_INSKRIVNING', 'BOKA_DIREKT', 'AVBRYT_ANVISNING'],
    deadline: 'bokaInskrivning',
  }),
  bokningForsenad: eskaleraSf('Inskrivningsmötet är inte bokat', 'Enrolment is not booked', ['R38']),
  kallaInskrivning: forSs({
    title: { sv: 'Meddela klienten tid och plats', en: 'Tell the client time and place' },
    source: ['R39', 'R47'],
    events: ['KALLA_INSKRIVNING'],
    deadline: 'kallaInskrivning',
    notify: true,
  }),
  kallelseForsenad: eskaleraSf(
    'Klienten är inte kallad till inskrivningsmötet',
    'The client is not summoned',
    ['R39'],
    ['KALLA_INSKRIVNING'],
  ),
  bokaTolk: forSs({
    title: { sv: 'Boka tolk till inskrivningsmötet', en: 'Book an interpreter' },
    source: ['R40'],
    events: ['BOKA_TOLK'],
    deadline: 'bokaTolk',
  }),
  tolkForsenad: eskaleraSf(
    'Tolk är inte bokad till mötet',
    'No interpreter is booked',
    ['R40'],
    ['BOKA_TOLK'],
  ),
  forberedInskrivning: forAmk({
    title: { sv: 'Läs uppdraget inför inskrivningsmötet', en: 'Read the commission before enrolment' },
    source: ['R42'],
    events: ['LAS_UPPDRAG'],
  }),
  registreraInskrivning: forAmk({
    title: {
      sv: 'Håll inskrivningsmötet och registrera utfallet',
      en: 'Hold the meeting and record its outcome',
    },
    source: ['R48', 'R53'],
    events: ['HALL_INSKRIVNING', 'UTEBLIVANDE', 'STALL_IN_MOTE'],
    deadline: 'inskrivningsmote',
  }),
  inskrivningUtanUtfall: eskaleraKc(
    'Inskrivningsmötet saknar utfall',
    'The enrolment meeting has no outcome',
    ['R53'],
  ),
  informeraKrav: forSs({
    title: { sv: 'Informera klienten om förväntningar och krav', en: 'Inform the client of the demands' },
    source: ['R49'],
    events: ['INFORMERA_KRAV'],
    deadline: 'inskrivningSf',
  }),
  bokaForstaUppfoljning: forSs({
    title: { sv: 'Boka första uppföljningsmötet', en: 'Book the first follow-up' },
    source: ['R50'],
    events: ['BOKA_FORSTA_UPPFOLJNING'],
    deadline: 'inskrivningSf',
  }),
  inskrivningSfForsenad: eskaleraSf(
    'Socialsekreterarens del av inskrivningen är inte klar',
    'The social worker’s part of enrolment is late',
    ['R49', 'R50'],
  ),
  informeraVerksamhet: forAmk({
    title: { sv: 'Informera klienten om verksamheten', en: 'Inform the client of the activities' },
    source: ['R51'],
    events: ['INFORMERA_VERKSAMHET'],
    deadline: 'inskrivningKc',
  }),
  upprattaDeltagandedokument: forAmk({
    title: { sv: 'Upprätta dokument för deltagande', en: 'Draw up the documents for taking part' },
    source: ['R52'],
    events: ['UPPRATTA_DELTAGANDEDOKUMENT'],
    deadline: 'inskrivningKc',
  }),
  verkstall: forAmk({
    title: { sv: 'Verkställ uppdraget', en: 'Execute the commission' },
    source: ['R53'],
    events: ['VERKSTALL'],
    deadline: 'inskrivningKc',
  }),
  verkstallandeForsenat: eskaleraKc(
    'Uppdraget är inte verkställt efter mötet',
    'The commission is not executed',
    ['R53'],
  ),
  foljUppUteblivande: forSs({
    title: { sv: 'Följ upp den missade tiden med klienten', en: 'Follow up the missed time' },
    source: ['R44'],
    events: ['FOLJ_UPP_UTEBLIVANDE'],
    deadline: 'foljUppUteblivande',
    notify: true,
  }),
  uteblivandeEjUppfoljt: eskaleraSf(
    'Klientens missade tid är inte uppföljd',
    'The missed time is not followed up',
    ['R44'],
    ['FOLJ_UPP_UTEBLIVANDE'],
  ),
  taStallningNyTid: forSs({
    title: { sv: 'Meddela om ny tid är aktuell', en: 'Tell whether a new time is relevant' },
    source: ['R45', 'A11'],
    events: ['NY_TID_AKTUELL', 'EJ_NY_TID'],
    deadline: 'taStallningNyTid',
  }),
  nyTidEjAvgjord: eskaleraSf(
    'Ingen har tagit ställning till ny tid',
    'Nobody has taken a stand on a new time',
    ['R45'],
    ['NY_TID_AKTUELL'],
  ),
  geNyTid: forAmk({
    title: { sv: 'Ge ny tid för inskrivning', en: 'Give a new time' },
    source: ['R46'],
    events: ['NY_TID', 'BOKA_DIREKT'],
    deadline: 'nyTid',
    notify: true,
  }),
  nyTidForsenad: eskaleraKc(
    'Ny tid för inskrivning dröjer',
    'The new time is late',
    ['R46'],
    ['BOKA_DIREKT'],
  ),
  aterkallaUppdrag: forSs({
    title: { sv: 'Återkalla uppdraget och dokumentera orsaken', en: 'Recall the commission and record why' },
    source: ['R55'],
    events: ['ATERKALLA_UPPDRAG'],
    deadline: 'ejInskrivningSf',
  }),
  taStallningBeslut: forSs({
    title: {
      sv: 'Ta ställning till beslutet och nästa steg',
      en: 'Take a stand on the decision and next step',
    },
    source: ['R54'],
    events: ['TA_STALLNING_BESLUT'],
    deadline: 'ejInskrivningSf',
  }),
  ejInskrivningSfForsenad: eskaleraSf(
    'Uppdraget är inte återkallat eller beslutet inte prövat',
    'The commission or the decision is not dealt with',
    ['R54', 'R55'],
    ['ATERKALLA_UPPDRAG'],
  ),
  dokumenteraEjInskrivning: forAmk({
    title: { sv: 'Dokumentera varför inskrivning inte skett', en: 'Record why no enrolment took place' },
    source: ['R56'],
    events: ['DOKUMENTERA_EJ_INSKRIVNING'],
    deadline: 'ejInskrivningKc',
    notify: true,
  }),
  avbokaGwa: forAmk({
    title: { sv: 'Avboka tiden i GWA', en: 'Cancel the time in GWA' },
    source: ['R57'],
    events: ['AVBOKA_GWA'],
    deadline: 'ejInskrivningKc',
  }),
  avbokaDirekt: forSam({
    title: { sv: 'Avboka tiden i direktkontakt', en: 'Cancel the time directly' },
    source: ['R57', 'R104'],
    events: ['AVBOKA_DIREKT'],
    deadline: 'ejInskrivningKc',
  }),
  ejInskrivningKcForsenad: eskaleraKc(
    'Orsaken är inte dokumenterad eller tiden inte avbokad',
    'The reason or the time is not dealt with',
    ['R56', 'R57'],
    ['DOKUMENTERA_EJ_INSKRIVNING', 'AVBOKA_GWA', 'AVBOKA_DIREKT'],
  ),
} as const satisfies Record<string, Uppgift>;
