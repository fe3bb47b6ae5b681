/**
 * Events of calling to follow-up and of closing (R61–R63, R92–R100).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { AVSLUTSORSAKER, FRANVAROSKAL, KANALER, NASTA_STEG, ord, STALLNING_BESLUT } from '../codes';
import { bekraftat, datum, fritext, jaNej, klockslag, kod, malId, frivillig } from '../fields';
import { deltagare } from './uppfoljning';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;
const AMK = ['arbetsmarknadskonsulent'] as const;
const BADA = ['socialsekreterare', 'arbetsmarknadskonsulent'] as const;

const avslutsorsak = kod(ord(AVSLUTSORSAKER), 'Orsak', 'Varför insatsen avslutas.');

export const insatsEvents = {
  KALLA_UPPFOLJNING: {
    label: { sv: 'Kalla till uppföljning', en: 'Call to follow-up' },
    roles: SF,
    source: ['R61', 'R63', 'A6'],
    akt: 'kontakt',
    schema: z.strictObject({
      datum: datum('Datum', 'Mötets dag.'),
      tid: klockslag('Klockslag', 'När mötet börjar.'),
      kanal: kod({ ...KANALER, sms: 'SMS utan ärendeinnehåll' }, 'Sätt', 'Hur kallelsen skickades.'),
    }),
  },
  UPPFOLJNING_UTEBLEV: {
    label: {
      sv: 'Registrera att uppföljningen inte blev av',
      en: 'Record that the follow-up did not take place',
    },
    roles: BADA,
    source: ['A6'],
    akt: 'mote',
    schema: z.strictObject({
      orsak: kod(
        {
          ...FRANVAROSKAL,
          installt_av_oss: 'Inställt av förvaltningen',
          dagordning_ej_klar: 'Dagordningen hanns inte med',
        },
        'Orsak',
        'Varför mötet inte blev av eller inte blev klart.',
      ),
    }),
  },
  AVSLUT_AVISERAT: {
    label: { sv: 'Avisera avslut', en: 'Announce the closing' },
    roles: AMK,
    source: ['R94', 'R95'],
    akt: 'avslut',
    schema: z.strictObject({
      orsak: avslutsorsak,
      motivering: fritext('Motivering', 'Skälen till att insatsen avslutas.'),
    }),
  },
  INLED_AVSLUT: {
    label: { sv: 'Besluta att insatsen ska avslutas', en: 'Decide to close the measure' },
    roles: SS,
    source: ['R77', 'R122', 'A18'],
    akt: 'avslut',
    schema: z.strictObject({
      orsak: avslutsorsak,
      motivering: fritext('Motivering', 'Skälen till att insatsen avslutas.'),
    }),
  },
  BEKRAFTA_AVSLUT: {
    label: { sv: 'Bekräfta avslutet', en: 'Confirm the closing' },
    roles: SS,
    source: ['R122', 'A18'],
    akt: 'avslut',
    schema: z.strictObject({ motivering: fritext('Motivering', 'Skälen till beslutet.') }),
  },
  AVBRYT_AVSLUT: {
    label: { sv: 'Besluta att insatsen fortsätter', en: 'Decide that the measure goes on' },
    roles: SS,
    source: ['R122', 'R125', 'A18'],
    akt: 'avslut',
    schema: z.strictObject({
      omprovning: jaNej('Omprövning', 'Beslutet omprövas, eftersom sidorna bedömt avslutet olika.'),
      motivering: fritext('Motivering', 'Varför insatsen fortsätter.'),
    }),
  },
  BOKA_TREPARTSMOTE: {
    label: { sv: 'Boka avslutande trepartsmöte', en: 'Book the closing meeting' },
    roles: ['arbetsmarknadskonsulent', 'samordnare'],
    source: ['R96'],
    akt: 'mote',
    schema: z.strictObject({
      datum: datum('Datum', 'Mötets dag.'),
      tid: klockslag('Klockslag', 'När mötet börjar.'),
      plats: fritext('Plats', 'Adress och rum.'),
      platsAvtalad: frivillig(
        jaNej('Trygg plats', 'Vid skyddade personuppgifter är platsen avtalad med samordnaren.'),
      ),
    }),
  },
  FORSOK_NA_KLIENT: {
    label: { sv: 'Dokumentera försök att nå klienten', en: 'Record an attempt to reach the client' },
    roles: BADA,
    source: ['A16'],
    akt: 'kontakt',
    schema: z.strictObject({
      kanal: kod(
        {
          telefon: 'Telefon',
          brev: 'Brev',
          formedling: KANALER.formedling,
          sms: 'SMS',
          hembesok: 'Hembesök',
        },
        'Sätt',
        'Hur försöket gjordes.',
      ),
      notering: fritext('Notering', 'Vad försöket ledde till.'),
    }),
  },
  HALL_AVSLUTSMOTE: {
    label: { sv: 'Registrera hållet avslutsmöte', en: 'Record the closing meeting' },
    roles: BADA,
    source: ['R93', 'R96', 'A16'],
    akt: 'mote',
    schema: z.strictObject({
      datum: datum('Datum', 'Dagen då mötet hölls.'),
      ...deltagare,
      notering: fritext('Notering', 'Vad mötet kom fram till.'),
    }),
  },
  UPPRATTA_AVSLUTSDOKUMENT: {
    label: { sv: 'Upprätta avslutsdokument', en: 'Draw up the closing document' },
    roles: AMK,
    source: ['R97', 'R98', 'R99'],
    akt: 'avslut',
    schema: z.strictObject({
      slutdatum: datum('Insatsens sista dag', 'När insatsen avslutas.'),
      mal: z
        .array(
          z.strictObject({
            id: malId,
            uppfyllelse: kod(
              { uppnatt: 'Uppnått', delvis: 'Delvis uppnått', ej_uppnatt: 'Inte uppnått' },
              'Måluppfyllelse',
              'I vilken utsträckning målet har uppnåtts.',
            ),
          }),
        )
        .min(1)
        .max(20)
        .meta({ title: 'Måluppfyllelse', description: 'Bedömning av varje mål i uppdraget.' }),
      skal: fritext('Skäl', 'Av vilka skäl insatsen avslutas.'),
      malbedomning: fritext('Målen i ord', 'I vilken utsträckning målen har uppnåtts.'),
    }),
  },
  AVSLUTA_I_TRESERVA: {
    label: { sv: 'Avsluta insatsen i Treserva', en: 'Close the measure in Treserva' },
    roles: SS,
    source: ['R92'],
    akt: 'avslut',
    schema: z.strictObject({
      beslut: kod(STALLNING_BESLUT, 'Beslutet', 'Socialförvaltningens ställningstagande till 12:4-beslutet.'),
      upphor: frivillig(datum('Upphör', 'Dagen då beslutet upphör att gälla.')),
      kanal: frivillig(kod(KANALER, 'Underrättelse', 'Hur klienten underrättades.')),
      nastaSteg: kod(NASTA_STEG, 'Nästa steg', 'Vad som händer för klienten härnäst.'),
      treserva: bekraftat('Avslutad i Treserva', 'Insatsen är avslutad i Treserva.'),
      motivering: fritext('Motivering', 'Skälen, och nästa steg i ord.'),
    }),
  },
  STANG_GWA: {
    label: { sv: 'Avsluta ärendet i GWA', en: 'Close the case in GWA' },
    roles: AMK,
    source: ['R100'],
    akt: 'avslut',
    schema: z.strictObject({ stangd: bekraftat('Avslutat i GWA', 'Ärendet är avslutat i GWA.') }),
  },
} as const satisfies Record<string, EventDefinition>;
