/**
 * Conditions for the dates of consents to Arbetsförmedlingen and Kompetenscenter, and for what may be said
 * before there is one (R26, R30, A17, A22, A28).
 */
import type { ConditionDefinition } from '../../process';
import type { AnvisningContext } from '../context';
import { harGrundForKc, type Samtycke } from '../context/externa';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };

/** A consent that somebody records; of an external party it says which. */
type Registrering =
  | EventOf<'REGISTRERA_SAMTYCKE_KC'>
  | EventOf<'REGISTRERA_SAMTYCKE_AF'>
  | EventOf<'REGISTRERA_SAMTYCKE_EXTERN_SF'>
  | EventOf<'REGISTRERA_SAMTYCKE_EXTERN_KC'>;

/** The consent that a new one takes the place of. */
function forra({ externa }: AnvisningContext, event: Registrering): Samtycke | null {
  if (event.type === 'REGISTRERA_SAMTYCKE_KC') return externa.kc;
  if (event.type === 'REGISTRERA_SAMTYCKE_AF') return externa.af;
  return externa.parter.find(({ id }) => id === event.part)?.samtycke ?? null;
}

/** How consent to KC stands, where no statutory ground makes it indifferent. */
const star =
  (lage: AnvisningContext['samtyckeKc']) =>
  ({ context }: Case): boolean =>
    context.samtyckeKc === lage && !context.lagstodKc;

export const samtyckeConditions = {
  samtycketGallerFramat: {
    text: {
      sv: 'Ett tidsbegränsat samtycke gäller åtminstone i dag',
      en: 'A consent with an end is valid today at least',
    },
    source: ['R30', 'R65', 'R75'],
    on: 'event',
    test: ({ event }: Sent<Registrering>) => event.till === undefined || event.till >= event.idag,
  },
  samtycketEfterAterkallelsen: {
    text: {
      sv: 'Samtycket är lämnat tidigast samma dag som det förra återkallades',
      en: 'The consent is given no earlier than the day the former was withdrawn',
    },
    source: ['A17'],
    on: 'event',
    test: ({ context, event }: Sent<Registrering>) =>
      event.datum >= (forra(context, event)?.aterkallat ?? ''),
  },
  samtyckeKcHarSlutdag: {
    text: { sv: 'Samtycket till Kompetenscenter är tidsbegränsat', en: 'The consent to KC has an end' },
    source: ['R30'],
    on: 'case',
    test: ({ context }: Case) =>
      context.samtyckeKc === 'lamnat' && (context.externa.kc?.till ?? null) !== null,
  },
  samtyckeKcHarSlutat: {
    text: {
      sv: 'Samtycket till Kompetenscenter har slutat gälla, och lagstöd saknas',
      en: 'The consent to KC has ended, and there is no statutory ground',
    },
    source: ['R30'],
    on: 'case',
    test: star('utgatt'),
  },
  samtyckeKcNekat: {
    text: {
      sv: 'Klienten samtycker inte till Kompetenscenter, och lagstöd saknas',
      en: 'Consent to KC is refused, and there is no statutory ground',
    },
    source: ['A28'],
    on: 'case',
    test: star('nekat'),
  },
  samtyckeKcAterkallat: {
    text: {
      sv: 'Samtycket till Kompetenscenter är återkallat, och lagstöd saknas',
      en: 'Consent to KC is withdrawn, and there is no statutory ground',
    },
    source: ['A17'],
    on: 'case',
    test: star('aterkallat'),
  },
  samtyckeTillAfInteAterkallat: {
    text: {
      sv: 'Samtycket till Arbetsförmedlingen är inte återkallat; annars dokumenteras samråd utan brev',
      en: 'Consent to AF is not withdrawn; otherwise consultation without a letter is recorded',
    },
    source: ['A17', 'A3'],
    cure: { role: 'socialsekreterare', event: 'REGISTRERA_SAMTYCKE_AF' },
    on: 'case',
    test: ({ context }: Case) => (context.externa.af?.aterkallat ?? null) === null,
  },
  samtyckeTillAfGaller: {
    text: {
      sv: 'Samtycket till Arbetsförmedlingen är det senaste, och gäller när brevet skickas',
      en: 'The consent to AF is the latest, and valid when the letter is sent',
    },
    source: ['R26', 'R27'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'SKICKA_TILL_AF'>>) =>
      event.samtyckesdatum >= (context.externa.af?.fran ?? '') &&
      (event.samtyckeTill === undefined || event.skickat <= event.samtyckeTill),
  },
  avidentifieratEllerSamtycke: {
    text: {
      sv: 'Dialogen är avidentifierad, eller samtycke till Kompetenscenter eller lagstöd finns',
      en: 'The dialogue is de-identified, or there is consent to KC or a statutory ground',
    },
    source: ['A22', 'R102'],
    cure: { role: 'socialsekreterare', event: 'REGISTRERA_SAMTYCKE_KC' },
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'KONTAKTA_SAMORDNARE'>>) =>
      event.avidentifierat || harGrundForKc(context, event.idag),
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
