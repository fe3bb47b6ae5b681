/**
 * Events from the uppdrag to the start of the insats (R38–R53).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { FRANVAROSKAL, KANALER } from '../codes';
import {
  bekraftat,
  datum,
  fritext,
  frivilligText,
  id,
  jaNej,
  klockslag,
  kod,
  koder,
  frivillig,
} from '../fields';
import { ejInskrivningEvents } from './ejInskrivning';
import { deltagare } from './uppfoljning';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;
const AMK = ['arbetsmarknadskonsulent'] as const;
const BADA = ['socialsekreterare', 'arbetsmarknadskonsulent'] as const;

const tid = {
  datum: datum('Datum', 'Mötets dag.'),
  tid: klockslag('Klockslag', 'När mötet börjar.'),
};
/** The enrolment meeting is held on site (R38). */
const paPlats = {
  form: kod({ pa_plats: 'På plats' }, 'Form', 'Inskrivningsmötet hålls på plats.'),
  plats: fritext('Plats', 'Adress och rum.'),
  tolkBehovs: jaNej('Tolk behövs', 'Tolk ska bokas till mötet.'),
};

export const inskrivningEvents = {
  FORDELA: {
    label: { sv: 'Fördela uppdraget', en: 'Assign the commission' },
    roles: ['samordnare'],
    source: ['P2'],
    akt: 'uppdrag',
    schema: z.strictObject({ konsulent: id('Arbetsmarknadskonsulent', 'Den som får uppdraget.') }),
  },
  BEGAR_KOMPLETTERING: {
    label: { sv: 'Begär komplettering av uppdraget', en: 'Request a supplement' },
    roles: ['samordnare', 'arbetsmarknadskonsulent'],
    source: ['P2'],
    akt: 'uppdrag',
    schema: z.strictObject({
      saknas: koder(
        {
          behov: 'Behov',
          innehall: 'Innehåll',
          mal: 'Mål',
          praktiskt: 'Praktiska förutsättningar',
          samtycke: 'Samtycke',
        },
        'Det som saknas',
        'Vad Kompetenscenter behöver för att ta emot uppdraget.',
      ),
      fraga: fritext('Fråga', 'Vad som behöver förtydligas.'),
    }),
  },
  KOMPLETTERA_UPPDRAG: {
    label: { sv: 'Komplettera uppdraget', en: 'Supplement the commission' },
    roles: SF,
    source: ['P2', 'R35'],
    akt: 'uppdrag',
    schema: z.strictObject({ komplettering: fritext('Komplettering', 'Svaret på det som efterfrågats.') }),
  },
  BOKA_INSKRIVNING: {
    label: { sv: 'Boka inskrivningsmöte i GWA', en: 'Book the enrolment meeting in GWA' },
    roles: SS,
    source: ['R38', 'R40'],
    akt: 'mote',
    schema: z.strictObject({
      ...tid,
      ...paPlats,
    }),
  },
  BOKA_DIREKT: {
    label: { sv: 'Boka inskrivningsmöte direkt med samordnaren', en: 'Book the enrolment meeting directly' },
    roles: ['socialsekreterare', 'samordnare'],
    source: ['R104'],
    akt: 'mote',
    schema: z.strictObject({
      ...tid,
      ...paPlats,
      platsAvtalad: jaNej('Trygg plats', 'Platsen är avtalad med samordnaren.'),
    }),
  },
  KALLA_INSKRIVNING: {
    label: { sv: 'Kalla klienten till inskrivningsmötet', en: 'Summon the client to enrolment' },
    roles: SF,
    source: ['R39', 'R47'],
    akt: 'kontakt',
    schema: z.strictObject({
      kanal: kod({ ...KANALER, sms: 'SMS utan ärendeinnehåll' }, 'Sätt', 'Hur kallelsen skickades.'),
      datum: datum('Skickad', 'När kallelsen skickades.'),
    }),
  },
  BOKA_TOLK: {
    label: { sv: 'Boka tolk', en: 'Book an interpreter' },
    roles: SF,
    source: ['R40'],
    akt: 'mote',
    schema: z.strictObject({
      bekraftad: bekraftat('Bokning bekräftad', 'Förmedlingen har bekräftat tolk till mötet.'),
    }),
  },
  LAS_UPPDRAG: {
    label: { sv: 'Markera uppdraget som genomläst', en: 'Mark the commission as read' },
    roles: AMK,
    source: ['R42'],
    schema: z.strictObject({ forberedd: bekraftat('Förberedd', 'Uppdraget är genomläst inför mötet.') }),
  },
  MEDGE_DIGITALT: {
    label: { sv: 'Medge digital medverkan', en: 'Allow digital participation' },
    roles: ['forste_socialsekreterare'],
    source: ['R48', 'A14'],
    akt: 'mote',
    schema: z.strictObject({
      skal: fritext('Skäl', 'Varför socialsekreteraren inte kan medverka på plats.'),
    }),
  },
  HALL_INSKRIVNING: {
    label: { sv: 'Registrera hållet inskrivningsmöte', en: 'Record the enrolment meeting' },
    roles: BADA,
    source: ['R48'],
    akt: 'mote',
    schema: z.strictObject({
      datum: datum('Datum', 'Dagen då mötet hölls.'),
      ...deltagare,
      notering: frivilligText('Notering', 'Sådant som inte hör hemma i checklistan.'),
    }),
  },
  UTEBLIVANDE: {
    label: { sv: 'Registrera att klienten uteblev', en: 'Record a missed time' },
    roles: BADA,
    source: ['R44', 'A13'],
    akt: 'mote',
    schema: z.strictObject({
      anmaltSkal: kod(FRANVAROSKAL, 'Anmält skäl', 'Det skäl klienten själv har angett. Ingen bedömning.'),
      notering: frivilligText('Notering', 'Fakta om vad som hänt.'),
    }),
  },
  STALL_IN_MOTE: {
    label: { sv: 'Ställ in mötet', en: 'Cancel the meeting' },
    roles: BADA,
    source: ['A13'],
    akt: 'mote',
    schema: z.strictObject({
      orsak: kod(
        {
          tolk_saknas: 'Tolk saknas',
          personal_franvarande: 'Personal frånvarande',
          fel_i_kallelsen: 'Fel i kallelsen',
          avbokat_av_klienten: 'Klienten har bett om annan tid',
        },
        'Orsak',
        'Ett inställt möte räknas aldrig som klientens frånvaro.',
      ),
    }),
  },
  FOLJ_UPP_UTEBLIVANDE: {
    label: { sv: 'Följ upp missad tid med klienten', en: 'Follow up the missed time' },
    roles: SF,
    source: ['R44', 'A13'],
    akt: 'kontakt',
    schema: z.strictObject({
      kontakt: kod(
        { nadd: 'Klienten nåddes', ej_nadd: 'Klienten nåddes inte' },
        'Kontakt',
        'Utfall av kontakten.',
      ),
      skal: kod(FRANVAROSKAL, 'Skäl', 'Skälet till frånvaron.'),
      godtagbart: jaNej('Godtagbart skäl', 'Socialförvaltningens bedömning av skälet.'),
      styrkt: kod(
        { intyg: 'Med läkarintyg', annat: 'På annat sätt', nej: 'Nej' },
        'Styrkt',
        'Hur skälet är styrkt.',
      ),
      sjukFran: frivillig(datum('Sjuk från', 'Första sjukdagen, om den är före den missade tiden.')),
      avvikelse: frivillig(
        jaNej('Avvikelse', 'Bedömningen avviker från kommunens lista. Motivera i noteringen.'),
      ),
      notering: fritext('Notering', 'Vad som framkommit.'),
    }),
  },
  NY_TID_AKTUELL: {
    label: { sv: 'Meddela att ny tid är aktuell', en: 'Tell KC that a new time is relevant' },
    roles: SF,
    source: ['R45', 'A11'],
    akt: 'bedomning',
    schema: z.strictObject({
      hinderProvade: jaNej('Hinder prövade', 'Hinder för att komma och behov av anpassning är prövade.'),
      motivering: fritext('Motivering', 'Varför ny tid är aktuell.'),
    }),
  },
  EJ_NY_TID: {
    label: { sv: 'Besluta att ny tid inte är aktuell', en: 'Decide that no new time is relevant' },
    roles: SS,
    source: ['R45', 'R54', 'A11'],
    akt: 'bedomning',
    schema: z.strictObject({
      hinderProvade: jaNej('Hinder prövade', 'Hinder för att komma och behov av anpassning är prövade.'),
      motivering: fritext('Motivering', 'Varför ny tid inte är aktuell.'),
    }),
  },
  NY_TID: {
    label: { sv: 'Ge ny tid för inskrivning i GWA', en: 'Give a new time in GWA' },
    roles: AMK,
    source: ['R46', 'A12'],
    akt: 'mote',
    schema: z.strictObject({
      ...tid,
      ...paPlats,
    }),
  },
  INFORMERA_KRAV: {
    label: { sv: 'Informera om förväntningar och krav', en: 'Inform of expectations and demands' },
    roles: SS,
    source: ['R49'],
    akt: 'mote',
    schema: z.strictObject({
      krav: bekraftat('Förväntningar och krav', 'Klienten är informerad om vad deltagandet kräver.'),
      foljder: bekraftat('Följder av frånvaro', 'Klienten är informerad om vad 12 kap. 5 § innebär.'),
    }),
  },
  BOKA_FORSTA_UPPFOLJNING: {
    label: { sv: 'Boka första uppföljningsmötet', en: 'Book the first follow-up' },
    roles: SS,
    source: ['R50'],
    akt: 'mote',
    schema: z.strictObject(tid),
  },
  INFORMERA_VERKSAMHET: {
    label: { sv: 'Informera om verksamheten', en: 'Inform of the activities' },
    roles: AMK,
    source: ['R51'],
    akt: 'mote',
    schema: z.strictObject({
      informerad: bekraftat('Verksamheten presenterad', 'Klienten är informerad om verksamheten.'),
    }),
  },
  UPPRATTA_DELTAGANDEDOKUMENT: {
    label: { sv: 'Upprätta dokument för deltagande', en: 'Draw up the documents for taking part' },
    roles: AMK,
    source: ['R52'],
    akt: 'uppdrag',
    schema: z.strictObject({
      dokument: koder(
        {
          narvaro: 'Närvarorutin',
          forsakring: 'Försäkringsinformation',
          overenskommelse: 'Överenskommelse',
          annat: 'Annat',
        },
        'Dokument',
        'Dokument som har upprättats i Treserva.',
      ),
    }),
  },
  VERKSTALL: {
    label: { sv: 'Verkställ uppdraget', en: 'Execute the commission' },
    roles: AMK,
    source: ['R53'],
    akt: 'uppdrag',
    schema: z.strictObject({
      treserva: bekraftat('Verkställt i Treserva', 'Uppdraget är verkställt i Treserva.'),
    }),
  },
  ...ejInskrivningEvents,
} as const satisfies Record<string, EventDefinition>;
