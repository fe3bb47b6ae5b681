/**
 * Events up to and including the decision and its commission (R8–R37, R76, R77), in the first round and
 * in every renewal.
 */
import { z } from 'zod';
import type { EventDefinition } from '../../process';
import { KANALER, NASTA_STEG, UTAN_MANADER } from '../codes';
import { bekraftat, datum, frivillig, fritext, heltal, id, jaNej, kod, koder, referens } from '../fields';
import { bedomningsfalt, beslutsgrund, uppdragsinnehall } from './lagrumsfalt';

const kriterier = {
  arbetslos: jaNej('Arbetslös', 'Klienten är arbetslös på hel- eller deltid.'),
  behovAvAktiviteter: jaNej(
    'Behov av aktiviteter',
    'Klienten behöver jobbfokuserade eller kompetenshöjande aktiviteter.',
  ),
  manaderTillForsorjning: frivillig(
    heltal(
      0,
      120,
      'Månader till arbete eller studier',
      'Om hur många månader klienten beräknas vara i arbete eller reguljära studier. Lämna tomt om det inte går att säga.',
    ),
  ),
  // R117: of some it is said that work is not expected, and of some that it is not known.
  forsorjning: frivillig(
    kod(UTAN_MANADER, 'Egen försörjning utan månader', 'Bara där antalet månader inte går att säga.'),
  ),
};

const SS = ['socialsekreterare'] as const;
const SF = ['socialsekreterare', 'forste_socialsekreterare'] as const;

export const inforanvisningEvents = {
  BEDOM_BEHOV: {
    label: { sv: 'Dokumentera bedömning av behov', en: 'Record the assessment of needs' },
    roles: SS,
    source: ['R8', 'R9', 'R10', 'R17', 'R18', 'R117'],
    akt: 'bedomning',
    schema: z.strictObject({
      bedomningsstod: referens('Bedömningsstöd', 'Beteckning i Treserva på bedömningsstödet.'),
      inriktningar: koder(
        { arbetsmarknad: 'Arbetsmarknadsinriktning', rehabilitering: 'Rehabiliteringsinriktning' },
        'Inriktning',
        'Den eller de inriktningar som använts.',
      ),
      ...bedomningsfalt,
      ...kriterier,
      bedomning: fritext('Bedömning', 'Behov och förmågor, och var progression behövs för att nå målen.'),
    }),
  },
  MEDGE_UNDANTAG: {
    label: {
      sv: 'Medge undantag från de vägledande kriterierna',
      en: 'Allow an exception from the criteria',
    },
    roles: ['forste_socialsekreterare'],
    source: ['R17', 'R18'],
    akt: 'bedomning',
    schema: z.strictObject({
      kriterium: kod(
        {
          arbetslos_med_behov: 'Arbetslös med behov av aktiviteter',
          inom_tre_ar: 'Arbete eller studier inom tre år',
        },
        'Kriterium',
        'Det kriterium som undantaget gäller.',
      ),
      skal: fritext('Skäl', 'Varför anvisning ändå är rätt.'),
    }),
  },
  INLED_ANVISNING: {
    label: { sv: 'Ta ställning till anvisning enligt 12 kap. 4 §', en: 'Take a stand on a 12:4 referral' },
    roles: SS,
    source: ['R12', 'R13', 'R15', 'R16'],
    akt: 'bedomning',
    schema: z.strictObject({
      krav: jaNej('Krav på deltagande', 'Deltagandet ska vara ett villkor för försörjningsstöd.'),
      motivering: fritext('Motivering', 'Varför anvisning är aktuell och hur den stärker egen försörjning.'),
    }),
  },
  AVSLUTA_UTAN_ANVISNING: {
    label: { sv: 'Avsluta utan anvisning', en: 'End without a referral' },
    roles: SS,
    source: ['R12', 'R16', 'A28', 'A29'],
    akt: 'avslut',
    schema: z.strictObject({
      orsak: kod(
        {
          annat_lagrum: 'Insats utan krav på deltagande eller enligt annat lagrum',
          af_insats: 'Insats hos Arbetsförmedlingen',
          ej_aktuellt: 'Anvisning är inte aktuell',
          samtycke_nekat: 'Samtycke till Kompetenscenter saknas',
          flyttat: 'Flyttat',
          stod_upphort: 'Försörjningsstödet har upphört',
          avliden: 'Avliden',
          fel_klient: 'Fel klient registrerad',
        },
        'Orsak',
        'Varför det inte blir någon anvisning.',
      ),
      nastaSteg: kod(NASTA_STEG, 'Nästa steg', 'Vad som händer för klienten härnäst.'),
      motivering: fritext('Motivering', 'Orsaken och nästa steg i ord.'),
    }),
  },
  LAS_SSBTEK: {
    label: { sv: 'Dokumentera läsning i SSBTEK', en: 'Record what was read in SSBTEK' },
    roles: SS,
    source: ['R22', 'A4'],
    akt: 'samrad',
    schema: z.strictObject({
      kalla: kod(
        { ssbtek: 'SSBTEK', manuell: 'Manuellt, SSBTEK var inte tillgängligt' },
        'Källa',
        'Hur uppgifterna hämtades.',
      ),
      flikar: koder(
        { af: 'Arbetsförmedlingen', fk: 'Försäkringskassan' },
        'Flikar',
        'Båda flikarna ska vara lästa.',
      ),
      slutsats: fritext('Slutsats', 'Vad uppgifterna betyder för samrådet. Ingen kopia av utdraget.'),
    }),
  },
  FRAGA_SOKANDE: {
    label: {
      sv: 'Stäm av planering hos Arbetsförmedlingen med sökanden',
      en: 'Ask the applicant about AF planning',
    },
    roles: SS,
    source: ['R23', 'R24'],
    akt: 'samrad',
    schema: z.strictObject({
      insats: kod(
        { ingen: 'Ingen insats', planerad: 'Planerad insats', pagaende: 'Pågående insats' },
        'Insats hos Arbetsförmedlingen',
        'Om sökanden har en pågående eller planerad insats.',
      ),
      handlingsplanAvstamd: bekraftat(
        'Handlingsplan avstämd',
        'Aktuell handlingsplan hos AF är avstämd med sökanden.',
      ),
      notering: fritext('Notering', 'Vad sökanden berättat.'),
    }),
  },
  VANTA_PA_AF: {
    label: { sv: 'Vänta på Arbetsförmedlingens insats', en: 'Wait for the AF measure' },
    roles: SS,
    source: ['A29'],
    akt: 'samrad',
    schema: z.strictObject({
      till: datum('Vänta till', 'När frågan tas upp igen med sökanden.'),
      skal: fritext('Skäl', 'Varför ärendet väntar.'),
    }),
  },
  AF_INSATS_RACKER_INTE: {
    label: {
      sv: 'Bedöm att Arbetsförmedlingens insats inte räcker',
      en: 'Judge the AF measure insufficient',
    },
    roles: SS,
    source: ['R19', 'A29'],
    akt: 'samrad',
    schema: z.strictObject({ skal: fritext('Skäl', 'Varför insatsen inte är lämplig eller inte räcker.') }),
  },
  SKICKA_TILL_AF: {
    label: {
      sv: 'Skicka samtycke och information till Arbetsförmedlingen',
      en: 'Send consent and information to AF',
    },
    roles: SS,
    source: ['R25', 'R26', 'R27', 'R28'],
    akt: 'samrad',
    schema: z.strictObject({
      samtyckesdatum: datum('Samtycke undertecknat', 'Datum på samtyckesblanketten till Arbetsförmedlingen.'),
      samtyckeTill: frivillig(
        datum('Samtycket gäller till och med', 'Sista dagen, om samtycket är tidsbegränsat.'),
      ),
      omfattning: fritext('Omfattning', 'Vilka uppgifter samtycket gäller.'),
      blankett: kod(
        { information_om_kommunal_aktivitet: 'Information om kommunal aktivitet' },
        'Blankett',
        'Informationen lämnas på blanketten, tillsammans med samtyckesblanketten.',
      ),
      satt: kod({ post: 'Post' }, 'Sätt', 'Brevet går med post, aldrig med e-post.'),
      skickat: datum('Skickat', 'När brevet postades.'),
    }),
  },
  SAMRAD_UTAN_BREV: {
    label: { sv: 'Dokumentera samråd utan brev', en: 'Record consultation without a letter' },
    roles: SS,
    source: ['A3', 'A17'],
    akt: 'samrad',
    schema: z.strictObject({
      grund: kod(
        {
          avidentifierat: 'Avidentifierat samråd med Arbetsförmedlingen',
          sekretessgrund: 'Sekretessgrund, bekräftad av jurist',
        },
        'Hur samrådet skett',
        'Används när sökanden inte samtycker till kontakt med Arbetsförmedlingen.',
      ),
      samtyckeNekat: bekraftat(
        'Samtycke saknas',
        'Sökanden samtycker inte till kontakt med Arbetsförmedlingen, eller har återkallat samtycket.',
      ),
      redogorelse: fritext('Redogörelse', 'Hur samrådet gått till utan brev.'),
    }),
  },
  GOR_OM_SAMRAD: {
    label: { sv: 'Gör om samrådet', en: 'Redo the consultation' },
    roles: SS,
    source: ['R19', 'A2'],
    akt: 'samrad',
    schema: z.strictObject({ skal: fritext('Skäl', 'Vad som har ändrats sedan samrådet.') }),
  },
  UPPDATERA_ARBETSPLAN: {
    label: { sv: 'Uppdatera arbetsplanen', en: 'Update the work plan' },
    roles: SS,
    source: ['R31'],
    akt: 'arbetsplan',
    schema: z.strictObject({
      datum: datum('Datum', 'När arbetsplanen uppdaterades.'),
      klientenDeltog: jaNej('Klienten deltog', 'Arbetsplanen uppdaterades tillsammans med klienten.'),
      arbetsplan: referens('Arbetsplan', 'Beteckning i Treserva på versionen.'),
    }),
  },
  ANGE_GRUNDBESLUT: {
    label: { sv: 'Ange grundbeslut om försörjningsstöd', en: 'Give the basic decision on income support' },
    roles: SS,
    source: ['R109'],
    akt: 'beslut',
    schema: z.strictObject({
      grundbeslut: referens('Grundbeslut', 'Beteckning på gällande beslut enligt 12 kap. 1 §.'),
    }),
  },
  GRUNDBESLUT_UPPHOR: {
    label: { sv: 'Anmäl att grundbeslutet har upphört', en: 'Report that the basic decision has ended' },
    roles: SF,
    source: ['R109'],
    akt: 'kontakt',
    schema: z.strictObject({ datum: datum('Datum', 'När grundbeslutet upphörde.') }),
  },
  KONTAKTA_SAMORDNARE: {
    label: { sv: 'Dokumentera kontakt med samordnaren', en: 'Record the contact with the coordinator' },
    roles: SS,
    source: ['R101', 'R102', 'A22'],
    akt: 'kontakt',
    schema: z.strictObject({
      samordnare: id('Samordnare', 'Den samordnare på Kompetenscenter som tar hand om ärendet.'),
      upplaggKlart: jaNej('Upplägg klart', 'Förutsättningar för deltagande och upplägg är överenskomna.'),
      avidentifierat: jaNej('Avidentifierat', 'Inget som sades röjer vem klienten är.'),
      upplagg: fritext('Upplägg', 'Vad som sagts. Avidentifierat tills samtycke finns.'),
    }),
  },
  FATTA_BESLUT: {
    label: { sv: 'Fatta beslut om insats', en: 'Decide on the measure' },
    roles: SS,
    source: ['R32', 'R107', 'A7', 'A8', 'A24', 'A25'],
    akt: 'beslut',
    schema: z.strictObject({
      fran: datum('Gäller från och med', 'Första dagen. Beslutet gäller i ett år.'),
      ...beslutsgrund,
      beslut: referens('Beslut', 'Beteckning i Treserva på beslutet.'),
      delegation: referens('Delegation', 'Punkt i delegationsordningen.'),
      skal: fritext('Skäl', 'Skälen för beslutet.'),
    }),
  },
  UNDERRATTA: {
    label: { sv: 'Underrätta klienten om beslutet', en: 'Notify the client of the decision' },
    roles: SF,
    source: ['R33', 'R104'],
    akt: 'beslut',
    schema: z.strictObject({
      kanal: kod(KANALER, 'Sätt', 'Hur underrättelsen lämnades.'),
      datum: datum('Datum', 'När underrättelsen lämnades eller skickades.'),
    }),
  },
  SKICKA_UPPDRAG: {
    label: { sv: 'Skicka uppdraget till Kompetenscenter', en: 'Send the commission to KC' },
    roles: SS,
    source: ['R34', 'R35', 'R36', 'R37', 'R11', 'R103', 'L1', 'P3'],
    akt: 'uppdrag',
    schema: z.strictObject({
      kcEnhet: id('Enhet på Kompetenscenter', 'Enheten som uppdraget skickas till.'),
      ...uppdragsinnehall,
    }),
  },
  SKICKA_FORTSATTNINGSUPPDRAG: {
    label: { sv: 'Skicka fortsättningsuppdrag', en: 'Send the continued commission' },
    roles: SS,
    source: ['A8'],
    akt: 'uppdrag',
    schema: z.strictObject(uppdragsinnehall),
  },
  OMPROVA: {
    label: { sv: 'Ta ställning till fortsatt insats', en: 'Take a stand on continued measure' },
    roles: SS,
    source: ['R76', 'R77', 'R117'],
    akt: 'bedomning',
    schema: z.strictObject({
      utfall: kod(
        {
          fortsatt: 'Fortsatt insats på Kompetenscenter',
          annan_insats: 'Annan insats, avslut på Kompetenscenter',
          avslut: 'Avslut',
        },
        'Ställningstagande',
        'Fortsatt insats kräver nytt samråd, ny arbetsplan och nytt beslut.',
      ),
      ...kriterier,
      krav: jaNej('Krav på deltagande', 'Deltagandet ska fortsatt vara ett villkor för försörjningsstöd.'),
      bedomning: fritext('Bedömning', 'Ny bedömning av behov och fortsatt insats.'),
    }),
  },
} as const satisfies Record<string, EventDefinition>;
