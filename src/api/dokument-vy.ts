/** A document as one side of its case sees it. Pure. */
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { Role } from '../../machines/process';
import { factsAbout } from '../access/disclosure';
import type { CaseFacts } from '../access/policy';
import type { Sidovy } from '../access/sidovy';
import { oppnaVagar } from '../dokument/kanal';
import { slagAv, type Dokumentslag } from '../dokument/slag';
import type { EventBody } from '../engine/chain';
import { STEG_FRAN, type DokumentRad, type Underlag } from '../store/dokument.store';
import type { DokumentView } from './dokument.schemas';
import type { Open } from './history-view';

/** A case that the principal may see, and how. */
export interface Oppet {
  readonly caseId: string;
  readonly underlag: Underlag;
  readonly facts: CaseFacts;
  readonly sida: Sidovy;
  readonly context: AnvisningContext;
  /** The corrections of an event, by numbers. */
  readonly rattadAv: ReadonlyMap<number, readonly number[]>;
}

/** A template that the municipality has taken away leaves its documents as they are. */
export const slagFor = ({ mall, sida }: DokumentRad): Dokumentslag =>
  slagAv(mall) ?? { sidor: [sida], till: 'akt', undertecknas: [] };

/** The own side's; the other's where it is made for both and a record has brought the whole event. */
export function synligt({ sida, underlag }: Oppet, { sida: whose, mall, seq, status }: DokumentRad): boolean {
  if (sida.ar(whose)) return true;
  if (slagAv(mall)?.korsar !== true || seq === null || status === 'ritas' || status === 'makulerad')
    return false;
  const event = underlag.events.find((one) => one.seq === seq);
  return event !== undefined && sida.handelse(factsAbout(event)) === 'alla';
}

/** Whether the event that it comes from has been corrected, since it was drawn. */
export const arRattad = ({ rattadAv }: Oppet, { seq, revision }: DokumentRad): boolean =>
  seq !== null && (rattadAv.get(seq) ?? []).some((rattelse) => rattelse > (revision ?? 0));

/** In which role the event was sent that a document comes from, or the document asked for. */
export function forfattare({ underlag }: Oppet, { seq, roll }: DokumentRad): Role | null {
  const event = underlag.events.find((one) => one.seq === seq);
  return event ? ((JSON.parse(event.body) as EventBody).role as Role | null) : (roll as Role | null);
}

/**
 * @param titel of a document that is not drawn yet
 * @param open for the reason why it was made void, which its own side reads
 */
export function dokumentView(oppet: Oppet, rad: DokumentRad, titel: string, open: Open): DokumentView {
  const { till, undertecknas } = slagFor(rad);
  const egen = oppet.sida.ar(rad.sida);
  const original = rad.steg.find(({ steg }) => steg === 'original');
  const skal = (cipher: string | null) =>
    cipher === null || !egen ? null : open(oppet.context.klientId, Buffer.from(cipher, 'base64'));
  const kan = STEG_FRAN.expedierad.some((status) => status === rad.status) && egen;
  return {
    id: rad.id,
    mall: rad.mall,
    titel: rad.titel ?? titel,
    dokumenttyp: rad.dokumenttyp ?? null,
    status: rad.status,
    fel: rad.fel,
    rattad: arRattad(oppet, rad),
    sida: rad.sida,
    handelse: rad.seq,
    version: rad.version,
    ersatter: rad.ersatter,
    ersattAv: rad.steg.find(({ steg }) => steg === 'ersatt')?.referens ?? null,
    datum: rad.datum ?? null,
    skapad: rad.skapad,
    av: rad.av,
    roll: rad.roll,
    sidor: rad.sidor ?? null,
    sha256: rad.sha256 ?? null,
    mallVersion: rad.mallVersion ?? null,
    original: { var: rad.original, referens: original?.referens ?? null, datum: original?.datum ?? null },
    undertecknas: [...undertecknas],
    kanaler: kan ? [...oppnaVagar(till, oppet.context, oppet.underlag.skyddad)] : [],
    steg: rad.steg.map(({ steg, vem, datum, kanal, av, roll, at, ...one }) => ({
      steg,
      vem: vem === '' ? null : (vem as 'klienten' | 'handlaggaren'),
      datum,
      kanal,
      skal: skal(one.skal),
      av,
      roll,
      at,
    })),
  };
}
