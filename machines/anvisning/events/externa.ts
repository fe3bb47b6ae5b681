/**
 * Events of:
 * Consents per party, coordination with external parties in the social and health field (SF) and in the
 * competence and job field (KC), and the channels agreed with the client (R30, R64, R65, R74, R75, A17, A33).
 *
 * Each side has events of its own: what SF does about a clinic is SF's, and KC does not read it (L10).
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { KONTAKTVAGAR, OMRADEN } from '../codes';
import { datum, frivillig, frivilligText, fritext, jaNej, kod, koder } from '../fields';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;
const AMK = ['arbetsmarknadskonsulent'] as const;
const KC = ['arbetsmarknadskonsulent', 'samordnare'] as const;

const part = z
  .string()
  .regex(
    /^(?!(?:\d\d)?\d{6}-?\d{4}$)[A-Za-z0-9][A-Za-z0-9-]{0,15}$/,
    'Ange en kort beteckning, till exempel P1, inte ett personnummer',
  )
  .meta({ title: 'Part', description: 'Partens beteckning i ärendet, till exempel P1. Inte dess namn.' });

const behov = {
  part,
  kalla: kod(
    { lopande: 'I det löpande arbetet', uppfoljning: 'Vid uppföljningsmötet' },
    'Var behovet kom fram',
    'Om behovet kom fram vid uppföljningen eller annars.',
  ),
  externPart: fritext('Extern part', 'Vem som behövs, till exempel en vårdcentral eller en arbetsgivare.'),
  behov: fritext('Behov', 'Vad parten behövs till.'),
};
const omrade = kod(OMRADEN, 'Område', 'Området avgör vilken sida som samordnar.');
const omradeSf = kod(
  { halsorelaterat: OMRADEN.halsorelaterat, socialt: OMRADEN.socialt },
  'Område',
  'Socialförvaltningen samordnar inom det sociala och hälsa.',
);
const omradeKc = kod(
  { jobbfokuserat: OMRADEN.jobbfokuserat, kompetenshojande: OMRADEN.kompetenshojande },
  'Område',
  'Kompetenscenter samordnar inom kompetens och jobb.',
);

const samtycke = z.strictObject({
  part,
  datum: datum('Datum', 'När samtycket lämnades.'),
  till: frivillig(datum('Gäller till och med', 'Sista dagen, om samtycket är tidsbegränsat.')),
  mottagare: fritext('Mottagare', 'Vem uppgifterna får lämnas till.'),
  omfattning: fritext('Omfattning', 'Vilka uppgifter samtycket gäller.'),
});
const aterkallelse = z.strictObject({ part, datum: datum('Datum', 'När samtycket återkallades.') });
const kontakt = z.strictObject({
  part,
  datum: datum('Datum', 'När kontakten togs.'),
  notering: fritext('Notering', 'Vad kontakten ledde till.'),
});
const avslut = z.strictObject({
  part,
  orsak: kod(
    {
      ordnat: 'Behovet är ordnat',
      inte_aktuellt: 'Behovet är inte längre aktuellt',
      samtycke_nekat: 'Klienten samtycker inte till kontakten',
      samtycke_aterkallat: 'Klienten har återkallat samtycket',
      parten_kan_inte: 'Parten kan inte medverka',
    },
    'Orsak',
    'Varför samordningen avslutas. Att inte samtycka är inte att tacka nej till insatsen.',
  ),
  notering: frivilligText('Notering', 'Hur det blev, i ord.'),
});

export const externaEvents = {
  REGISTRERA_SAMTYCKE_AF: {
    label: { sv: 'Registrera samtycke till Arbetsförmedlingen', en: 'Record consent to AF' },
    roles: SS,
    source: ['R26', 'A17'],
    akt: 'samtycke',
    schema: z.strictObject({
      datum: datum('Datum', 'När samtycket undertecknades.'),
      till: frivillig(datum('Gäller till och med', 'Sista dagen, om samtycket är tidsbegränsat.')),
      omfattning: fritext('Omfattning', 'Vilka uppgifter samtycket gäller.'),
    }),
  },
  ATERKALLA_SAMTYCKE_AF: {
    label: {
      sv: 'Registrera återkallat samtycke till Arbetsförmedlingen',
      en: 'Record withdrawn consent to AF',
    },
    roles: SF,
    source: ['A17'],
    akt: 'samtycke',
    schema: z.strictObject({
      datum: datum('Datum', 'När samtycket återkallades. Inget mer skickas till Arbetsförmedlingen.'),
    }),
  },
  NOTERA_BEHOV_SF: {
    label: {
      sv: 'Notera behov av extern part inom det sociala eller hälsa',
      en: 'Note a need of a social or health party',
    },
    roles: SS,
    source: ['R64', 'R84'],
    akt: 'kontakt',
    schema: z.strictObject({ omrade: omradeSf, ...behov }),
  },
  OVERLAMNA_BEHOV_KC: {
    label: {
      sv: 'Lämna behov av extern part till Kompetenscenter att samordna',
      en: 'Hand a need of a competence or job party to KC',
    },
    roles: SS,
    source: ['R74', 'R87'],
    akt: 'kontakt',
    schema: z.strictObject({ omrade: omradeKc, ...behov }),
  },
  NOTERA_BEHOV_KC: {
    label: { sv: 'Notera behov av extern part', en: 'Note a need of an external party' },
    roles: AMK,
    source: ['R64', 'R74', 'R84', 'R87'],
    akt: 'kontakt',
    schema: z.strictObject({ omrade, ...behov }),
  },
  REGISTRERA_SAMTYCKE_EXTERN_SF: {
    label: { sv: 'Registrera samtycke till kontakt med extern part', en: 'Record consent, external party' },
    roles: SS,
    source: ['R65'],
    akt: 'samtycke',
    schema: samtycke,
  },
  REGISTRERA_SAMTYCKE_EXTERN_KC: {
    label: {
      sv: 'Registrera samtycke till kontakt med extern part (Kompetenscenter)',
      en: 'Record consent, external party (KC)',
    },
    roles: AMK,
    source: ['R75'],
    akt: 'samtycke',
    schema: samtycke,
  },
  ATERKALLA_SAMTYCKE_EXTERN_SF: {
    label: {
      sv: 'Registrera återkallat samtycke till extern part',
      en: 'Record withdrawn consent, external party',
    },
    roles: SF,
    source: ['A17', 'R65'],
    akt: 'samtycke',
    schema: aterkallelse,
  },
  ATERKALLA_SAMTYCKE_EXTERN_KC: {
    label: {
      sv: 'Registrera återkallat samtycke till extern part (Kompetenscenter)',
      en: 'Record withdrawn consent, external party (KC)',
    },
    roles: KC,
    source: ['A17', 'R75'],
    akt: 'samtycke',
    schema: aterkallelse,
  },
  KONTAKTA_EXTERN_SF: {
    label: { sv: 'Dokumentera kontakt med extern part', en: 'Record contact with an external party' },
    roles: SS,
    source: ['R64', 'R65'],
    akt: 'kontakt',
    schema: kontakt,
  },
  KONTAKTA_EXTERN_KC: {
    label: {
      sv: 'Dokumentera kontakt med extern part (Kompetenscenter)',
      en: 'Record contact with an external party (KC)',
    },
    roles: AMK,
    source: ['R74', 'R75'],
    akt: 'kontakt',
    schema: kontakt,
  },
  AVSLUTA_SAMORDNING_SF: {
    label: { sv: 'Avsluta samordningen med extern part', en: 'Close coordination with an external party' },
    roles: SF,
    source: ['R64', 'R65'],
    akt: 'kontakt',
    schema: avslut,
  },
  AVSLUTA_SAMORDNING_KC: {
    label: {
      sv: 'Avsluta samordningen med extern part (Kompetenscenter)',
      en: 'Close coordination with an external party (KC)',
    },
    roles: KC,
    source: ['R74', 'R75'],
    akt: 'kontakt',
    schema: avslut,
  },
  ANGE_KONTAKTVAGAR: {
    label: { sv: 'Ange avtalade kontaktvägar', en: 'Give the agreed contact ways' },
    roles: SF,
    source: ['A33', 'P6'],
    akt: 'kontakt',
    schema: z.strictObject({
      vagar: koder(KONTAKTVAGAR, 'Kontaktvägar', 'Så får vi nå klienten. Att mötas får vi alltid.'),
      neutralAvsandare: jaNej('Neutral avsändare', 'Utsidan får inte visa vem som skriver eller ringer.'),
      forbjudnaNummer: frivilligText('Förbjudna nummer', 'Nummer som inte får ringas, och varför.'),
      forbjudnaAdresser: frivilligText('Förbjudna adresser', 'Adresser dit inget får skickas, och varför.'),
    }),
  },
} as const satisfies Record<string, EventDefinition>;
