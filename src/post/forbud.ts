/**
 * What a client must not be reached by (A33). It is written as free text, so a number or a street that stands in it is
 * recognised however it is written; what cannot be recognised, a person reads and answers for.
 */

/** Every telephone number in a text, as digits of one form: 031-12 34 56, +46 31 123456 and 0046311234 56 are one. */
function nummerI(text: string): readonly string[] {
  return (text.match(/\+?\d(?:[\s()./–-]*\d){5,}/g) ?? []).map(nummer);
}

/** A telephone number as digits of one form. */
export function nummer(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.replace(/^(?:0046|46)(?=\d{7,})/, '0').replace(/^00(?=[1-9])/, '0');
}

/** Whether a number is one of those that stand in the text. */
export const nummerForbjudet = (text: string | null, tried: string): boolean =>
  text !== null && nummerI(text).some((one) => one === nummer(tried));

const ord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{N})(?=\p{L})/gu, ' ')
    .trim();

/**
 * Whether an address is one of those that stand in the text: by a line of it that names a house, which is one with both
 * letters and a number and is no postcode.
 */
export function adressForbjuden(text: string | null, rader: readonly string[]): boolean {
  if (text === null) return false;
  const forbidden = ` ${ord(text)} `;
  return rader
    .map(ord)
    .filter((rad) => /\p{L}/u.test(rad) && /\d/.test(rad) && !/^\d{3} ?\d{2} /.test(rad))
    .some((rad) => forbidden.includes(` ${gatan(rad)} `));
}

/** To the number of the house: a stair, a storey or a flat does not make it another address. */
const gatan = (rad: string): string => /^\D*\d+/.exec(rad)?.[0] ?? rad;
