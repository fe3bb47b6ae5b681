/**
 * Events while the insats runs and when it is closed (R58–R87, R92–R100).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import {
  AVSLUTSORSAKER,
  AVSNITT,
  FRANVAROSKAL,
  KANALER,
  NARVARO,
  NASTA_STEG,
  ord,
  STALLNING_BESLUT,
} from '../codes';
import {
  bekraftat,
  datum,
  fritext,
  frivilligText,
  jaNej,
  klockslag,
  kod,
  koder,
  malId,
  referens,
  frivillig,
} from '../fields';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;
const AMK = ['arbetsmarknadskonsulent'] as const;
const BADA = ['socialsekreterare', 'arbetsmarknadskonsulent'] as const;

const avslutsorsak = kod(ord(AVSLUTSORSAKER), 'Orsak', 'Varför insatsen avslutas.');
const plan = {
  datum: datum('Datum', 'När versionen upprättades.'),
  deltagarenDeltog: jaNej('Deltagaren deltog', 'Planen upprättades tillsammans med deltagaren.'),
  plan: referens('Genomförandeplan', 'Beteckning i Treserva på versionen.'),
};

export const insatsEvents = {
  KALLA_UPPFOLJNING: {
    label: { sv: 'Kalla till uppföljning', en: 'Call to follow-up' },
    roles: SF,
    source: ['R61', 'R63', 'A6'],
    schema: z.strictObject({
      datum: datum('Datum', 'Mötets dag.'),
      tid: klockslag('Klockslag', 'När mötet börjar.'),
      kanal: kod({ ...KANALER, sms: 'SMS utan ärendeinnehåll' }, 'Sätt', 'Hur kallelsen skickades.'),
    }),
  },
  HALL_UPPFOLJNING: {
    label: { sv: 'Registrera hållen uppföljning', en: 'Record a follow-up' },
    roles: SS,
    source: ['R78', 'R81', 'R82', 'R83'],
    schema: z.strictObject({
      datum: datum('Datum', 'Dagen då mötet hölls.'),
      avsnitt: koder(AVSNITT, 'Genomgånget', 'Avsnitten i dagordningen. Alla ska vara med.'),
      mal: z
        .array(
          z.strictObject({
            id: malId,
            forflyttning: kod(
              { framat: 'Framåt', oforandrat: 'Oförändrat', bakat: 'Bakåt' },
              'Förflyttning',
              'Deltagarens förflyttning mot målet.',
            ),
          }),
        )
        .max(20)
        .meta({ title: 'Förflyttning', description: 'Förflyttning per mål i uppdraget.' }),
      klientensSyn: fritext('Klientens syn', 'Med klientens egna ord.'),
      avstamning: fritext('Avstämning', 'Avstämning mot uppdrag och genomförandeplan.'),
      ejTillgodosett: frivilligText(
        'Behov som inte kan tillgodoses',
        'Behov utanför Kompetenscenters uppdrag.',
      ),
    }),
  },
  UPPFOLJNING_UTEBLEV: {
    label: {
      sv: 'Registrera att uppföljningen inte blev av',
      en: 'Record that the follow-up did not take place',
    },
    roles: BADA,
    source: ['A6'],
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
  HALL_TREPARTSMOTE: {
    label: { sv: 'Registrera trepartsmöte vid behov', en: 'Record an extra three-party meeting' },
    roles: BADA,
    source: ['R60', 'R63', 'R73', 'A5'],
    schema: z.strictObject({
      datum: datum('Datum', 'Dagen då mötet hölls.'),
      notering: fritext('Notering', 'Vad mötet kom fram till.'),
    }),
  },
  UPPRATTA_PLAN: {
    label: { sv: 'Upprätta genomförandeplan', en: 'Draw up the plan' },
    roles: AMK,
    source: ['R66', 'R67'],
    schema: z.strictObject(plan),
  },
  UPPDATERA_PLAN: {
    label: { sv: 'Uppdatera genomförandeplan', en: 'Update the plan' },
    roles: AMK,
    source: ['R70', 'R71'],
    schema: z.strictObject(plan),
  },
  HANDELSE_FRAN_SF: {
    label: { sv: 'Meddela händelse av vikt till Kompetenscenter', en: 'Report a significant event to KC' },
    roles: SS,
    source: ['R59'],
    schema: z.strictObject({
      datum: datum('Händelsens dag', 'När det hände.'),
      handelse: fritext('Händelse', 'Vad som hänt och vad det betyder för insatsen.'),
    }),
  },
  HANDELSE_FRAN_KC: {
    label: {
      sv: 'Meddela händelse av vikt till socialförvaltningen',
      en: 'Report a significant event to SF',
    },
    roles: AMK,
    source: ['R69', 'R72'],
    schema: z.strictObject({
      datum: datum('Händelsens dag', 'När det hände.'),
      handelse: fritext('Händelse', 'Vad som hänt och vad det betyder för insatsen.'),
    }),
  },
  BEKRAFTA_HANDELSE_KC: {
    label: { sv: 'Bekräfta händelse från socialförvaltningen', en: 'Confirm the event from SF' },
    roles: ['arbetsmarknadskonsulent', 'samordnare'],
    source: ['R59'],
    schema: z.strictObject({
      trepartsmote: jaNej('Trepartsmöte behövs', 'Ett trepartsmöte ska bokas.'),
      notering: frivilligText('Notering', 'Vad händelsen leder till.'),
    }),
  },
  BEKRAFTA_HANDELSE_SF: {
    label: { sv: 'Bekräfta händelse från Kompetenscenter', en: 'Confirm the event from KC' },
    roles: SF,
    source: ['R72'],
    schema: z.strictObject({
      trepartsmote: jaNej('Trepartsmöte behövs', 'Ett trepartsmöte ska bokas.'),
      notering: frivilligText('Notering', 'Vad händelsen leder till.'),
    }),
  },
  AVSLUT_AVISERAT: {
    label: { sv: 'Avisera avslut', en: 'Announce the closing' },
    roles: AMK,
    source: ['R94', 'R95'],
    schema: z.strictObject({
      orsak: avslutsorsak,
      motivering: fritext('Motivering', 'Skälen till att insatsen avslutas.'),
    }),
  },
  INLED_AVSLUT: {
    label: { sv: 'Besluta att insatsen ska avslutas', en: 'Decide to close the measure' },
    roles: SS,
    source: ['R77', 'R122', 'A18'],
    schema: z.strictObject({
      orsak: avslutsorsak,
      motivering: fritext('Motivering', 'Skälen till att insatsen avslutas.'),
    }),
  },
  BEKRAFTA_AVSLUT: {
    label: { sv: 'Bekräfta avslutet', en: 'Confirm the closing' },
    roles: SS,
    source: ['R122', 'A18'],
    schema: z.strictObject({ motivering: fritext('Motivering', 'Skälen till beslutet.') }),
  },
  AVBRYT_AVSLUT: {
    label: { sv: 'Besluta att insatsen fortsätter', en: 'Decide that the measure goes on' },
    roles: SS,
    source: ['R122', 'R125', 'A18'],
    schema: z.strictObject({ motivering: fritext('Motivering', 'Varför insatsen fortsätter.') }),
  },
  BOKA_TREPARTSMOTE: {
    label: { sv: 'Boka avslutande trepartsmöte', en: 'Book the closing meeting' },
    roles: ['arbetsmarknadskonsulent', 'samordnare'],
    source: ['R96'],
    schema: z.strictObject({
      datum: datum('Datum', 'Mötets dag.'),
      tid: klockslag('Klockslag', 'När mötet börjar.'),
    }),
  },
  FORSOK_NA_KLIENT: {
    label: { sv: 'Dokumentera försök att nå klienten', en: 'Record an attempt to reach the client' },
    roles: BADA,
    source: ['A16'],
    schema: z.strictObject({
      kanal: kod(
        { telefon: 'Telefon', brev: 'Brev', sms: 'SMS', hembesok: 'Hembesök' },
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
    schema: z.strictObject({
      datum: datum('Datum', 'Dagen då mötet hölls.'),
      socialsekreterare: kod(NARVARO, 'Socialsekreterarens medverkan', 'Hur socialsekreteraren deltog.'),
      klientenKom: jaNej('Klienten kom', 'Klienten deltog i mötet.'),
      notering: fritext('Notering', 'Vad mötet kom fram till.'),
    }),
  },
  UPPRATTA_AVSLUTSDOKUMENT: {
    label: { sv: 'Upprätta avslutsdokument', en: 'Draw up the closing document' },
    roles: AMK,
    source: ['R97', 'R98', 'R99'],
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
    schema: z.strictObject({ stangd: bekraftat('Avslutat i GWA', 'Ärendet är avslutat i GWA.') }),
  },
} as const satisfies Record<string, EventDefinition>;
