/**
 * Conditions for samråd with Arbetsförmedlingen and for consent to KC (R14–R30, A3, A4, A17, A28, A29).
 */
import { plusDays } from '../../calendar';
import type { ConditionDefinition } from '../../process';
import { booleanOf, numberOf, settingsIn } from '../../settings';
import type { AnvisningContext } from '../context';
import { harGrundForKc } from '../context/externa';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Now = { readonly event: unknown };
type Today = Case & { readonly event: Stamp };
type Sent<E> = Case & { readonly event: E & Stamp };

export const samradConditions = {
  badaFlikarnaLasta: {
    text: { sv: 'Flikarna för både AF och FK är lästa', en: 'Both tabs, AF and FK, are read' },
    source: ['R22'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'LAS_SSBTEK'>>) =>
      event.flikar.includes('af') && event.flikar.includes('fk'),
  },
  manuellLasningTillaten: {
    text: {
      sv: 'Uppgifterna är lästa i SSBTEK, eller manuellt där kommunen tillåter det',
      en: 'The data are read in SSBTEK, or by hand where the municipality allows it',
    },
    source: ['A4', 'R22'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'LAS_SSBTEK'>>) =>
      event.kalla === 'ssbtek' || booleanOf(settingsIn(event), 'ssbtek.manualAllowed'),
  },
  lastISsbtek: {
    text: { sv: 'Uppgifterna är lästa i SSBTEK', en: 'The data are read in SSBTEK' },
    source: ['A4'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'LAS_SSBTEK'>>) => event.kalla === 'ssbtek',
  },
  ssbtekLast: {
    text: { sv: 'Uppgifterna i SSBTEK är lästa', en: 'The SSBTEK data are read' },
    source: ['R22'],
    cure: { role: 'socialsekreterare', event: 'LAS_SSBTEK' },
    on: 'case',
    test: ({ context }: Case) => context.beredning.ssbtek !== 'ej',
  },
  ssbtekManuellt: {
    text: { sv: 'SSBTEK var inte tillgängligt vid läsningen', en: 'SSBTEK was not available' },
    source: ['A4'],
    on: 'case',
    test: ({ context }: Case) => context.beredning.ssbtek === 'manuell',
  },
  ssbtekEjManuellt: {
    text: { sv: 'SSBTEK är läst på nytt', en: 'SSBTEK has been read again' },
    source: ['A4'],
    on: 'case',
    test: ({ context }: Case) => context.beredning.ssbtek !== 'manuell',
  },
  ingenAfInsats: {
    text: {
      sv: 'Sökanden har ingen pågående eller planerad insats hos AF',
      en: 'The applicant has no AF measure',
    },
    source: ['R25'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'FRAGA_SOKANDE'>>) => event.insats === 'ingen',
  },
  vantadagenLiggerFramat: {
    text: { sv: 'Dagen att vänta till ligger framåt i tiden', en: 'The day to wait for lies ahead' },
    source: ['A29'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'VANTA_PA_AF'>>) => event.till > event.idag,
  },
  vantanInomGransen: {
    text: {
      sv: 'Väntan på insatsen hos Arbetsförmedlingen är högst så lång som kommunen har bestämt',
      en: 'The wait for the AF measure is at most as long as the municipality allows',
    },
    source: ['A29'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'VANTA_PA_AF'>>) =>
      event.till <= plusDays(event.idag, numberOf(settingsIn(event), 'af.maxWait')),
  },
  samradUtanBrevTillatet: {
    text: {
      sv: 'Kommunen tillåter samråd utan brev; annars krävs samtycke och brev till Arbetsförmedlingen',
      en: 'The municipality allows consultation without a letter; otherwise consent and letter are needed',
    },
    source: ['A3', 'R20'],
    cure: { role: 'socialsekreterare', event: 'SKICKA_TILL_AF' },
    on: 'case',
    test: ({ event }: Now) => booleanOf(settingsIn(event), 'samrad.withoutLetter'),
  },
  brevetEfterSamtycket: {
    text: {
      sv: 'Brevet till Arbetsförmedlingen är skickat efter att samtycket undertecknats, och senast i dag',
      en: 'The letter to AF was sent after the consent was signed, and at the latest today',
    },
    source: ['R26', 'R27'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'SKICKA_TILL_AF'>>) =>
      event.samtyckesdatum <= event.skickat && event.skickat <= event.idag,
  },
  samradKlart: {
    text: { sv: 'Samrådet med Arbetsförmedlingen är klart', en: 'The consultation with AF is complete' },
    source: ['R14', 'R20'],
    cure: { role: 'socialsekreterare', event: 'SKICKA_TILL_AF' },
    on: 'case',
    test: ({ context: { beredning } }: Case) => beredning.ssbtek !== 'ej' && beredning.punkt3 !== 'ej',
  },
  ingenLampligAfInsats: {
    text: {
      sv: 'Ingen lämplig arbetsmarknadspolitisk åtgärd har kunnat erbjudas',
      en: 'No suitable labour-market measure could be offered',
    },
    source: ['R19', 'SoL 12:4'],
    cure: { role: 'socialsekreterare', event: 'GOR_OM_SAMRAD' },
    on: 'case',
    test: ({ context: { beredning } }: Case) =>
      (beredning.afInsats === 'ingen' || beredning.afInsats === 'racker_inte') && !beredning.afHarLamplig,
  },
  grundForUppgifterTillKc: {
    text: {
      sv: 'Samtycke till Kompetenscenter gäller i dag, eller lagstöd som en jurist har bekräftat',
      en: 'Consent to KC is valid today, or a statutory ground confirmed by a lawyer',
    },
    source: ['R30', 'A28', 'L10'],
    cure: { role: 'socialsekreterare', event: 'REGISTRERA_SAMTYCKE_KC' },
    on: 'case',
    test: ({ context, event }: Today) => harGrundForKc(context, event.idag),
  },
  samtyckeLamnat: {
    text: { sv: 'Samtycke till Kompetenscenter är lämnat', en: 'Consent to KC is given' },
    source: ['A17', 'R30'],
    cure: { role: 'socialsekreterare', event: 'REGISTRERA_SAMTYCKE_KC' },
    on: 'case',
    test: ({ context }: Case) => context.samtyckeKc === 'lamnat',
  },
  samtyckeBehovs: {
    text: {
      sv: 'Samtycke till Kompetenscenter saknas, liksom lagstöd',
      en: 'There is neither consent nor a statutory ground',
    },
    source: ['R30'],
    on: 'case',
    test: ({ context, event }: Today) => !harGrundForKc(context, event.idag),
  },
  brevetTillAfSkickat: {
    text: {
      sv: 'Brev till Arbetsförmedlingen är skickat i denna omgång',
      en: 'A letter to AF is sent this round',
    },
    source: ['R27', 'R29'],
    on: 'case',
    test: ({ context }: Case) => context.beredning.punkt3 === 'brev',
  },
  brevetTillAfEjSkickat: {
    text: { sv: 'Inget brev är skickat i denna omgång', en: 'No letter is sent this round' },
    source: ['R27'],
    on: 'case',
    test: ({ context }: Case) => context.beredning.punkt3 !== 'brev',
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
