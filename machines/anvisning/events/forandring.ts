/**
 * Events of:
 * What changes around a case: the client moves, dies or loses the support, something was recorded wrongly, the
 * sides ask each other before a meeting (R41, R43, A26, A32).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { FLYTTSLAG, KANALER, ord, PRINCIPER } from '../codes';
import { bekraftat, datum, fritext, frivillig, heltal, jaNej, kod, koder } from '../fields';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;
const KC = ['arbetsmarknadskonsulent', 'samordnare'] as const;
const ALLA = [...SF, ...KC] as const;

/** A correction names the event it corrects, and is an event of its own (A32). */
const hanvisar = { falt: 'avser', raknar: 'handelser', rattar: true } as const;
const rattelse = {
  avser: heltal(1, 1_000_000, 'Avser händelse', 'Numret på händelsen som rättas. Den finns kvar.'),
  brevSkickat: jaNej('Brev har gått ut', 'Ett brev eller meddelande har gått ut med det som var fel.'),
  skal: fritext('Skäl', 'Vad som var fel och hur det upptäcktes.'),
};

/** The principles that weighed in how a disagreement is settled (R88). */
export const principer = koder(
  ord(PRINCIPER),
  'Principer',
  'Principer i anvisningen för styrmodell som vägt i bedömningen. Minst en.',
);

export const forandringEvents = {
  KLIENTEN_FLYTTAR: {
    label: { sv: 'Anmäl att klienten flyttar', en: 'Report that the client moves' },
    roles: ALLA,
    source: ['A26'],
    akt: 'kontakt',
    schema: z.strictObject({
      slag: kod(FLYTTSLAG, 'Flytt', 'Vart klienten flyttar. Den nya nämnden behöver ett eget beslut.'),
      datum: datum('Datum', 'Dagen då klienten flyttar eller har flyttat.'),
    }),
  },
  KLIENTEN_AVLIDEN: {
    label: { sv: 'Registrera dödsfall', en: 'Record the death of the client' },
    roles: ALLA,
    source: ['A15', 'A26'],
    akt: 'kontakt',
    schema: z.strictObject({
      datum: datum('Datum', 'Dödsdagen. Därefter går inget brev eller samtal till klienten.'),
    }),
  },
  PROVA_FORANDRING: {
    label: { sv: 'Pröva vad förändringen innebär', en: 'Judge what the change means' },
    roles: SS,
    source: ['A26', 'R109'],
    akt: 'bedomning',
    schema: z.strictObject({
      utfall: kod(
        { fortsatter: 'Insatsen fortsätter', omprovas: 'Beslutet omprövas', avslutas: 'Insatsen avslutas' },
        'Utfall',
        'Efter ett dödsfall eller en flytt kan insatsen bara avslutas.',
      ),
      skal: fritext('Skäl', 'Skälen för bedömningen.'),
    }),
  },
  LAMNA_UT_HISTORIK: {
    label: {
      sv: 'Lämna ut uppgifter till den nya nämnden',
      en: 'Disclose information to the new nämnd',
    },
    roles: [...SS, 'samordnare'],
    source: ['A26', 'L10'],
    akt: 'kontakt',
    schema: z.strictObject({
      grund: kod(
        { samtycke: 'Klientens samtycke', sol_15_8: 'SoL 15 kap. 8 §', osl_10_28: 'OSL 10 kap. 28 §' },
        'Grund',
        'Grunden för att uppgifterna lämnas ut. Inget kopieras utan grund.',
      ),
      uppgifter: fritext('Uppgifter', 'Vilka uppgifter som lämnas ut, och till vem.'),
    }),
  },
  RATTA_FORANDRING: {
    label: { sv: 'Rätta en felaktig anmälan', en: 'Correct a wrong report' },
    roles: SF,
    source: ['A26', 'A32'],
    akt: 'rattelse',
    hanvisar,
    schema: z.strictObject({
      ...rattelse,
      vad: kod(
        { flytt: 'Flytten', dodsfall: 'Dödsfallet', fel_klient: 'Att ärendet gäller fel klient' },
        'Rättas',
        'Det som anmäldes fel.',
      ),
    }),
  },
  RATTA_DATUM: {
    label: { sv: 'Rätta ett datum', en: 'Correct a date' },
    roles: SF,
    source: ['A32'],
    akt: 'rattelse',
    hanvisar,
    schema: z.strictObject({
      ...rattelse,
      vad: kod(
        {
          senaste_uppfoljning: 'Senast hållna uppföljning',
          inskrivningens_dag: 'Inskrivningsmötets dag',
          beslutets_forsta_dag: 'Beslutets första dag',
        },
        'Datum som rättas',
        'Frister som räknas från datumet räknas om.',
      ),
      datum: datum('Rätt datum', 'Det datum som gäller.'),
    }),
  },
  RATTA_DATUM_KC: {
    label: { sv: 'Rätta ett datum hos Kompetenscenter', en: 'Correct a date recorded by KC' },
    roles: KC,
    source: ['A32'],
    akt: 'rattelse',
    hanvisar,
    schema: z.strictObject({
      ...rattelse,
      vad: kod(
        { insatsens_start: 'Insatsens start', planens_datum: 'Genomförandeplanens datum' },
        'Datum som rättas',
        'Frister som räknas från datumet räknas om.',
      ),
      datum: datum('Rätt datum', 'Det datum som gäller.'),
    }),
  },
  RATTA_UTEBLIVANDE: {
    label: { sv: 'Rätta en missad tid', en: 'Correct a missed time' },
    roles: SF,
    source: ['A13', 'A32'],
    akt: 'rattelse',
    hanvisar,
    schema: z.strictObject(rattelse),
  },
  RATTA_MOTTAGARE: {
    label: { sv: 'Anmäl uppgifter till fel mottagare', en: 'Report a wrong recipient' },
    roles: ALLA,
    source: ['A32'],
    akt: 'rattelse',
    hanvisar,
    schema: z.strictObject({
      ...rattelse,
      mottagare: kod(
        {
          annan_klient: 'En annan klient',
          annan_person: 'En annan person',
          annan_myndighet: 'En annan myndighet eller verksamhet',
          fel_enhet: 'Fel enhet i staden',
        },
        'Mottagare',
        'Vem som fick uppgifterna. Inget namn.',
      ),
    }),
  },
  RATTA_KLIENT: {
    label: { sv: 'Anmäl att ärendet gäller fel klient', en: 'Report that the case is for the wrong client' },
    roles: SF,
    source: ['A32'],
    akt: 'rattelse',
    hanvisar,
    schema: z.strictObject(rattelse),
  },
  ATERKALLA_BREV: {
    label: { sv: 'Återkalla brev', en: 'Recall the letter' },
    roles: SF,
    source: ['A32'],
    akt: 'rattelse',
    schema: z.strictObject({
      satt: kod(
        {
          aterlamnat: 'Brevet är återlämnat eller förstört',
          rattelsebrev: 'Ett rättelsebrev är skickat',
          gick_inte: 'Brevet gick inte att få tillbaka',
        },
        'Sätt',
        'Hur brevet togs tillbaka.',
      ),
      kanal: frivillig(kod(KANALER, 'Rättelsebrev', 'Hur ett rättelsebrev till klienten skickades.')),
      notering: fritext('Notering', 'Vad som är gjort.'),
    }),
  },
  INCIDENT_HANTERAD: {
    label: { sv: 'Bekräfta att incidenten är hanterad', en: 'Confirm that the incident is dealt with' },
    roles: ['forste_socialsekreterare'],
    source: ['A32'],
    akt: 'rattelse',
    schema: z.strictObject({
      bedomning: kod(
        {
          anmald: 'Anmäld till Integritetsskyddsmyndigheten',
          anmals_inte: 'Anmäls inte, risk är osannolik',
        },
        'Bedömning',
        'En incident anmäls inom 72 timmar, om det inte är osannolikt att den medför en risk.',
      ),
      dokumenterad: bekraftat('Dokumenterad', 'Incidenten, följderna och åtgärderna är dokumenterade.'),
      redogorelse: fritext('Redogörelse', 'Vad som hänt och vad som är gjort.'),
    }),
  },
  STALL_FRAGA_TILL_KC: {
    label: { sv: 'Ställ en fråga till Kompetenscenter', en: 'Ask KC' },
    roles: SF,
    source: ['R41'],
    akt: 'kontakt',
    schema: z.strictObject({ fraga: fritext('Fråga', 'Det ni behöver veta inför mötet.') }),
  },
  BESVARA_FRAGA_KC: {
    label: { sv: 'Besvara socialförvaltningens fråga', en: 'Answer SF’s question' },
    roles: KC,
    source: ['R41'],
    akt: 'kontakt',
    schema: z.strictObject({ svar: fritext('Svar', 'Svar på de frågor som är öppna.') }),
  },
  STALL_FRAGA_TILL_SF: {
    label: { sv: 'Ställ en fråga till socialförvaltningen', en: 'Ask SF' },
    roles: KC,
    source: ['R43'],
    akt: 'kontakt',
    schema: z.strictObject({ fraga: fritext('Fråga', 'Det ni behöver veta inför mötet.') }),
  },
  BESVARA_FRAGA_SF: {
    label: { sv: 'Besvara Kompetenscenters fråga', en: 'Answer KC’s question' },
    roles: SF,
    source: ['R43', 'L10'],
    akt: 'kontakt',
    schema: z.strictObject({
      besked: kod(
        { lamnas: 'Svaret lämnas', kan_inte_lamnas: 'Uppgiften kan inte lämnas ut' },
        'Besked',
        'Utan samtycke eller lagstöd lämnas inga uppgifter om klienten.',
      ),
      svar: fritext('Svar', 'Svar på de frågor som är öppna.'),
    }),
  },
  AVGOR_METOD: {
    label: { sv: 'Avgör hur insatsen utförs', en: 'Settle how the measure is carried out' },
    roles: ['samordnare'],
    source: ['A18', 'R88'],
    akt: 'oenighet',
    schema: z.strictObject({
      principer,
      motivering: fritext('Motivering', 'Kompetenscenters skäl för hur insatsen utförs.'),
    }),
  },
} as const satisfies Record<string, EventDefinition>;
