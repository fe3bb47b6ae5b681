/** What webhooks take and give over HTTP. */
import { z } from 'zod';
import { LEVERANSLAGEN, WEBHOOKLAGEN } from '../store/webhooks.store';
import { HANDELSETYPER, type Handelsetyp } from '../webhooks/katalog';
import { Instant, Text, type Immutable } from './schemas';

const Typ = z.enum(HANDELSETYPER as [Handelsetyp, ...Handelsetyp[]]).meta({
  description: 'En typ ur katalogen',
  examples: ['se.goteborg.stegvis.arende.andrat'],
});
const Id = z.string().meta({
  description: 'Webhookens id',
  examples: ['3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11'],
});
const Version = z
  .int()
  .min(1)
  .meta({ description: 'Webhookens version, som du läste den', examples: [2] });
const Namn = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .meta({ description: 'Vad den är till för. Ingen persons namn.', examples: ['Enhetens ärendevy'] });
const Url = z
  .string()
  .max(2_000)
  .meta({
    description: 'Adressen som meddelandena lämnas till, https://',
    examples: ['https://mottagare.goteborg.example/stegvis'],
  });
const Enheter = z
  .array(z.string().max(100))
  .min(1)
  .max(50)
  .meta({ description: 'Enheterna vars ärenden det gäller, alla i en nämnd', examples: [['sf-hisingen']] });
const Typer = z
  .array(Typ)
  .min(1)
  .max(HANDELSETYPER.length)
  .meta({ description: 'Vad den ska få veta', examples: [['se.goteborg.stegvis.arende.andrat']] });

export const NyWebhook = z
  .strictObject({ namn: Namn, url: Url, enheter: Enheter, typer: Typer })
  .meta({ description: 'En prenumeration på händelser för en nämnds enheter' });

export const WebhookVersion = z
  .strictObject({ version: Version })
  .meta({ description: 'Vilken version av webhooken du såg' });

export const WebhookRotation = z
  .strictObject({
    version: Version,
    timmar: z
      .int()
      .min(0)
      .max(168)
      .default(24)
      .meta({ description: 'Hur länge den gamla hemligheten också gäller', examples: [24] }),
  })
  .meta({ description: 'Byte av hemlighet' });

export const WebhookOmspelning = z
  .strictObject({
    version: Version,
    // In any time zone (DOT.01 of the national profile); kept in UTC.
    fran: z.iso
      .datetime({ offset: true })
      .transform((at) => new Date(at).toISOString())
      .optional()
      .meta({
        description: 'Allt som hände då eller senare, som ärendena räknar tid',
        examples: ['2026-03-02T08:15:00.000Z'],
      }),
    leverans: z
      .string()
      .max(100)
      .optional()
      .meta({
        description: 'Från och med det här meddelandet (webhook-id)',
        examples: ['msg_0Vb8x2cJQ6mT5r1kHn9sYwEoLpUaZd3f'],
      }),
  })
  .refine(({ fran, leverans }) => (fran === undefined) !== (leverans === undefined), {
    message: 'eller leverans ska anges, inte båda',
    path: ['fran'],
  })
  .meta({ description: 'Varifrån händelserna ska lämnas igen' });

const kod = (description: string, example: string) =>
  z
    .string()
    .nullable()
    .meta({ description, examples: [example] });

export const Webhook = z
  .object({
    id: Id,
    namn: Namn,
    url: Url,
    enheter: Enheter,
    sida: z.enum(['sf', 'kc']).meta({ description: 'Sidan vars vy av ärendena den får', examples: ['sf'] }),
    typer: z.array(z.string()).meta({
      description: 'Vad den får veta',
      examples: [['se.goteborg.stegvis.arende.andrat']],
    }),
    status: z.enum(WEBHOOKLAGEN).meta({
      description:
        'overifierad: mottagaren har inte svarat på utmaningen. pausad: inget lämnas, och inget är förlorat. avslutad: mottagaren har svarat 410.',
      examples: ['aktiv'],
    }),
    orsak: kod('Varför den inte går: PERSON, ATERSTALLD, HTTP_410 eller felkoden. Annars null.', 'HTTP_503'),
    version: Version,
    tidigareSlutar: Instant.nullable().meta({
      description: 'När den förra hemligheten slutar gälla, om den gäller än',
      examples: ['2026-03-03T08:15:00.000Z'],
    }),
    forsok: z.int().meta({ description: 'Misslyckade försök med det som står på tur', examples: [0] }),
    nastaForsok: Instant.nullable().meta({
      description: 'När det försöks igen',
      examples: ['2026-03-02T08:20:00.000Z'],
    }),
    ikapp: Instant.nullable().meta({
      description: 'När allt som hade hänt senast var lämnat',
      examples: ['2026-03-02T08:15:00.000Z'],
    }),
    lamnad: Instant.nullable().meta({
      description: 'När ett meddelande senast togs emot',
      examples: ['2026-03-02T08:14:59.000Z'],
    }),
    skapadAv: z.string().meta({ description: 'Administratörens id', examples: ['adm-1'] }),
    skapad: Instant,
    verifierad: Instant.nullable().meta({
      description: 'När mottagaren visade att den vill ha meddelandena',
      examples: ['2026-03-02T08:15:00.000Z'],
    }),
  })
  .meta({ description: 'En prenumeration' });

export const WebhookMedHemlighet = Webhook.extend({
  hemlighet: z.string().meta({
    description: 'Det som meddelandena signeras med (Standard Webhooks). Visas bara nu.',
    examples: ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
  }),
}).meta({ description: 'En prenumeration med sin nya hemlighet' });

const Nasta = z
  .string()
  .nullable()
  .meta({
    description: 'Ges som efter för nästa sida; null när det inte finns fler',
    examples: ['WyJ4IiwwLCJpbmZpbml0eSIsIjEiXQ'],
  });
const Limit = z.int().meta({ description: 'Högsta antal på sidan', examples: [20] });

export const Webhooks = z
  .object({ limit: Limit, nasta: Nasta, webhooks: z.array(Webhook) })
  .meta({ description: 'Prenumerationerna' });

export const Webhookprov = z
  .object({
    lyckades: z.boolean().meta({ description: 'Om mottagaren tog emot', examples: [true] }),
    svar: z.string().meta({ description: 'Svaret eller felet, som kod', examples: ['HTTP_204'] }),
    webhook: Webhook,
  })
  .meta({ description: 'Vad mottagaren svarade' });

export const Webhookleveranser = z
  .object({
    limit: Limit,
    nasta: Nasta,
    leveranser: z.array(
      z.object({
        id: z.string().meta({
          description: 'Meddelandets id (webhook-id), detsamma vid varje försök',
          examples: ['msg_0Vb8x2cJQ6mT5r1kHn9sYwEoLpUaZd3f'],
        }),
        typ: z.string().meta({ description: 'Typen', examples: ['se.goteborg.stegvis.arende.andrat'] }),
        tid: Instant.nullable().meta({
          description: 'När det som den berättar om hände; null för ett prov',
          examples: ['2026-03-02T08:15:00.000Z'],
        }),
        status: z.enum(LEVERANSLAGEN).meta({
          description: 'vantar: försöks igen. fel: uppgivet, en incident. igen: ska lämnas på nytt.',
          examples: ['lamnad'],
        }),
        forsok: z.int().meta({ description: 'Antal försök', examples: [1] }),
        svar: kod('Senaste svaret eller felet, som kod', 'HTTP_200'),
        senast: Instant.meta({ description: 'Senaste försöket' }),
      }),
    ),
  })
  .meta({ description: 'Meddelanden de senaste veckorna, det senaste först. Aldrig vilket ärende det var.' });

export const Webhookkatalog = z
  .object({
    typer: z.array(
      z.object({
        typ: Typ,
        text: Text,
        schema: z.record(z.string(), z.unknown()).meta({ description: 'JSON Schema för data' }),
        exempel: z
          .record(z.string(), z.unknown())
          .meta({ description: 'Ett helt meddelande (CloudEvents 1.0)' }),
      }),
    ),
  })
  .meta({ description: 'Vad en webhook kan få veta' });

export const WebhooksQuery = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .meta({ description: 'Högsta antal på sidan', examples: [20] }),
  efter: z.string().max(1_000).optional().meta({ description: 'Svarets nasta från förra sidan' }),
});

export type WebhookView = Immutable<z.infer<typeof Webhook>>;
export type WebhookMedHemlighetView = Immutable<z.infer<typeof WebhookMedHemlighet>>;
export type WebhooksView = Immutable<z.infer<typeof Webhooks>>;
export type WebhookprovView = Immutable<z.infer<typeof Webhookprov>>;
export type WebhookleveranserView = Immutable<z.infer<typeof Webhookleveranser>>;
export type WebhookkatalogView = Immutable<z.infer<typeof Webhookkatalog>>;
