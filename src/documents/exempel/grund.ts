/** What all samples share. */
export const GRUND = {
  avsandare: {
    enhet: 'Försörjningsstöd Hisingen 1',
    adress: 'Box 1000, 405 00 Göteborg',
    telefon: '031-365 00 00',
    webb: 'goteborg.example',
    neutral: false,
  },
  klient: {
    namn: 'Testperson Ett',
    fodelsedatumEllerPersonnummer: '19950524-2389',
    adressrader: ['Provgatan 1 A lgh 1101', '417 00 Göteborg'],
  },
  arende: { nummer: 'A-7KQ2-M9XD' },
  handlaggare: { namn: 'SS Hisingen 1', titel: 'Socialsekreterare', telefon: '031-365 00 01' },
  datum: '2026-03-05',
  dokumentId: 'D-4F7A21',
};
/** As seen from Kompetenscenter. */
export const GRUND_KC = {
  ...GRUND,
  avsandare: { ...GRUND.avsandare, enhet: 'Kompetenscenter Centrum', telefon: '031-368 00 00' },
  handlaggare: { namn: 'AMK Centrum 1', titel: 'Arbetsmarknadskonsulent', telefon: '031-368 00 01' },
};
export const KC = 'Kompetenscenter Centrum';
export const UPPDRAG = { nr: 1, datum: '2026-03-06' };
export const BESLUTET = {
  datum: '2026-03-05',
  fran: '2026-03-05',
  till: '2027-03-04',
  referens: 'TR-2026-1187',
};
export const LAGRUM = ['12 kap. 4 § socialtjänstlagen (2025:400)'];
export const OVERKLAGANDE = {
  namnd: 'Socialnämnd Hisingen',
  adress: 'Box 1000, 405 00 Göteborg',
  forvaltningsratt: 'Förvaltningsrätten i Göteborg',
};
export const FATTAT = {
  delegation: '5.2.1',
  beslutsfattare: { namn: 'SS Hisingen 1', titel: 'Socialsekreterare' },
};
export const MAL = [
  { id: 'M1', omrade: 'Kompetenshöjande', text: 'Klara sfi kurs C' },
  { id: 'M2', omrade: 'Jobbfokuserat', text: 'Ha en praktikplats i ett kök' },
];
export const BOKADE = [
  { mote: 'Inskrivningsmöte', datum: '2026-03-18', tid: '13:30' },
  { mote: 'Uppföljning', datum: '2026-06-10', tid: '09:00' },
];
