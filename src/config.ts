/**
 * The service's settings, from the environment alone. A missing or wrong one is a single clear
 * sentence; the embedded default (src/embedded) fills in what it starts itself.
 */
import { z } from 'zod';

/** A setting that is missing or wrong; its message is all that is printed. */
export class ConfigError extends Error {}

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `ska vara en adress som börjar med ${protocols.map((p) => `${p}//`).join(' eller ')}`,
  });
const whole = (min: number, max: number, fallback: number) =>
  z.coerce
    .number({ message: `ska vara ett heltal ${min}–${max}` })
    .int(`ska vara ett heltal ${min}–${max}`)
    .min(min, `ska vara minst ${min}`)
    .max(max, `ska vara högst ${max}`)
    .default(fallback);

const schema = z.object({
  DATABASE_URL: url(['postgres:', 'postgresql:']).describe('appens inloggning (rollen stegvis_app)'),
  MIGRATE_DATABASE_URL: url(['postgres:', 'postgresql:'])
    .optional()
    .describe('ägarens inloggning; migrerar vid start om den anges'),
  REDIS_URL: url(['redis:', 'rediss:']).optional().describe('utan den går BullMQ på PostgreSQL'),
  OIDC_ISSUER: url(['https:', 'http:']).describe('identitetsleverantörens adress'),
  OIDC_AUDIENCE: z.string().min(1).default('urn:stegvis:api'),
  KEYS_DIR: z.string().min(1).describe('mapp för klienternas nycklar, utanför databasens säkerhetskopior'),
  KEYS_MASTER: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'ska vara 64 hexadecimala tecken (32 byte)')
    .describe('huvudnyckel som klientnycklarna ligger krypterade under'),
  SMTP_URL: url(['smtp:', 'smtps:']).optional(),
  MAIL_DIR: z.string().min(1).optional().describe('skriv e-post till en mapp i stället för att skicka'),
  MAIL_FROM: z.string().min(3).default('Stegvis <stegvis@goteborg.example>'),
  PUBLIC_URL: url(['https:', 'http:']).optional().describe('adressen som användarna når tjänsten på'),
  ORGANISATION: z
    .string()
    .min(1)
    .optional()
    .describe('organisationen som JSON; utan den stadens medföljande'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535, 3000),
  POOL_SIZE: whole(2, 200, 16),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  readonly databaseUrl: string;
  readonly migrateUrl: string | null;
  readonly redisUrl: string | null;
  readonly oidc: { readonly issuer: string; readonly audience: string };
  readonly keys: { readonly dir: string; readonly master: string };
  /** Where mail goes: a server, or a folder. */
  readonly mail: { readonly smtpUrl: string | null; readonly dir: string | null; readonly from: string };
  readonly publicUrl: string | null;
  readonly organisationFile: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly poolSize: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/**
 * Reads and checks the settings.
 * @throws ConfigError with one Swedish sentence that names every setting that is missing or wrong
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return name in given ? `${name} ${issue.message}` : `${name} saknas`;
    });
    throw new ConfigError(`Stegvis kan inte starta: ${[...new Set(faults)].join('; ')}. Se .env.example.`);
  }
  const e = parsed.data;
  if (!e.SMTP_URL && !e.MAIL_DIR)
    throw new ConfigError('Stegvis kan inte starta: SMTP_URL saknas (eller ange MAIL_DIR). Se .env.example.');
  return {
    databaseUrl: e.DATABASE_URL,
    migrateUrl: e.MIGRATE_DATABASE_URL ?? null,
    redisUrl: e.REDIS_URL ?? null,
    oidc: { issuer: e.OIDC_ISSUER, audience: e.OIDC_AUDIENCE },
    keys: { dir: e.KEYS_DIR, master: e.KEYS_MASTER },
    mail: { smtpUrl: e.SMTP_URL ?? null, dir: e.MAIL_DIR ?? null, from: e.MAIL_FROM },
    publicUrl: e.PUBLIC_URL ?? null,
    organisationFile: e.ORGANISATION,
    host: e.HOST,
    port: e.PORT,
    poolSize: e.POOL_SIZE,
    logLevel: e.LOG_LEVEL,
  };
}
