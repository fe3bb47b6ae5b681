/**
 * Events that run beside the main flow: consent, Arbetsförmedlingen's answer, a lapsed decision,
 * disagreement, protection and change of worker.
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { KANALER, TVISTESTEG } from '../codes';
import { bekraftat, datum, frivillig, fritext, id, kod } from '../fields';
import { principer } from './forandring';

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;
const AMK = ['arbetsmarknadskonsulent'] as const;
const BADA = ['socialsekreterare', 'arbetsmarknadskonsulent'] as const;

const losning = kod(
  {
    socialforvaltningens_linje: 'Socialförvaltningens linje',
    kompetenscenters_linje: 'Kompetenscenters linje',
    gemensam: 'En gemensam lösning',
  },
  'Lösning',
  'Vad som ska gälla.',
);
const bytesskal = kod(
  {
    sjukdom: 'Sjukdom',
    ledighet: 'Ledighet',
    slutar: 'Slutar',
    omfordelning: 'Omfördelning',
    klientens_onskan: 'Klientens önskan',
    jav: 'Jäv',
  },
  'Skäl',
  'Varför handläggaren byts. Kontinuitet är viktig för klienten.',
);

export const samverkanEvents = {
  REGISTRERA_SAMTYCKE_KC: {
    label: { sv: 'Registrera samtycke till Kompetenscenter', en: 'Record consent to KC' },
    roles: SS,
    source: ['R30'],
    akt: 'samtycke',
    schema: z.strictObject({
      datum: datum('Datum', 'När samtycket lämnades.'),
      till: frivillig(datum('Gäller till och med', 'Sista dagen, om samtycket är tidsbegränsat.')),
      omfattning: fritext('Omfattning', 'Vilka uppgifter samtycket gäller.'),
    }),
  },
  NEKA_SAMTYCKE_KC: {
    label: { sv: 'Registrera att samtycke inte lämnas', en: 'Record refused consent' },
    roles: SS,
    source: ['A28'],
    akt: 'samtycke',
    schema: z.strictObject({
      datum: datum('Datum', 'När klienten tackade nej. Det är inte att tacka nej till insatsen.'),
    }),
  },
  ATERKALLA_SAMTYCKE_KC: {
    label: { sv: 'Registrera återkallat samtycke', en: 'Record withdrawn consent' },
    roles: ['socialsekreterare', 'forste_socialsekreterare', 'arbetsmarknadskonsulent'],
    source: ['A17'],
    akt: 'samtycke',
    schema: z.strictObject({ datum: datum('Datum', 'När samtycket återkallades.') }),
  },
  ANGE_LAGSTOD_KC: {
    label: {
      sv: 'Ange lagstöd för uppgifter till Kompetenscenter',
      en: 'Give the statutory ground for disclosure',
    },
    roles: SS,
    source: ['A28', 'L10'],
    akt: 'samtycke',
    schema: z.strictObject({
      lagrum: kod(
        { sol_15_8: 'SoL 15 kap. 8 §', sol_15_9: 'SoL 15 kap. 9 §', osl_10_28: 'OSL 10 kap. 28 §' },
        'Lagrum',
        'Bestämmelsen som bryter sekretessen.',
      ),
      jurist: bekraftat('Prövat av jurist', 'En jurist har bekräftat lagstödet.'),
    }),
  },
  AF_SVAR: {
    label: { sv: 'Registrera svar från Arbetsförmedlingen', en: 'Record an answer from AF' },
    roles: SF,
    source: ['R29', 'A2'],
    akt: 'samrad',
    schema: z.strictObject({
      datum: datum('Inkom', 'När svaret kom.'),
      innehall: fritext('Innehåll', 'Vad Arbetsförmedlingen meddelar.'),
    }),
  },
  INGET_AF_SVAR: {
    label: { sv: 'Notera att Arbetsförmedlingen inte har svarat', en: 'Note that AF has not answered' },
    roles: SF,
    source: ['R29', 'A1'],
    akt: 'samrad',
    schema: z.strictObject({
      kontrollerat: bekraftat('Kontrollerat', 'Inget svar har kommit. Ett senare svar tas emot ändå.'),
    }),
  },
  BEDOM_AF_SVAR: {
    label: { sv: 'Bedöm svaret från Arbetsförmedlingen', en: 'Assess the answer from AF' },
    roles: SS,
    source: ['A2'],
    akt: 'samrad',
    schema: z.strictObject({
      utfall: kod(
        {
          paverkar_inte: 'Påverkar inte',
          lamplig_insats: 'En lämplig insats hos Arbetsförmedlingen finns',
        },
        'Bedömning',
        'Före beslut måste samrådet göras om när en lämplig insats finns. Efter beslut öppnas en omprövning.',
      ),
      skal: fritext('Skäl', 'Skälen för bedömningen.'),
    }),
  },
  MEDDELA_KLIENT_UPPHORT: {
    label: {
      sv: 'Meddela klienten att beslutet har upphört',
      en: 'Tell the client that the decision has lapsed',
    },
    roles: SF,
    source: ['A9'],
    akt: 'kontakt',
    schema: z.strictObject({ kanal: kod(KANALER, 'Sätt', 'Hur det skriftliga meddelandet lämnades.') }),
  },
  MEDDELA_KC_UPPHORT: {
    label: {
      sv: 'Meddela Kompetenscenter att beslutet har upphört',
      en: 'Tell KC that the decision has lapsed',
    },
    roles: SF,
    source: ['A9'],
    akt: 'kontakt',
    schema: z.strictObject({
      meddelat: bekraftat('Meddelat', 'Kompetenscenter vet att närvaro inte längre är ett villkor.'),
    }),
  },
  LYFT_OENIGHET: {
    label: { sv: 'Lyft en oenighet', en: 'Raise a disagreement' },
    roles: BADA,
    source: ['R89'],
    akt: 'oenighet',
    schema: z.strictObject({
      steg: kod(
        TVISTESTEG,
        'Det omtvistade steget',
        'Kompetenscenter genomför det inte medan oenigheten är öppen.',
      ),
      fraga: fritext('Fråga', 'Vad oenigheten gäller.'),
    }),
  },
  SYN_SF: {
    label: { sv: 'Lämna socialsekreterarens syn', en: 'Give the social worker’s view' },
    roles: SS,
    source: ['R89'],
    akt: 'oenighet',
    schema: z.strictObject({ syn: fritext('Syn', 'Socialsekreterarens syn på frågan.') }),
  },
  SYN_KC: {
    label: { sv: 'Lämna arbetsmarknadskonsulentens syn', en: 'Give the consultant’s view' },
    roles: AMK,
    source: ['R89'],
    akt: 'oenighet',
    schema: z.strictObject({ syn: fritext('Syn', 'Arbetsmarknadskonsulentens syn på frågan.') }),
  },
  GODTA_KCS_SYN: {
    label: { sv: 'Godta Kompetenscenters syn', en: 'Accept KC’s view' },
    roles: SS,
    source: ['R89', 'R111'],
    akt: 'oenighet',
    schema: z.strictObject({ motivering: fritext('Motivering', 'Varför ni är eniga.') }),
  },
  GODTA_SFS_SYN: {
    label: { sv: 'Godta socialförvaltningens syn', en: 'Accept SF’s view' },
    roles: AMK,
    source: ['R89', 'R111'],
    akt: 'oenighet',
    schema: z.strictObject({ motivering: fritext('Motivering', 'Varför ni är eniga.') }),
  },
  HANSKJUT_OENIGHET: {
    label: { sv: 'Lyft till 1:e socialsekreterare och samordnare', en: 'Raise to the next level' },
    roles: BADA,
    source: ['R89', 'R111'],
    akt: 'oenighet',
    schema: z.strictObject({ skal: fritext('Skäl', 'Varför ni inte når enighet.') }),
  },
  FORSLAG_FSS: {
    label: { sv: 'Lämna 1:e socialsekreterarens förslag', en: 'Give the senior social worker’s proposal' },
    roles: ['forste_socialsekreterare'],
    source: ['R89', 'A18', 'R88'],
    akt: 'oenighet',
    schema: z.strictObject({
      losning,
      principer,
      motivering: fritext('Motivering', 'Skälen för förslaget.'),
    }),
  },
  FORSLAG_SAM: {
    label: { sv: 'Lämna samordnarens förslag', en: 'Give the coordinator’s proposal' },
    roles: ['samordnare'],
    source: ['R89', 'A18', 'R88'],
    akt: 'oenighet',
    schema: z.strictObject({
      losning,
      principer,
      motivering: fritext('Motivering', 'Skälen för förslaget.'),
    }),
  },
  AVGOR_OENIGHET: {
    label: { sv: 'Avgör oenigheten', en: 'Settle the disagreement' },
    roles: ['forste_socialsekreterare'],
    source: ['A18', 'R122', 'R88'],
    akt: 'oenighet',
    schema: z.strictObject({
      losning,
      principer,
      motivering: fritext('Motivering', 'Socialförvaltningens skäl.'),
    }),
  },
  SKYDD_UPPSTAR: {
    label: { sv: 'Registrera skyddade personuppgifter', en: 'Record protected personal data' },
    roles: ['socialsekreterare', 'forste_socialsekreterare', 'samordnare'],
    source: ['A21', 'R7'],
    schema: z.strictObject({
      datum: datum('Datum', 'När skyddet blev känt.'),
      samordnare: id('Samordnare', 'Den samordnare på Kompetenscenter som tar över.'),
      forsteSocialsekreterare: id(
        '1:e socialsekreterare',
        'Den som bevakar ärendet. Bara namngivna ser det.',
      ),
    }),
  },
  SKYDD_OMHANDERTAGET: {
    label: { sv: 'Bekräfta att skyddet är omhändertaget', en: 'Confirm that protection is in place' },
    roles: ['samordnare', 'forste_socialsekreterare'],
    source: ['A21', 'R104'],
    schema: z.strictObject({
      gwaAvbokat: bekraftat('Bokningar i GWA borttagna', 'Inga tider finns kvar i GWA.'),
      utskickStoppade: bekraftat('Utskick stoppade', 'Väntande meddelanden är stoppade.'),
    }),
  },
  BYT_SOCIALSEKRETERARE: {
    label: { sv: 'Byt socialsekreterare', en: 'Change social worker' },
    roles: ['forste_socialsekreterare'],
    source: ['P7', 'R120'],
    schema: z.strictObject({ ny: id('Ny handläggare', 'Den som tar över.'), skal: bytesskal }),
  },
  KLIENT_INFORMERAD_SF: {
    label: {
      sv: 'Bekräfta att klienten vet vem som är socialsekreterare',
      en: 'Confirm that the client knows the worker',
    },
    roles: SF,
    source: ['P7'],
    akt: 'kontakt',
    schema: z.strictObject({
      informerad: bekraftat('Klienten informerad', 'Klienten har fått namn och telefonnummer.'),
    }),
  },
  BYT_KONSULENT: {
    label: { sv: 'Byt arbetsmarknadskonsulent', en: 'Change consultant' },
    roles: ['samordnare'],
    source: ['P7', 'R120'],
    schema: z.strictObject({ ny: id('Ny konsulent', 'Den som tar över.'), skal: bytesskal }),
  },
  KLIENT_INFORMERAD_KC: {
    label: {
      sv: 'Bekräfta att klienten vet vem som är konsulent',
      en: 'Confirm that the client knows the consultant',
    },
    roles: ['arbetsmarknadskonsulent', 'samordnare'],
    source: ['P7'],
    akt: 'kontakt',
    schema: z.strictObject({
      informerad: bekraftat('Klienten informerad', 'Klienten har fått namn och telefonnummer.'),
    }),
  },
} as const satisfies Record<string, EventDefinition>;
