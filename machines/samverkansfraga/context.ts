/**
 * What a question remembers: codes, dates and ids of units and staff. There is no client in it, and nothing
 * that points at one (R90, R91).
 */
import { z } from 'zod';
import type { Behov, OMRADEN } from '../anvisning/codes';
import { frivillig, id, kod } from '../anvisning/fields';
import type { CaseIndex, Side } from '../process';
import { SIDOR, type ForumKod, type Fragetyp, type GRUPPER, type Niva } from './codes';

/** What a start must say: who raises the question, and with whom. */
export const input = z.strictObject({
  lyftAv: kod(SIDOR, 'Lyft av', 'Sidan som lyfter frågan.'),
  sfEnhet: id(
    'Enhet i socialförvaltningen',
    'Enheten som lyfter frågan, eller som den lyfts tillsammans med.',
  ),
  kcEnhet: id('Enhet på Kompetenscenter', 'Enheten som lyfter frågan, eller som den lyfts tillsammans med.'),
  forsteSocialsekreterare: frivillig(
    id('1:e socialsekreterare', 'Den som följer frågan i socialförvaltningen.'),
  ),
  samordnare: frivillig(id('Samordnare', 'Den som följer frågan på Kompetenscenter.')),
});
export type FragaInput = z.infer<typeof input>;

/** What a forum has decided to do, and which side answers for it. */
export interface Atgard {
  readonly ansvar: Side;
  readonly klar: string;
  /** The group that SoB has given the work to (R113). */
  readonly grupp: keyof typeof GRUPPER | null;
}

export interface FragaContext {
  readonly sfEnhet: string;
  readonly kcEnhet: string;
  readonly forsteSocialsekreterare: string | null;
  readonly samordnare: string | null;
  readonly lyftAv: Side;
  readonly typ: Fragetyp | null;
  readonly omrade: keyof typeof OMRADEN | null;
  readonly behov: readonly Behov[];
  readonly niva: Niva;
  /** The forum that has the question, and the day of its meeting. */
  readonly forum: ForumKod | null;
  readonly motesdag: string | null;
  /** How often the present step has been put off; stops counting at 3. */
  readonly uppskov: number;
  readonly utfall: 'atgard' | 'ingen_atgard' | null;
  readonly atgard: Atgard | null;
  /** Number of the question that this one is joined with. */
  readonly slasIhopMed: string | null;
}

/** The context of a new question. */
export function initialContext(start: FragaInput): FragaContext {
  return {
    sfEnhet: start.sfEnhet,
    kcEnhet: start.kcEnhet,
    forsteSocialsekreterare: start.forsteSocialsekreterare ?? null,
    samordnare: start.samordnare ?? null,
    lyftAv: start.lyftAv,
    typ: null,
    omrade: null,
    behov: [],
    niva: 'operativ',
    forum: null,
    motesdag: null,
    uppskov: 0,
    utfall: null,
    atgard: null,
    slasIhopMed: null,
  };
}

/** The columns by which the question is found: both units see it, and there is no client. */
export function index(context: FragaContext): CaseIndex {
  const { sfEnhet, kcEnhet, forsteSocialsekreterare, samordnare } = context;
  return {
    sfEnhet,
    kcEnhet,
    klientId: null,
    skyddad: false,
    handlaggare: {
      ...(forsteSocialsekreterare && { forste_socialsekreterare: forsteSocialsekreterare }),
      ...(samordnare && { samordnare }),
    },
  };
}
