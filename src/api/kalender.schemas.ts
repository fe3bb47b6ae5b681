/** What calendars take and give over HTTP: the private address, and when colleagues are busy. */
import { z } from 'zod';
import { DateOnly, Instant, RoleName } from './schemas';

export const Kalenderadress = z
  .object({
    adress: z.string().meta({
      description: 'Den hemliga adressen. Visas bara nu: den som har den kan läsa kalendern.',
      examples: ['https://stegvis.example/stegvis/v1/kalender/….ics'],
    }),
    skapad: Instant,
  })
  .meta({ description: 'En ny privat kalenderadress' });
export type KalenderadressView = z.infer<typeof Kalenderadress>;

export const Kalenderflode = z
  .object({
    finns: z.boolean(),
    skapad: Instant.nullable(),
    last: Instant.nullable().meta({ description: 'När ett kalenderprogram senast läste den' }),
  })
  .meta({ description: 'Om du har en privat kalenderadress, och när den senast lästes' });
export type KalenderflodeView = z.infer<typeof Kalenderflode>;

const MINUTER_PER_DYGN = 1_440;
export const KrockarQuery = z.strictObject({
  arende: z.string().min(1).max(40).meta({ description: 'Ärendet som mötet ska bokas i' }),
  datum: DateOnly.meta({ description: 'Mötets dag' }),
  tid: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'ska vara ett klockslag, skrivet TT:MM')
    .meta({ description: 'När mötet börjar', examples: ['13:30'] }),
  langd: z.coerce
    .number()
    .int()
    .min(5)
    .max(MINUTER_PER_DYGN / 2)
    .optional()
    .meta({ description: 'Mötets längd i minuter; en timme om inget anges' }),
});

export const Krockar = z
  .object({
    krockar: z.array(
      z.object({
        roll: RoleName,
        handlaggare: z.string(),
        upptagen: z.array(z.object({ fran: z.string(), till: z.string() })),
      }),
    ),
  })
  .meta({
    description:
      'De av ärendets handläggare som är upptagna då, och mellan vilka klockslag. Aldrig av vilket ärende.',
  });
export type KrockarView = z.infer<typeof Krockar>;
