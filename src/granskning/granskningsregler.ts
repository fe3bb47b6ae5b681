/**
 * How the municipality reviews its access log (SoLPuL 10 §), read from config/logggranskning.json: how many are
 * drawn at random, when people work, what is unusually many, and how soon a review is signed.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from '../package-path';

const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'ska vara ett klockslag, skrivet TT:MM');
const Granskningsregler = z.strictObject({
  /** Accesses drawn at random for each unit and day. */
  urval: z.int().min(1).max(1_000),
  /** Outside these hours, and on days nobody works, an access is looked at. */
  arbetstid: z
    .strictObject({ fran: Clock, till: Clock })
    .refine(({ fran, till }) => fran < till, 'ska börja före det slutar'),
  /** Cases that one user opens in a day: at least so many, and so many times what colleagues in the role open. */
  ovanligtManga: z.strictObject({ minst: z.int().min(1), gangerMedian: z.number().min(1) }),
  signerasInomDagar: z.int().min(1).max(365),
});
export type Granskningsregler = z.infer<typeof Granskningsregler>;

/**
 * Reads and checks the rules.
 * @param file path of the JSON file; default config/logggranskning.json of this package
 * @throws Error in Swedish, naming the file and every value that is wrong
 */
export function loadGranskningsregler(
  file: string = packagePath('config', 'logggranskning.json'),
): Granskningsregler {
  return readChecked(file, 'Reglerna för logggranskning', Granskningsregler);
}

/**
 * A JSON file that must have a shape.
 * @throws Error in Swedish, naming the file and every value that is wrong, and none of the values
 */
export function readChecked<S extends z.ZodType>(file: string, what: string, schema: S): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    // A syntax error quotes what stands there.
    const why = cause instanceof SyntaxError ? 'är inte JSON' : (cause as Error).message;
    throw new Error(`${what} i ${file} går inte att läsa: ${why}`);
  }
  const parsed = schema.safeParse(json, { error: z.locales.sv().localeError });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`${what} i ${file} går inte att använda:\n${faults.join('\n')}`);
}
