/**
 * Conditions of the clocks and of what runs beside the main flow: review, disagreement, protection, worker.
 */
import type { ConditionDefinition } from '../../process';
import { beslutsnyckel, plannyckel, uppfoljningsnyckel, type AnvisningContext } from '../context';
import type { EventOf, Stamp } from '../events';

type Case = { readonly context: AnvisningContext };
type Sent<E> = Case & { readonly event: E & Stamp };

/** A8: the uppdrag belongs to the decision in force; one not yet sent will. */
const uppdragetGaller = ({ uppdrag, beslut }: AnvisningContext): boolean =>
  uppdrag === null || uppdrag.beslut === beslut?.nr;

export const samverkanConditions = {
  beslutsklockanInaktuell: {
    text: { sv: 'Beslutet har fått ett nytt slutdatum', en: 'The decision has a new end' },
    source: ['R32', 'A8'],
    on: 'case',
    test: ({ context }: Case) => context.klockor.beslut !== beslutsnyckel(context),
  },
  uppfoljningsklockanInaktuell: {
    text: {
      sv: 'Ett möte är hållet eller beslutet förnyat',
      en: 'A meeting is held or the decision renewed',
    },
    source: ['R61', 'R62'],
    on: 'case',
    test: ({ context }: Case) => context.klockor.uppfoljning !== uppfoljningsnyckel(context),
  },
  planklockanInaktuell: {
    text: {
      sv: 'Planen är uppdaterad eller beslutet förnyat',
      en: 'The plan is updated or the decision renewed',
    },
    source: ['R70', 'R71'],
    on: 'case',
    test: ({ context }: Case) => context.klockor.plan !== plannyckel(context),
  },
  beslutetHarUpphort: {
    text: { sv: 'Beslutet har upphört utan nytt beslut', en: 'The decision has lapsed' },
    source: ['A9'],
    on: 'case',
    test: ({ context }: Case) => context.upphort,
  },
  beslutetHarInteUpphort: {
    text: { sv: 'Beslutet har inte upphört', en: 'The decision has not lapsed' },
    source: ['R76', 'A9'],
    cure: { role: 'socialsekreterare', event: 'FATTA_BESLUT' },
    on: 'case',
    test: ({ context }: Case) => !context.upphort,
  },
  fornyelsenMeddelad: {
    text: {
      sv: 'Klienten är underrättad om det nya beslutet och uppdraget är fortsatt',
      en: 'The client is notified of the new decision and the commission continued',
    },
    source: ['A8', 'R33'],
    on: 'case',
    test: ({ context }: Case) =>
      context.uppdrag === null || (context.underrattad && uppdragetGaller(context)),
  },
  uppdragetForDettaBeslut: {
    text: {
      sv: 'Uppdraget är skickat under det gällande beslutet',
      en: 'The commission belongs to this decision',
    },
    source: ['A8'],
    on: 'case',
    test: ({ context }: Case) => uppdragetGaller(context),
  },
  annatAnFortsattInsats: {
    text: {
      sv: 'Ställningstagandet är annan insats eller avslut',
      en: 'The stand is other measure or closing',
    },
    source: ['R77'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'OMPROVA'>>) => event.utfall !== 'fortsatt',
  },
  avvecklingPagar: {
    text: { sv: 'Insatsen avslutas eller avbryts', en: 'The measure is being ended' },
    source: ['R54', 'R94'],
    on: 'case',
    test: ({ context }: Case) => context.avslut !== null || context.ejInskrivning !== null,
  },
  avvecklingPagarInte: {
    text: { sv: 'Insatsen varken avslutas eller avbryts', en: 'The measure is not being ended' },
    source: ['R54', 'R94'],
    on: 'case',
    test: ({ context }: Case) => context.avslut === null && context.ejInskrivning === null,
  },
  sfStarBakomAvslutet: {
    text: { sv: 'Socialförvaltningen står bakom avslutet', en: 'SF stands behind the closing' },
    source: ['R122', 'A18'],
    on: 'case',
    test: ({ context }: Case) => context.avslut?.av === 'sf',
  },
  ejAvslutatITreserva: {
    text: { sv: 'Insatsen är inte avslutad i Treserva', en: 'The measure is not closed in Treserva' },
    source: ['R92'],
    on: 'case',
    test: ({ context }: Case) => context.avslut?.stangd === false,
  },
  trepartsmoteBehovs: {
    text: { sv: 'Ett trepartsmöte behövs', en: 'A three-party meeting is needed' },
    source: ['R60', 'R73'],
    on: 'case',
    test: ({ context }: Case) => context.trepartsmoteBehovs,
  },
  trepartsmoteBehovsInte: {
    text: { sv: 'Inget trepartsmöte behövs', en: 'No three-party meeting is needed' },
    source: ['R60', 'R73'],
    on: 'case',
    test: ({ context }: Case) => !context.trepartsmoteBehovs,
  },
  omprovningBegard: {
    text: { sv: 'Omprövning är begärd', en: 'A review is requested' },
    source: ['A2', 'R109'],
    on: 'case',
    test: ({ context }: Case) => context.omprovning === 'begard',
  },
  sfSynLamnad: {
    text: { sv: 'Socialsekreterarens syn är lämnad', en: 'The social worker’s view is given' },
    source: ['R89'],
    cure: { role: 'socialsekreterare', event: 'SYN_SF' },
    on: 'case',
    test: ({ context }: Case) => context.oenighet?.synSf === true,
  },
  kcSynLamnad: {
    text: { sv: 'Arbetsmarknadskonsulentens syn är lämnad', en: 'The consultant’s view is given' },
    source: ['R89'],
    cure: { role: 'arbetsmarknadskonsulent', event: 'SYN_KC' },
    on: 'case',
    test: ({ context }: Case) => context.oenighet?.synKc === true,
  },
  forslagenLika: {
    text: {
      sv: '1:e socialsekreterare och samordnare föreslår samma lösning',
      en: 'The senior and the coordinator propose the same',
    },
    source: ['R89', 'A18'],
    on: 'case',
    test: ({ context: { oenighet } }: Case) =>
      oenighet !== null && oenighet.forslagFss !== null && oenighet.forslagFss === oenighet.forslagSam,
  },
  forslagenOlika: {
    text: { sv: 'Förslagen skiljer sig', en: 'The proposals differ' },
    source: ['A18'],
    on: 'case',
    test: ({ context: { oenighet } }: Case) =>
      oenighet !== null &&
      oenighet.forslagFss !== null &&
      oenighet.forslagSam !== null &&
      oenighet.forslagFss !== oenighet.forslagSam,
  },
  avslutetOmtvistasInte: {
    text: {
      sv: 'Oenigheten om avslutet är löst, eller socialförvaltningen har själv beslutat om avslutet',
      en: 'The disagreement on closing is settled, or SF itself has decided it',
    },
    source: ['A18', 'R89'],
    cure: { role: 'socialsekreterare', event: 'BEKRAFTA_AVSLUT' },
    on: 'case',
    test: ({ context }: Case) => context.oenighet?.steg !== 'avslut' || context.avslut?.av === 'sf',
  },
  startenOmtvistasInte: {
    text: { sv: 'Ingen oenighet om insatsens start är öppen', en: 'No disagreement on the start is open' },
    source: ['A18', 'R89'],
    cure: { role: 'forste_socialsekreterare', event: 'AVGOR_OENIGHET' },
    on: 'case',
    test: ({ context }: Case) => context.oenighet?.steg !== 'verkstallande',
  },
  innehalletOmtvistasInte: {
    text: {
      sv: 'Ingen oenighet om insatsens innehåll eller plan är öppen',
      en: 'No disagreement on content or plan is open',
    },
    source: ['A18', 'R89'],
    cure: { role: 'forste_socialsekreterare', event: 'AVGOR_OENIGHET' },
    on: 'case',
    test: ({ context }: Case) => context.oenighet?.steg !== 'innehall',
  },
  annanPerson: {
    text: { sv: 'Den nya är en annan person än den förra', en: 'The new worker is another person' },
    source: ['P7', 'R120'],
    on: 'event',
    test: ({ context, event }: Sent<EventOf<'BYT_SOCIALSEKRETERARE'> | EventOf<'BYT_KONSULENT'>>) =>
      event.ny !== (event.type === 'BYT_KONSULENT' ? context.konsulent : context.socialsekreterare),
  },
  afHarLampligInsats: {
    text: { sv: 'Arbetsförmedlingen har en lämplig insats', en: 'AF has a suitable measure' },
    source: ['A2'],
    on: 'event',
    test: ({ event }: Sent<EventOf<'BEDOM_AF_SVAR'>>) => event.utfall === 'lamplig_insats',
  },
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
