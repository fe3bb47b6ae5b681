/** By which ways a document may leave: those agreed with the client (A33), the two for the protected (R104), post to AF (R28). Pure. */
import { KANALER } from '../../machines/anvisning/codes';
import { arStoppad } from '../../machines/anvisning/changes/forandring';
import type { AnvisningContext } from '../../machines/anvisning/context';
import type { Mottagare } from './slag';

export const UTVAGAR = { ...KANALER, treserva: 'I Treserva' } as const;
export type Utvag = keyof typeof UTVAGAR;

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

/** Why a document may not leave that way, in Swedish; null if it may. */
export function hinderForVagen(oppna: readonly Utvag[], vag: Utvag): string | null {
  if (oppna.includes(vag)) return null;
  const ord = oppna.map((one) => UTVAGAR[one].toLowerCase());
  return ord.length === 0
    ? 'Inget mer skickas till klienten i det här ärendet.'
    : `${UTVAGAR[vag]} är inte en väg för dokumentet. Det kan lämnas så här: ${ord.join(', ')}.`;
}
