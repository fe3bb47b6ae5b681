/**
 * Who the staff are as persons, where the municipality says so: a user id alone does not tell whether somebody reads
 * of herself. The file is the municipality's own, read by workers alone and kept nowhere else; without it, or for
 * those who are not in it, the rules that need it are skipped, and every review says so.
 */
import Personnummer from 'personnummer';
import { z } from 'zod';
import { readChecked } from './granskningsregler';

const NUMBERS = { allowCoordinationNumber: true, allowInterimNumber: false };
/** Twelve digits, as a client's number is kept. */
const Nummer = z
  .string()
  .refine((text) => Personnummer.valid(text, NUMBERS), 'är inget personnummer eller samordningsnummer')
  .transform((text) => Personnummer.parse(text, NUMBERS).format(true));

const Personalregister = z.record(
  z.string().min(1).max(200),
  z.strictObject({
    personnummer: Nummer.optional(),
    efternamn: z.string().trim().min(1).max(200).optional(),
  }),
);
/** By user id. */
export type Personalregister = Readonly<z.infer<typeof Personalregister>>;

/**
 * Reads and checks the register.
 * @param file path of the JSON file, or undefined where the municipality has none
 * @throws Error in Swedish, naming the file and the users whose data is wrong, and none of the data
 */
export function loadPersonalregister(file: string | undefined): Personalregister | null {
  return file === undefined ? null : readChecked(file, 'Personalregistret', Personalregister);
}
