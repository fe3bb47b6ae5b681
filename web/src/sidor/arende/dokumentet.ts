/** What a document's row and its forms share. */
import type { Schema } from '../../api';

export type Dokument = Schema<'Dokument'>;
/** What can be done with a document. */
export type Vad = 'skicka' | 'undertecknad' | 'expedierad' | 'original' | 'ersatt' | 'makulerad';

/** The service's own names of the ways by which it sends or records that something was handed over. */
export const SOM_FORSANDELSE = {
  post: 'post',
  digital_post: 'digital_post',
  personligen: 'overlamnad',
  formedling: 'formedling',
} as const;

/** Replaced or voided: kept, and nothing more is done with it. */
export const borta = ({ status }: Pick<Dokument, 'status'>): boolean =>
  status === 'ersatt' || status === 'makulerad';

/** Those who have not signed yet. */
export function kvarAttSkriva({ steg, undertecknas }: Dokument): Dokument['undertecknas'] {
  const gjort = new Set(steg.flatMap(({ steg: slag, vem }) => (slag === 'undertecknad' && vem ? [vem] : [])));
  return undertecknas.filter((vem) => !gjort.has(vem));
}

/** What fits how far it has come, the next step first. Only offers: whether it may be done the service answers, with why. */
export function attGora(dokument: Dokument): Vad[] {
  const { status, kanaler, original, steg } = dokument;
  if (borta(dokument)) return [];
  const ritas = status === 'ritas';
  const ute = status === 'expedierad';
  const oskrivet = kvarAttSkriva(dokument).length > 0;
  // What goes to the other side or into the file goes by Treserva: it is not sent.
  const skickas = kanaler.some((vag) => vag in SOM_FORSANDELSE) && !kanaler.includes('treserva');
  const saknarOriginal = original.var === 'treserva' && !steg.some(({ steg: slag }) => slag === 'original');
  return [
    ...(oskrivet && !ritas ? (['undertecknad'] as const) : []),
    ...(skickas && !oskrivet && !ute && !ritas ? (['skicka'] as const) : []),
    ...(kanaler.length && !ute && !ritas ? (['expedierad'] as const) : []),
    ...(saknarOriginal && !ritas ? (['original'] as const) : []),
    ...(ritas ? [] : (['ersatt'] as const)),
    ...(ute ? [] : (['makulerad'] as const)),
  ];
}
