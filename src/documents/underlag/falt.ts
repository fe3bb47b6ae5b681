/**
 * Building blocks of what a document is drawn from. Dates and months are ISO strings: they are put into words in the
 * template's own language. What a document prints is a text, a date or a number; codes (`kod`) and truths only choose
 * between passages. What is not known is null, never an empty text.
 */
import { z } from 'zod';

/** A short text on one line: a name, a place, a reference. */
export const kort = z.string().trim().min(1).max(300);
/** What somebody has written: paragraphs with blank lines between. Twice an event's free text (8,000 characters). */
export const fritext = z.string().trim().min(1).max(16_000).meta({ fritext: true });
/** A day, YYYY-MM-DD. */
export const datum = z.iso.date();
/** A day that somebody is to come on: told with its day of the week. */
export const motesdag = z.iso.date().meta({ veckodag: true });
/** A month, YYYY-MM. */
export const manad = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
  .meta({ format: 'month' });
/** A local time of day, HH:MM. */
export const klockslag = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
  .meta({ format: 'clock' });
export const antal = z.int().min(0).max(9999);
/** A code that chooses between passages of a template and is not printed. */
export const kod = <const K extends string>(...codes: [K, ...K[]]) => z.enum(codes);

export const lista = <T extends z.ZodType>(item: T, max: number) => z.array(item).max(max);
/** Short texts, one below the other. */
export const kortlista = lista(kort, 100);
/** Rows of a table; more than a document can hold is a fault of whoever collected them. */
export const rader = <T extends z.ZodRawShape>(shape: T) => lista(z.strictObject(shape), 5000);

export const person = z.strictObject({ namn: kort, titel: kort });
const kontakt = z.strictObject({ namn: kort, titel: kort, telefon: kort });

/**
 * What every document of a case has. A sender that is `neutral` (A33) stands last, inside the letter: nothing that
 * shows through the envelope or on the first lines then tells who writes.
 */
export const gemensamt = {
  avsandare: z.strictObject({
    enhet: kort,
    adress: kort,
    telefon: kort,
    webb: kort.nullable(),
    neutral: z.boolean(),
  }),
  klient: z.strictObject({
    namn: kort,
    fodelsedatumEllerPersonnummer: kort,
    /** Empty where there is no address that may be written (R104). */
    adressrader: lista(kort, 6),
  }),
  arende: z.strictObject({ nummer: kort }),
  handlaggare: kontakt,
  datum,
  dokumentId: kort,
};

/** A decision as other documents name it: valid from the first to the last day, both included (A7). */
export const beslutetsRam = {
  datum,
  fran: datum,
  till: datum,
  referens: kort,
};
/** Bases of a decision, as a reader sees them: `12 kap. 4 § socialtjänstlagen (2025:400)`. */
export const lagrum = lista(kort, 10).min(1);
/** A goal of the uppdrag: its id, its area, and its own words where they are known goal by goal. */
export const mal = { id: kort, omrade: kort, text: kort.nullable() };
/** Who an appeal is written to (L6, L7). */
export const overklagande = z.strictObject({ namnd: kort, adress: kort, forvaltningsratt: kort });
