/**
 * How strictly a person is protected (L11): sekretessmarkering (OSL 22:1), skyddad folkbokföring (folkbokföringslagen
 * 16 §), fingerade uppgifter (lagen 1991:483). The level lies under the client's own key; what cannot be read is the
 * strictest. That somebody lives under fingerade uppgifter is never said of anybody: it is shown as skyddad
 * folkbokföring, which is handled in the same way.
 */
import type { ClientKeys } from './keys';

/** From the least strict to the strictest. */
export const SKYDDSNIVAER = ['sekretessmarkering', 'skyddad_folkbokforing', 'fingerade_uppgifter'] as const;
export type Skyddsniva = (typeof SKYDDSNIVAER)[number];
/** What may be said of a person. */
export const VISADE_NIVAER = ['sekretessmarkering', 'skyddad_folkbokforing'] as const;
export type VisadNiva = (typeof VISADE_NIVAER)[number];

const STRICTEST: Skyddsniva = 'fingerade_uppgifter';
/** All levels have the same length: the ciphertext must not tell them apart. */
const WIDTH = 32;

/** A client's protection as it lies in the register. */
export interface SealedSkydd {
  readonly id: string;
  readonly skyddad: boolean;
  /** Ciphertext, or null where no level is recorded. */
  readonly niva: Buffer | null;
}

/** The ciphertext of a level. */
export const sealNiva = (keys: Pick<ClientKeys, 'encrypt'>, klientId: string, niva: Skyddsniva): Buffer =>
  keys.encrypt(klientId, niva.padEnd(WIDTH));

/** The level of a client, the strictest where it cannot be known; null for somebody who is not protected. */
export function nivaOf(
  keys: Pick<ClientKeys, 'decrypt'>,
  { id, skyddad, niva }: SealedSkydd,
): Skyddsniva | null {
  if (niva === null) return skyddad ? STRICTEST : null;
  try {
    const text = keys.decrypt(id, niva)?.trimEnd();
    return SKYDDSNIVAER.find((one) => one === text) ?? STRICTEST;
  } catch {
    return STRICTEST;
  }
}

/** What is said of the level to those who may see the case. */
export const visadNiva = (niva: Skyddsniva | null): VisadNiva | null =>
  niva === 'fingerade_uppgifter' ? 'skyddad_folkbokforing' : niva;

/** Whether the first level is stricter than the second. */
export const isStricter = (one: Skyddsniva, other: Skyddsniva): boolean =>
  SKYDDSNIVAER.indexOf(one) > SKYDDSNIVAER.indexOf(other);
