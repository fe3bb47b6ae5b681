/**
 * Events of:
 * Attendance per planned day and its monthly account, sickness and certificate, a pause of the insats, and
 * what must precede a decision under SoL 12:5 (P1, A31, L3, L8).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { FRANVAROSKAL, KANALER } from '../codes';
import { bekraftat, datum, fritext, frivillig, frivilligText, heltal, kod, referens } from '../fields';
import { FOLJDER, NARVAROSTATUS, NEDSATTNINGSGRUNDER, UPPEHALLSORSAKER } from '../narvaro/koder';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;
const AMK = ['arbetsmarknadskonsulent'] as const;
const KC = ['arbetsmarknadskonsulent', 'samordnare'] as const;

const manad = z
  .string()
  .regex(/^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])$/, 'Ange månaden som 2026-03')
  .meta({ title: 'Månad', description: 'Kalendermånaden som underlaget gäller.' });
const dagar = (title: string, description: string) => heltal(0, 31, title, description);

export const narvaroEvents = {
  REGISTRERA_NARVARO: {
    label: { sv: 'Registrera närvaro eller frånvaro', en: 'Record attendance or absence' },
    roles: AMK,
    source: ['P1', 'L3'],
    akt: 'narvaro',
    schema: z.strictObject({
      datum: datum('Planerad dag', 'Dagen då deltagaren hade planerad tid.'),
      status: kod(NARVAROSTATUS, 'Närvaro', 'Det som hände. Registreras dagen på nytt gäller det senaste.'),
      notering: frivilligText('Notering', 'Fakta om dagen. Ingen bedömning av skälet.'),
    }),
  },
  LAMNA_NARVAROUNDERLAG: {
    label: { sv: 'Lämna månadens närvarounderlag', en: 'Hand over the month’s attendance' },
    roles: KC,
    source: ['P1', 'L3'],
    akt: 'narvaro',
    schema: z.strictObject({
      manad,
      planeradeDagar: dagar('Planerade dagar', 'Antal planerade dagar i månaden. Noll om inga fanns.'),
      narvarande: dagar('Närvarande', 'Antal planerade dagar med närvaro.'),
      sjukanmalda: dagar('Sjukanmälda', 'Antal planerade dagar med sjukanmälan.'),
      ovrigAnmald: dagar(
        'Övrig anmäld frånvaro',
        'Antal planerade dagar med vård av barn eller annan anmälan.',
      ),
      utanAnmalan: dagar('Frånvaro utan anmälan', 'Antal planerade dagar utan anmälan.'),
    }),
  },
  TA_DEL_AV_NARVARO: {
    label: { sv: 'Ta del av närvarounderlaget', en: 'Read the attendance account' },
    roles: SF,
    source: ['P1'],
    schema: z.strictObject({
      genomlast: bekraftat('Genomläst', 'Underlaget är genomläst inför månadens beslut om försörjningsstöd.'),
    }),
  },
  BEGAR_LAKARINTYG: {
    label: { sv: 'Begär läkarintyg av klienten', en: 'Ask the client for a medical certificate' },
    roles: SF,
    source: ['A13', 'SoL 12:5 a'],
    akt: 'kontakt',
    schema: z.strictObject({
      kanal: kod(KANALER, 'Sätt', 'Hur klienten fick veta att intyg behövs från den åttonde dagen.'),
      notering: frivilligText('Notering', 'Vad klienten har fått veta.'),
    }),
  },
  LAKARINTYG_INKOM: {
    label: { sv: 'Registrera läkarintyg', en: 'Record a medical certificate' },
    roles: SF,
    source: ['A13', 'SoL 12:5 a'],
    akt: 'narvaro',
    schema: z.strictObject({
      fran: datum('Från och med', 'Första dagen som intyget gäller.'),
      till: datum('Till och med', 'Sista dagen som intyget gäller.'),
      intyg: frivillig(referens('Intyg', 'Beteckning i Treserva. Inga uppgifter om diagnos.')),
    }),
  },
  PABORJA_UPPEHALL: {
    label: { sv: 'Besluta om uppehåll i insatsen', en: 'Decide on a pause of the measure' },
    roles: SS,
    source: ['A31', 'L2', 'R122'],
    akt: 'beslut',
    schema: z.strictObject({
      orsak: kod(UPPEHALLSORSAKER, 'Orsak', 'Varför insatsen gör uppehåll.'),
      fran: datum('Från och med', 'Första dagen i uppehållet.'),
      till: datum('Till och med', 'Sista dagen i uppehållet.'),
      skal: fritext(
        'Skäl',
        'Vad som gäller under tiden. Läses också av Kompetenscenter: inget om hälsa eller familj.',
      ),
    }),
  },
  FORLANG_UPPEHALL: {
    label: { sv: 'Förläng uppehållet', en: 'Prolong the pause' },
    roles: SS,
    source: ['A31', 'R122'],
    akt: 'beslut',
    schema: z.strictObject({
      till: datum('Till och med', 'Uppehållets nya sista dag.'),
      skal: fritext(
        'Skäl',
        'Varför uppehållet blir längre. Läses också av Kompetenscenter: inget om hälsa eller familj.',
      ),
    }),
  },
  AVSLUTA_UPPEHALL: {
    label: { sv: 'Avsluta uppehållet', en: 'End the pause' },
    roles: SF,
    source: ['A31'],
    akt: 'beslut',
    schema: z.strictObject({
      datum: datum(
        'Första dagen åter',
        'Dagen då insatsen tas upp igen. Ett uppehåll som inte har börjat ställs in med sin första dag.',
      ),
      notering: frivilligText('Notering', 'Hur återkomsten har planerats. Läses också av Kompetenscenter.'),
    }),
  },
  OVERVAG_NEDSATTNING: {
    label: {
      sv: 'Överväg avslag eller nedsättning enligt SoL 12 kap. 5 §',
      en: 'Consider refusal or reduction under SoL 12:5',
    },
    roles: SS,
    source: ['L3', 'A9', 'A13', 'R122'],
    akt: 'bedomning',
    schema: z.strictObject({
      datum: datum('Dag', 'Dagen då klienten var frånvarande eller avböjde.'),
      grund: kod(NEDSATTNINGSGRUNDER, 'Vad det gäller', 'Att inte samtycka är inte att avböja insatsen.'),
      anmaltSkal: kod(FRANVAROSKAL, 'Anmält skäl', 'Det skäl klienten själv har angett.'),
      franvaroUtanGodtagbartSkal: bekraftat(
        'Utan godtagbart skäl',
        'Socialförvaltningen har själv bedömt att godtagbart skäl saknas.',
      ),
      bedomning: fritext('Bedömning', 'Vad som hänt, klientens skäl och varför de inte godtas.'),
    }),
  },
  KOMMUNICERA_UNDERLAG: {
    label: { sv: 'Kommunicera underlaget med klienten', en: 'Communicate the grounds to the client' },
    roles: SF,
    source: ['L8', 'SoL 14:8', 'FL 25'],
    akt: 'kontakt',
    schema: z.strictObject({
      satt: kod({ skriftligt: 'Skriftligt', muntligt: 'Muntligt' }, 'Form', 'Hur underlaget lämnades.'),
      kanal: kod(KANALER, 'Sätt', 'Hur underlaget nådde klienten.'),
      svarSenast: datum('Svar senast', 'Sista dagen för klienten att yttra sig.'),
      muntligtYttrande: bekraftat(
        'Får yttra sig muntligt',
        'Klienten vet att yttrandet kan lämnas muntligt och att stöd finns att få.',
      ),
      underlag: fritext('Underlag', 'De uppgifter som beslutet kan komma att grundas på.'),
    }),
  },
  KLIENTEN_YTTRADE_SIG: {
    label: { sv: 'Registrera klientens yttrande', en: 'Record what the client says' },
    roles: SF,
    source: ['L8', 'SoL 14:8'],
    akt: 'kontakt',
    schema: z.strictObject({
      datum: datum('Datum', 'När klienten yttrade sig.'),
      satt: kod({ skriftligt: 'Skriftligt', muntligt: 'Muntligt' }, 'Form', 'Hur yttrandet lämnades.'),
      yttrande: fritext('Yttrande', 'Med klientens egna ord, eller att klienten avstår.'),
    }),
  },
  BESLUTA_ENLIGT_12_5: {
    label: {
      sv: 'Registrera beslut enligt SoL 12 kap. 5 §',
      en: 'Record the decision under SoL 12:5',
    },
    roles: SS,
    source: ['L3', 'L8', 'R122'],
    akt: 'beslut',
    schema: z.strictObject({
      utfall: kod(FOLJDER, 'Utfall', 'Beslutet fattas i Treserva. Särskilda skäl prövas alltid.'),
      beslut: frivillig(referens('Beslut', 'Beslutets beteckning i Treserva.')),
      skal: fritext('Skäl', 'Skälen, med svar på vad klienten har yttrat och om särskilda skäl finns.'),
    }),
  },
} as const satisfies Record<string, EventDefinition>;
