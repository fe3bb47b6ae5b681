/** Dispatches in words. */
import type { Text } from '../../machines/process';
import { slagAv } from '../dokument/slag';
import { ATGARD, KANAL, RETURORSAK, STATUS, STOPPSKAL } from '../post/koder';
import { hinderText, isHinder } from '../post/regler';
import type { MedForsandelse } from '../post/lage';
import type { Forsandelse } from '../store/post.query';
import type { Omgang } from '../store/post.store';
import type { ForsandelseView, UtskriftskoView, UtskriftsomgangView } from './post.schemas';

const kodad = <K extends string>(table: Readonly<Record<K, Text>>, kod: K) => ({ kod, text: table[kod] });
const i = (table: Readonly<Record<string, Text>>, kod: string): Text | undefined =>
  Object.hasOwn(table, kod) ? table[kod] : undefined;

/** A code of a dispatch in words: why it came back, why it was stopped, what was done about it. */
function ord(kod: string): Text {
  const known = i(RETURORSAK, kod) ?? i(STOPPSKAL, kod) ?? i(ATGARD, kod);
  if (known) return known;
  if (!isHinder(kod)) return { sv: kod, en: kod };
  const { text } = hinderText(kod);
  return { sv: `Det gällde inte längre: ${text.sv}`, en: `No longer so: ${text.en}` };
}

export function forsandelseView({ forsandelse: f, dokument }: MedForsandelse): ForsandelseView {
  const gone = f.steg.find(({ status }) => status === 'expedierad' || status === 'levererad');
  const stopped = f.kod !== null && (f.status === 'makulerad' || f.status === 'fel') ? f.kod : null;
  return {
    id: f.id,
    caseId: f.caseId,
    dokument: { id: f.dokumentId, titel: dokument?.titel ?? null, status: dokument?.status ?? 'makulerad' },
    till: mottagare(dokument?.mall),
    sida: f.sida,
    enhet: f.enhet,
    kanal: kodad(KANAL, f.kanal),
    status: kodad(STATUS, f.status),
    skapad: f.skapad,
    av: f.av,
    skickad: gone?.datum ?? null,
    retur:
      f.status === 'retur' && f.kod !== null && f.datum !== null
        ? { orsak: { kod: f.kod, text: ord(f.kod) }, datum: f.datum }
        : null,
    stopp: stopped === null ? null : { kod: stopped, text: ord(stopped) },
    omgang: f.omgang,
    referens: f.referens,
    anmarkning: anmarkning(f, dokument?.mall),
    steg: f.steg.map(({ status, kod, datum, av, at }) => ({
      status,
      text: kod !== null && i(ATGARD, kod) ? ord(kod) : STATUS[status],
      kod,
      datum,
      av,
      at,
    })),
  };
}

/** Nothing but what is to these two is dispatched (L10). */
function mottagare(mall: string | undefined): ForsandelseView['till'] {
  const till = mall === undefined ? null : slagAv(mall)?.till;
  return till === 'klient' || till === 'af' ? till : null;
}

/** What it means for the case (A13). */
function anmarkning({ status, kanal }: Forsandelse, mall: string | undefined): string | null {
  if (
    mall !== 'kallelse' ||
    kanal === 'sms_paminnelse' ||
    (status !== 'retur' && status !== 'makulerad' && status !== 'fel')
  )
    return null;
  return 'Kallelsen har inte nått klienten: den som uteblir från mötet har då inte fått en begriplig kallelse (A13).';
}

type Brev = UtskriftskoView['brev'][number];
export const brevView = ({ forsandelse: f, dokument }: MedForsandelse): Brev => ({
  id: f.id,
  caseId: f.caseId,
  titel: dokument?.titel ?? null,
  sidor: dokument?.sidor ?? null,
  kanal: kodad(KANAL, f.kanal),
  status: kodad(STATUS, f.status),
  skapad: f.skapad,
});

export const antalI = ({ innehall }: Pick<Omgang, 'innehall'>): readonly string[] =>
  JSON.parse(innehall) as string[];

export function omgangView(
  omgang: Omgang,
  brev: readonly MedForsandelse[],
  stoppade: readonly { readonly id: string; readonly caseId: string; readonly kod: string }[] = [],
): UtskriftsomgangView {
  const { id, enhet, datum, av, at, sidor, sha256 } = omgang;
  return {
    ...{ id, enhet, datum, av, at, sidor, sha256 },
    antal: antalI(omgang).length,
    brev: brev.map(brevView),
    stoppade: stoppade.map((one) => ({ ...one, text: ord(one.kod) })),
  };
}
