/**
 * Conditions of:
 * Consents per party, coordination with external parties in the social and health field (SF) and in the
 * competence and job field (KC), and the channels agreed with the client (R30, R64, R65, R74, R75, A17, A33).
 */
import type { ConditionDefinition, Side, Text } from '../../process';
import { numberOf, settingsIn } from '../../settings';
import type { AnvisningContext } from '../context';
import { gallerDen, parterFor, samordningsnyckel, type Kontaktvag } from '../context/externa';
import type { EventOf, Stamp } from '../events';
import { samtyckeConditions } from './samtycke';

type Case = { readonly context: AnvisningContext };
type Today = Case & { readonly event: Stamp };
type Sent<E> = Case & { readonly event: E & Stamp };
type OmPart = { readonly part: string };
type Kontakt = EventOf<'KONTAKTA_EXTERN_SF'> | EventOf<'KONTAKTA_EXTERN_KC'>;
type Behov = EventOf<'NOTERA_BEHOV_SF'> | EventOf<'NOTERA_BEHOV_KC'> | EventOf<'OVERLAMNA_BEHOV_KC'>;

const villkor = <On extends 'case' | 'event', Facts>(
  sv: string,
  en: string,
  source: readonly string[],
  on: On,
  test: (facts: Facts) => boolean,
) => ({ text: { sv, en } satisfies Text, source, on, test });

const partenMed = ({ externa }: AnvisningContext, id: string) =>
  externa.parter.find((part) => part.id === id);

const finns =
  (side: Side) =>
  ({ context }: Case) =>
    parterFor(context.externa, side).length > 0;
const saknas =
  (side: Side) =>
  ({ context }: Case) =>
    parterFor(context.externa, side).length === 0;
const inaktuell =
  (side: Side) =>
  ({ context }: Case) =>
    context.externa.klockor[side] !== samordningsnyckel(context.externa, side);
const nagonMedSamtycke =
  (side: Side) =>
  ({ context, event }: Today) =>
    parterFor(context.externa, side).some(({ samtycke }) => gallerDen(samtycke, event.idag));
const nagonAttAterkalla =
  (side: Side) =>
  ({ context }: Case) =>
    parterFor(context.externa, side).some(
      ({ samtycke }) => samtycke !== null && samtycke.aterkallat === null,
    );
const hor =
  (side: Side) =>
  ({ context, event }: Sent<OmPart>) =>
    parterFor(context.externa, side).some(({ id }) => id === event.part);

/** Any letter that goes to an address. */
const BREV: readonly Kontaktvag[] = ['post', 'digital_post', 'formedling'];

/** True if a way of reaching the client is agreed; before anything is agreed nothing is ruled out (A33). */
function avtalad({ externa: { kontaktvagar } }: AnvisningContext, kanal: string | undefined): boolean {
  if (kontaktvagar === null || kanal === undefined || kanal === 'personligen') return true;
  const { vagar } = kontaktvagar;
  return kanal === 'brev' ? BREV.some((vag) => vagar.includes(vag)) : vagar.some((vag) => vag === kanal);
}

export const externaConditions = {
  ...samtyckeConditions,
  platsForFlerParter: villkor(
    'Ärendet har plats för ett behov till; avsluta först ett som är klart',
    'There is room for one more need; close one that is done first',
    ['R64', 'R74'],
    'case',
    ({ context, event }: Today) =>
      context.externa.parter.length < numberOf(settingsIn(event), 'external.parties'),
  ),
  partenNy: villkor(
    'Partens beteckning används inte redan i ärendet',
    'The party’s id is not already used in the case',
    ['R64', 'R74'],
    'event',
    ({ context, event }: Sent<Behov>) => partenMed(context, event.part) === undefined,
  ),
  externPartSf: villkor(
    'Ett behov av extern part finns, som socialförvaltningen samordnar',
    'There is a need that SF coordinates',
    ['R64'],
    'case',
    finns('sf'),
  ),
  ingenExternPartSf: villkor(
    'Socialförvaltningen har inget öppet behov av extern part',
    'SF has no open need',
    ['R64'],
    'case',
    saknas('sf'),
  ),
  externPartKc: villkor(
    'Ett behov av extern part finns, som Kompetenscenter samordnar',
    'There is a need that KC coordinates',
    ['R74'],
    'case',
    finns('kc'),
  ),
  ingenExternPartKc: villkor(
    'Kompetenscenter har inget öppet behov av extern part',
    'KC has no open need',
    ['R74'],
    'case',
    saknas('kc'),
  ),
  samordningSfInaktuell: villkor(
    'Något har hänt i socialförvaltningens samordning',
    'Something has happened in SF’s coordination',
    ['R64'],
    'case',
    inaktuell('sf'),
  ),
  samordningKcInaktuell: villkor(
    'Något har hänt i Kompetenscenters samordning',
    'Something has happened in KC’s coordination',
    ['R74'],
    'case',
    inaktuell('kc'),
  ),
  partenSamordnasAvSf: villkor(
    'Parten är noterad i ärendet, och socialförvaltningen samordnar den',
    'The party is noted in the case, and SF coordinates it',
    ['R64'],
    'event',
    hor('sf'),
  ),
  partenSamordnasAvKc: villkor(
    'Parten är noterad i ärendet, och Kompetenscenter samordnar den',
    'The party is noted in the case, and KC coordinates it',
    ['R74'],
    'event',
    hor('kc'),
  ),
  samtyckeTillExternSf: {
    ...villkor(
      'Klienten samtycker till kontakt med minst en extern part som socialförvaltningen samordnar',
      'The client consents to contact with at least one party that SF coordinates',
      ['R65'],
      'case',
      nagonMedSamtycke('sf'),
    ),
    cure: { role: 'socialsekreterare', event: 'REGISTRERA_SAMTYCKE_EXTERN_SF' },
  },
  samtyckeTillExternKc: {
    ...villkor(
      'Klienten samtycker till kontakt med minst en extern part som Kompetenscenter samordnar',
      'The client consents to contact with at least one party that KC coordinates',
      ['R75'],
      'case',
      nagonMedSamtycke('kc'),
    ),
    cure: { role: 'arbetsmarknadskonsulent', event: 'REGISTRERA_SAMTYCKE_EXTERN_KC' },
  },
  samtyckeTillPartenGaller: villkor(
    'Klientens samtycke till just den parten gällde den dag kontakten togs',
    'The client’s consent for exactly that party was valid on the day of the contact',
    ['R65', 'R75', 'A17'],
    'event',
    ({ context, event }: Sent<Kontakt>) =>
      gallerDen(partenMed(context, event.part)?.samtycke ?? null, event.datum),
  ),
  nagotAttAterkallaSf: villkor(
    'Ett samtycke till extern part är lämnat, som socialförvaltningen samordnar',
    'A consent for a party that SF coordinates is given',
    ['A17', 'R65'],
    'case',
    nagonAttAterkalla('sf'),
  ),
  nagotAttAterkallaKc: villkor(
    'Ett samtycke till extern part är lämnat, som Kompetenscenter samordnar',
    'A consent for a party that KC coordinates is given',
    ['A17', 'R75'],
    'case',
    nagonAttAterkalla('kc'),
  ),
  samtyckeTillPartenLamnat: villkor(
    'Samtycke till just den parten är lämnat och inte redan återkallat',
    'Consent for exactly that party is given and not already withdrawn',
    ['A17'],
    'event',
    ({ context, event }: Sent<OmPart>) =>
      (partenMed(context, event.part)?.samtycke ?? null)?.aterkallat === null,
  ),
  kontaktvagarnaAvtalade: {
    ...villkor(
      'Kontaktvägarna är avtalade med klienten',
      'The contact ways are agreed with the client',
      ['A33'],
      'case',
      ({ context }: Case) => context.externa.kontaktvagar !== null,
    ),
    cure: { role: 'socialsekreterare', event: 'ANGE_KONTAKTVAGAR' },
  },
  kontaktvagarSaknas: villkor(
    'Kontaktvägarna är inte avtalade med klienten',
    'The contact ways are not agreed',
    ['A33'],
    'case',
    ({ context }: Case) => context.externa.kontaktvagar === null,
  ),
  kanalenAvtalad: {
    ...villkor(
      'Sättet är en kontaktväg som är avtalad med klienten',
      'The way is one that is agreed with the client',
      ['A33', 'P6'],
      'event',
      ({ context, event }: Sent<{ readonly kanal?: string | undefined }>) => avtalad(context, event.kanal),
    ),
    cure: { role: 'socialsekreterare', event: 'ANGE_KONTAKTVAGAR' },
  },
  vagForSkyddad: villkor(
    'Vid skyddade personuppgifter är minst en väg Skatteverkets förmedling, telefon eller hembesök',
    'With protected data at least one way is the tax agency, telephone or a home visit',
    ['A33', 'R104'],
    'event',
    ({ context, event }: Sent<EventOf<'ANGE_KONTAKTVAGAR'>>) =>
      !context.skyddad || event.vagar.some((vag) => ['formedling', 'telefon', 'hembesok'].includes(vag)),
  ),
} as const satisfies Record<string, ConditionDefinition<AnvisningContext>>;
