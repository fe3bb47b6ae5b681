/**
 * A person's name as it is searched for (L14): its words, whatever their order, case, accents and hyphens. Only keyed
 * hashes of them are stored (store/klienter.store.ts), so there is no beginning, no sound and no likeness to search
 * by. Pure.
 */

/** Words of a name that are looked at; nobody is found by more. */
const MOST = 10;

/** The name's words, each once: lower case, without accents but å, ä and ö, split at anything that is no letter. */
export function nameParts(name: string): readonly string[] {
  const plain = name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[^åäö]/gu, (letter) => letter.normalize('NFKD').replace(/\p{M}/gu, ''));
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST);
}
