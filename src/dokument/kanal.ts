/** By which ways a document may leave: those agreed with the client (A33), the two for the protected (R104), post to AF (R28). Pure. */
import { KANALER } from '../../machines/anvisning/codes';
import { arStoppad } from '../../machines/anvisning/changes/forandring';
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { Text } from '../../machines/process';
import { lista, mening } from '../mening';
import type { Mottagare } from './slag';

export const UTVAGAR = { ...KANALER, treserva: 'I Treserva' } as const;
export type Utvag = keyof typeof UTVAGAR;

const ORD: Readonly<Record<Utvag, Text>> = {
  digital_post: mening`Digital post`,
  post: mening`Post`,
  personligen: mening`Personligen`,
  formedling: mening`Skatteverkets förmedling`,
  treserva: mening`I Treserva`,
};
const liten = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const VAGAR: Readonly<Record<Mottagare, readonly Utvag[]>> = {
  klient: ['digital_post', 'post', 'personligen', 'formedling'],
  af: ['post'],
  andra: ['treserva'],
  akt: ['personligen', 'treserva'],
};
const SKYDDADE: readonly Utvag[] = ['personligen', 'formedling'];

/** The ways that are open now. Before anything is agreed with the client nothing is ruled out, as in the routine. */
export function oppnaVagar(
  till: Mottagare,
  context: Pick<AnvisningContext, 'externa' | 'forandring'>,
  skyddad: boolean,
): readonly Utvag[] {
  const vagar = VAGAR[till];
  if (till !== 'klient') return vagar;
  if (arStoppad(context as AnvisningContext)) return [];
  const { kontaktvagar } = context.externa;
  return vagar.filter(
    (vag) =>
      (!skyddad || SKYDDADE.includes(vag)) &&
      (vag === 'personligen' || kontaktvagar === null || kontaktvagar.vagar.some((one) => one === vag)),
  );
}

/** Why a document may not leave that way; null if it may. */
export function hinderForVagen(oppna: readonly Utvag[], vag: Utvag): Text | null {
  if (oppna.includes(vag)) return null;
  const andra = lista(
    oppna.map((one) => ({ sv: liten(ORD[one].sv), en: liten(ORD[one].en) })),
    ', ',
  );
  return oppna.length === 0
    ? mening`Inget mer skickas till klienten i det här ärendet.`
    : mening`${ORD[vag]} är inte en väg för dokumentet. Det kan lämnas så här: ${andra}.`;
}
