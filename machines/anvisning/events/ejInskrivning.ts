/**
 * Events of an enrolment that never takes place: SF stops, recalls and takes its stand, KC records and cancels
 * (R54–R57, A26).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { KANALER, NASTA_STEG, STALLNING_BESLUT } from '../codes';
import { bekraftat, datum, fritext, frivillig, kod } from '../fields';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;

export const ejInskrivningEvents = {
  AVBRYT_ANVISNING: {
    label: { sv: 'Avbryt före insatsens start', en: 'Stop before the measure starts' },
    roles: SS,
    source: ['R54', 'R122', 'A17', 'A26'],
    akt: 'avslut',
    schema: z.strictObject({
      orsak: kod(
        {
          annan_insats: 'Annan insats',
          af_insats: 'Insats hos Arbetsförmedlingen',
          samtycke_aterkallat: 'Samtycket har återkallats',
          beslut_upphort: 'Beslutet har upphört',
          ater_till_sf: 'Åter till socialförvaltningen',
          flyttat: 'Flyttat',
          stod_upphort: 'Försörjningsstödet har upphört',
          avliden: 'Avliden',
          fel_klient: 'Fel klient registrerad',
        },
        'Orsak',
        'Varför inskrivning inte sker.',
      ),
      motivering: fritext('Motivering', 'Orsaken i ord.'),
    }),
  },
  ATERKALLA_UPPDRAG: {
    label: { sv: 'Återkalla uppdraget', en: 'Recall the commission' },
    roles: SF,
    source: ['R55'],
    akt: 'uppdrag',
    schema: z.strictObject({ orsak: fritext('Orsak', 'Orsaken till att inskrivning inte sker.') }),
  },
  TA_STALLNING_BESLUT: {
    label: {
      sv: 'Ta ställning till beslutet och nästa steg',
      en: 'Take a stand on the decision and next step',
    },
    roles: SS,
    source: ['R54'],
    akt: 'beslut',
    schema: z.strictObject({
      beslut: kod(STALLNING_BESLUT, 'Beslutet', 'Socialförvaltningens ställningstagande till 12:4-beslutet.'),
      upphor: frivillig(datum('Upphör', 'Dagen då beslutet upphör att gälla.')),
      kanal: frivillig(kod(KANALER, 'Underrättelse', 'Hur klienten underrättades.')),
      nastaSteg: kod(NASTA_STEG, 'Nästa steg', 'Vad som händer för klienten härnäst.'),
      motivering: fritext('Motivering', 'Skälen, och nästa steg i ord.'),
    }),
  },
  DOKUMENTERA_EJ_INSKRIVNING: {
    label: { sv: 'Dokumentera varför inskrivning inte skett', en: 'Record why no enrolment took place' },
    roles: ['arbetsmarknadskonsulent', 'samordnare'],
    source: ['R56'],
    akt: 'avslut',
    schema: z.strictObject({ orsak: fritext('Orsak', 'Orsaken, dokumenterad i Treserva.') }),
  },
  AVBOKA_GWA: {
    label: { sv: 'Avboka tiden i GWA', en: 'Cancel the time in GWA' },
    roles: ['arbetsmarknadskonsulent', 'samordnare'],
    source: ['R57'],
    schema: z.strictObject({ avbokad: bekraftat('Avbokad', 'Inskrivningstiden är avbokad i GWA.') }),
  },
  AVBOKA_DIREKT: {
    label: { sv: 'Avboka tiden direkt med samordnaren', en: 'Cancel the time directly' },
    roles: ['socialsekreterare', 'samordnare'],
    source: ['R57', 'R104'],
    schema: z.strictObject({ avbokad: bekraftat('Avbokad', 'Tiden är avbokad i direktkontakt.') }),
  },
} as const satisfies Record<string, EventDefinition>;
