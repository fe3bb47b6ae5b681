/** A case whose client is no longer protected (L11, A21). */
import type { StateValue } from 'xstate';
import type { CaseState } from '../process';
import type { AnvisningContext } from './context';

/** Null while the protection is still being seen to: that is confirmed first. */
export function utanSkydd({
  context,
  value,
}: CaseState<AnvisningContext>): CaseState<AnvisningContext> | null {
  const utan = { ...context, skyddad: false };
  if (typeof value !== 'object' || !value['pagar']) return { context: utan, value };
  const pagar = value['pagar'] as Readonly<Record<string, StateValue>>;
  if (pagar['skydd'] !== 'skyddad') return null;
  return { context: utan, value: { ...value, pagar: { ...pagar, skydd: 'oskyddad' } } };
}
