/**
 * What has been done, in words for a client who reads the screen too (P8): the staff's own words are orders to whoever is
 * to do it next, and name systems and documents that a client has no use for. One for each event that the routine lets
 * stand on a shared screen.
 */
export const KLIENTORD: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  'stegvis.start': {
    sv: 'Vi började arbeta med ditt ärende',
    en: 'We began to work with your case',
  },
  ANGE_GRUNDBESLUT: {
    sv: 'Vi skrev in ditt beslut om försörjningsstöd',
    en: 'We noted your decision on income support',
  },
  ANGE_KONTAKTVAGAR: {
    sv: 'Vi kom överens om hur vi får kontakta dig',
    en: 'We agreed on how we may contact you',
  },
  REGISTRERA_SAMTYCKE_KC: {
    sv: 'Du sa ja till att vi delar uppgifter med Kompetenscenter',
    en: 'You agreed that we share information with Kompetenscenter',
  },
  ATERKALLA_SAMTYCKE_KC: {
    sv: 'Du tog tillbaka ditt ja till att vi delar uppgifter med Kompetenscenter',
    en: 'You no longer agree that we share information with Kompetenscenter',
  },
  REGISTRERA_SAMTYCKE_AF: {
    sv: 'Du sa ja till att vi delar uppgifter med Arbetsförmedlingen',
    en: 'You agreed that we share information with Arbetsförmedlingen',
  },
  ATERKALLA_SAMTYCKE_AF: {
    sv: 'Du tog tillbaka ditt ja till att vi delar uppgifter med Arbetsförmedlingen',
    en: 'You no longer agree that we share information with Arbetsförmedlingen',
  },
  UPPDATERA_ARBETSPLAN: {
    sv: 'Din arbetsplan blev uppdaterad',
    en: 'Your work plan was updated',
  },
  FATTA_BESLUT: {
    sv: 'Vi fattade beslut om din insats',
    en: 'We decided on your measure',
  },
  UNDERRATTA: {
    sv: 'Du fick veta vad vi hade beslutat',
    en: 'You were told what we had decided',
  },
  SKICKA_UPPDRAG: {
    sv: 'Kompetenscenter fick veta vad de ska hjälpa dig med',
    en: 'Kompetenscenter was told what to help you with',
  },
  SKICKA_FORTSATTNINGSUPPDRAG: {
    sv: 'Kompetenscenter fick veta vad de ska fortsätta hjälpa dig med',
    en: 'Kompetenscenter was told what to go on helping you with',
  },
  BOKA_INSKRIVNING: {
    sv: 'Ditt första möte hos Kompetenscenter blev bokat',
    en: 'Your first meeting at Kompetenscenter was booked',
  },
  NY_TID: {
    sv: 'Du fick en ny tid för ditt första möte hos Kompetenscenter',
    en: 'You got a new time for your first meeting at Kompetenscenter',
  },
  KALLA_INSKRIVNING: {
    sv: 'Du blev kallad till ditt första möte hos Kompetenscenter',
    en: 'You were called to your first meeting at Kompetenscenter',
  },
  HALL_INSKRIVNING: {
    sv: 'Vi hade vårt första möte hos Kompetenscenter',
    en: 'We had our first meeting at Kompetenscenter',
  },
  INFORMERA_KRAV: {
    sv: 'Vi berättade vad vi förväntar oss av dig',
    en: 'We told you what we expect of you',
  },
  INFORMERA_VERKSAMHET: {
    sv: 'Vi berättade vad du kan göra hos Kompetenscenter',
    en: 'We told you what you can do at Kompetenscenter',
  },
  UPPRATTA_DELTAGANDEDOKUMENT: {
    sv: 'Papperen om att du deltar blev klara',
    en: 'The papers about your taking part were made',
  },
  BOKA_FORSTA_UPPFOLJNING: {
    sv: 'Vårt första uppföljningsmöte blev bokat',
    en: 'Our first follow-up meeting was booked',
  },
  VERKSTALL: {
    sv: 'Din insats började',
    en: 'Your measure began',
  },
  KALLA_UPPFOLJNING: {
    sv: 'Du blev kallad till ett uppföljningsmöte',
    en: 'You were called to a follow-up meeting',
  },
  HALL_UPPFOLJNING: {
    sv: 'Vi hade ett uppföljningsmöte',
    en: 'We had a follow-up meeting',
  },
  UPPRATTA_PLAN: {
    sv: 'Du fick en plan för din insats',
    en: 'You got a plan for your measure',
  },
  UPPDATERA_PLAN: {
    sv: 'Din plan blev uppdaterad',
    en: 'Your plan was updated',
  },
  BOKA_TREPARTSMOTE: {
    sv: 'Vårt avslutande möte blev bokat',
    en: 'Our closing meeting was booked',
  },
};
