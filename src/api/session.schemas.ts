/** What the web session takes and gives over HTTP. */
import { z } from 'zod';

export const LoggaInQuery = z.strictObject({
  till: z
    .string()
    .max(500)
    .default('/')
    .meta({ description: 'Adress på den egna webbplatsen som inloggningen leder till: börjar med /' }),
});

export const Session = z
  .object({
    anvandare: z.string().meta({ description: 'Användarens id' }),
    namn: z.string().nullable(),
    roller: z.array(z.string()),
    enheter: z.array(z.string()),
    session: z
      .object({
        slutar: z.iso.datetime().meta({ description: 'Då är sessionen slut, vad som än görs' }),
        vilar: z.iso.datetime().meta({ description: 'Då är den slut om inget görs dessförinnan' }),
        csrf: z.string().meta({ description: 'Skickas i huvudet X-CSRF-Token med varje ändring' }),
      })
      .nullable()
      .meta({ description: 'Kakans session; null för den som skickar en åtkomsttoken' }),
  })
  .meta({ description: 'Vem som frågar' });
export type SessionView = z.infer<typeof Session>;

export const Utloggad = z
  .object({
    antal: z.int().meta({ description: 'Sessioner som avslutades' }),
    vidare: z
      .url()
      .nullable()
      .meta({ description: 'Dit webbläsaren går för att logga ut också från inloggningstjänsten' }),
  })
  .meta({ description: 'Utloggad' });
export type UtloggadView = z.infer<typeof Utloggad>;
