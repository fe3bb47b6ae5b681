/**
 * The forums as data, what kinds of questions each takes, and the order in which a question rises (R110–R113,
 * A20). A forum is asked through the questions it takes; a group is given work by SoB.
 */
import type { Side, Text } from '../process';

/** Steps of the ladder that take questions; the two below them work in the client's own case (R111). */
export type Niva = 'operativ' | 'sob' | 'direktorer';

/** What a question is about, which decides the forum it goes to. */
export const FRAGETYPER = {
  samverkan: { sv: 'Samverkansfråga', en: 'Cooperation question' },
  princip: { sv: 'Principfråga efter oenighet', en: 'Question of principle after disagreement' },
  behov: { sv: 'Behov som ingen insats möter', en: 'Needs that no measure meets' },
} as const satisfies Record<string, Text>;
export type Fragetyp = keyof typeof FRAGETYPER;

export interface Forum extends Text {
  readonly niva: Niva;
  readonly slag: 'fast' | 'tillfalligt';
  /** What it may do, in words. */
  readonly mandat: Text;
  /** Kinds of questions it takes; a group that takes none gets its work from SoB. */
  readonly tar: readonly Fragetyp[];
  /** The other name it may be one and the same with (A20). */
  readonly alias?: string;
  readonly source: readonly string[];
}

/** The register of forums. */
export const FORUM = {
  operativ_samverkansgrupp: {
    sv: 'Operativ samverkansgrupp Arbvux och socialtjänst',
    en: 'Operative cooperation group',
    niva: 'operativ',
    slag: 'fast',
    mandat: {
      sv: 'Tar upp samverkansfrågor som ständig förbättring',
      en: 'Takes up cooperation questions as continuous improvement',
    },
    tar: ['samverkan'],
    alias: 'styrgrupp',
    source: ['R90', 'R111', 'A20'],
  },
  styrgrupp: {
    sv: 'Styrgrupp KC och socialtjänst',
    en: 'Steering group KC and social services',
    niva: 'operativ',
    slag: 'fast',
    mandat: { sv: 'Operativt beslutande', en: 'Operative decisions' },
    tar: ['princip'],
    alias: 'operativ_samverkansgrupp',
    source: ['R110', 'R111', 'A18', 'A20'],
  },
  arbetsgrupp_analys: {
    sv: 'Arbetsgrupp analys, uppföljning och utveckling',
    en: 'Working group for analysis, follow-up and development',
    niva: 'operativ',
    slag: 'fast',
    mandat: {
      sv: 'Identifierar behovsgrupper och bereder beslut i SoB',
      en: 'Identifies needs groups and prepares the decisions of SoB',
    },
    tar: ['behov'],
    source: ['R91', 'R112'],
  },
  arbetsgrupp_bestallning: {
    sv: 'Arbetsgrupp för beställning och uppföljning',
    en: 'Working group for ordering and follow-up',
    niva: 'operativ',
    slag: 'fast',
    mandat: { sv: 'Arbetar på uppdrag av SoB', en: 'Works on behalf of SoB' },
    tar: [],
    source: ['R113'],
  },
  tillfallig_grupp: {
    sv: 'Tillfällig grupp som SoB utser',
    en: 'Temporary group appointed by SoB',
    niva: 'operativ',
    slag: 'tillfalligt',
    mandat: { sv: 'Utformar en insats', en: 'Designs a measure' },
    tar: [],
    source: ['R113'],
  },
  sob: {
    sv: 'Samordnings- och beredningsgruppen (SoB)',
    en: 'Coordination and preparation group (SoB)',
    niva: 'sob',
    slag: 'fast',
    mandat: {
      sv: 'Äger styrmodellen, beslutar om tjänsteutbud och nya insatser',
      en: 'Owns the governance model, decides on services and new measures',
    },
    tar: ['samverkan', 'princip', 'behov'],
    source: ['R110', 'R111'],
  },
  direktorer: {
    sv: 'Förvaltningsdirektörerna',
    en: 'Directors of the administrations',
    niva: 'direktorer',
    slag: 'fast',
    mandat: { sv: 'Sista ledet när ingen enats', en: 'Last step where nobody has agreed' },
    tar: ['samverkan', 'princip', 'behov'],
    source: ['R111'],
  },
} as const satisfies Record<string, Forum>;
export type ForumKod = keyof typeof FORUM;

type MedText<K> = { readonly [P in K & string]: string };
const entries = Object.entries<Forum>(FORUM);
const namn = (chosen: readonly (readonly [string, Forum])[]): Record<string, string> =>
  Object.fromEntries(chosen.map(([kod, { sv }]) => [kod, sv]));

type Grupp = 'arbetsgrupp_bestallning' | 'tillfallig_grupp';
/** Forums that take questions, with the words people read. */
export const MOTESFORUM = namn(entries.filter(([, { tar }]) => tar.length > 0)) as MedText<
  Exclude<ForumKod, Grupp>
>;
/** Groups that SoB gives work to. */
export const GRUPPER = namn(entries.filter(([, { tar }]) => tar.length === 0)) as MedText<Grupp>;

/**
 * Whether a forum takes a question of this kind on this step of the ladder.
 * @param alias true where the municipality holds the two operative forums to be one (A20)
 */
export function tarFragan(kod: ForumKod, typ: Fragetyp, niva: Niva, alias: boolean): boolean {
  const forum: Forum = FORUM[kod];
  const other = alias ? entries.find(([name]) => name === forum.alias)?.[1] : undefined;
  return forum.niva === niva && [...forum.tar, ...(other?.tar ?? [])].includes(typ);
}

/** The two sides, as a choice. */
export const SIDOR = {
  sf: 'Socialförvaltningen',
  kc: 'Kompetenscenter',
} as const satisfies Record<Side, string>;

/** Why a question is taken back before a forum has it. */
export const STRYKSKAL = {
  lost: 'Frågan är redan löst mellan enheterna',
  enskilt_arende: 'Frågan gäller en enskild och hör hemma i ärendet',
  inte_aktuell: 'Frågan är inte längre aktuell',
} as const;

/** Why a named person is replaced. */
export const BYTESSKAL = {
  slutar: 'Slutar',
  franvaro: 'Frånvaro',
  omfordelning: 'Omfördelning',
} as const;
