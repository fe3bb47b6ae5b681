/**
 * The service's settings, from the environment alone. A missing or wrong one is a single clear
 * sentence; the embedded default (src/embedded) fills in what it starts itself.
 */
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { authorityFault, databaseTlsFault, isOrigin, issuerFault } from './addresses';
import { packagePath } from './package-path';

/** A setting that is missing or wrong; its message is all that is printed. */
export class ConfigError extends Error {}

const url = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `ska vara en adress som börjar med ${protocols.map((p) => `${p}//`).join(' eller ')}`,
  });
/** Refuses what `fault` has a clause for. */
const without =
  (fault: (text: string) => string | null) =>
  (text: string, context: z.RefinementCtx): void => {
    const message = URL.canParse(text) ? fault(text) : null;
    if (message !== null) context.addIssue({ code: 'custom', message });
  };
const database = url(['postgres:', 'postgresql:']).superRefine(without(databaseTlsFault));
/** A file with the certificates of an authority of one's own; its value is their text. */
const authority = z.string().transform((file, context) => {
  const fault = authorityFault(file);
  if (fault === null) return readFileSync(file, 'utf8');
  context.addIssue({ code: 'custom', message: `är en fil som ${fault}` });
  return z.NEVER;
});
const whole = (min: number, max: number, fallback: number) =>
  z.coerce
    .number({ message: `ska vara ett heltal ${min}–${max}` })
    .int(`ska vara ett heltal ${min}–${max}`)
    .min(min, `ska vara minst ${min}`)
    .max(max, `ska vara högst ${max}`)
    .default(fallback);

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter((part) => part !== ''));
const addresses = list.refine((parts) => parts.every(isNetwork), {
  message: 'ska vara IP-adresser eller nät (10.0.0.0/8), åtskilda med komma',
});
const origins = list.refine((parts) => parts.every(isOrigin), {
  message:
    'ska vara hela ursprung som https://handlaggning.example.se, åtskilda med komma, utan sökväg och utan jokertecken',
});

/** A clamd by TCP or by its socket, or that nothing is to be checked. */
function isViruskontroll(text: string): boolean {
  if (text === 'ingen') return true;
  const { protocol, hostname, port, pathname } = URL.canParse(text) ? new URL(text) : {};
  if (protocol !== 'clamd:') return false;
  return hostname === '' ? (pathname?.length ?? 0) > 1 : port !== '';
}

function isNetwork(text: string): boolean {
  const [, address = '', bits = '0'] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits) <= (version === 4 ? 32 : 128);
}

const schema = z.object({
  DATABASE_URL: database.describe('appens inloggning (rollen stegvis_app)'),
  MIGRATE_DATABASE_URL: database.optional().describe('ägarens inloggning; migrerar vid start om den anges'),
  REDIS_URL: url(['redis:', 'rediss:']).optional().describe('utan den går BullMQ på PostgreSQL'),
  REDIS_CA: authority.optional().describe('fil med certifikatet för den som utfärdat Redis certifikat'),
  OIDC_ISSUER: url(['https:', 'http:'])
    .superRefine(without(issuerFault))
    .describe('identitetsleverantörens adress'),
  OIDC_AUDIENCE: z.string().min(1).default('urn:stegvis:api'),
  OIDC_CLIENT_ID: z
    .string()
    .min(1)
    .default('stegvis-web')
    .describe('vår klient, för inloggning i webbläsaren'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('klientens hemlighet; utan den en publik klient'),
  OIDC_CLIENT_SECRET_FILE: z.string().min(1).optional().describe('fil med den, i stället'),
  OIDC_SCOPE: z
    .string()
    .default('openid profile')
    .refine((text) => text.split(' ').includes('openid'), { message: 'ska innehålla openid' }),
  IDENTITET: z
    .string()
    .min(1)
    .optional()
    .describe('vilka anspråk som bär vad, och gruppernas roller och enheter, som JSON'),
  SESSION_VILA_MINUTER: whole(5, 240, 30).describe('en session som inte används så länge är slut'),
  SESSION_TIMMAR: whole(1, 24, 10).describe('en session är slut efter så länge, vad som än görs'),
  KEYS_DIR: z.string().min(1).describe('mapp för klienternas nycklar, utanför databasens säkerhetskopior'),
  KEYS_MASTER: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'ska vara 64 hexadecimala tecken (32 byte)')
    .describe('huvudnyckel som klientnycklarna ligger krypterade under'),
  KEYS_MASTER_FILE: z.string().min(1).optional().describe('fil med huvudnyckeln, i stället för KEYS_MASTER'),
  KEYS_MASTER_OTHER: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'ska vara 64 hexadecimala tecken (32 byte)')
    .optional()
    .describe('den andra huvudnyckeln, medan den ena byts mot den andra'),
  KEYS_MASTER_OTHER_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('fil med den, i stället för KEYS_MASTER_OTHER'),
  ANCHOR_KEY_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('fil med den privata nyckel (Ed25519) som historiens ankare signeras med'),
  ANCHOR_DIR: z.string().min(1).optional().describe('mapp utanför databasen som varje ankare kopieras till'),
  SMTP_URL: url(['smtp:', 'smtps:'])
    .refine((text) => !text.includes('?'), { message: 'får inte ha några val efter ett frågetecken' })
    .optional(),
  SMTP_CA: authority
    .optional()
    .describe('fil med certifikatet för den som utfärdat e-postserverns certifikat'),
  SMTP_ALLOW_PLAINTEXT: z
    .enum(['true', 'false'], { message: 'ska vara true eller false' })
    .default('false')
    .describe('true: e-post får lämna datorn okrypterad'),
  MAIL_DIR: z.string().min(1).optional().describe('skriv e-post till en mapp i stället för att skicka'),
  MAIL_FROM: z.string().min(3).default('Stegvis <stegvis@goteborg.example>'),
  WEBB: z
    .string()
    .min(1)
    .optional()
    .describe('arbetsplatsens sidor: en mapp, eller ingen; utan den är det de som följer med'),
  VIRUSKONTROLL: z
    .string()
    .refine(isViruskontroll, {
      message: 'ska vara clamd://värd:port, clamd:///sökväg/till/clamd.sock eller ingen',
    })
    .optional()
    .describe('clamd som kontrollerar uppladdade filer; utan den tas inga filer emot'),
  PUBLIC_URL: url(['https:', 'http:']).optional().describe('adressen som användarna når tjänsten på'),
  ORGANISATION: z
    .string()
    .min(1)
    .optional()
    .describe('organisationen som JSON; utan den stadens medföljande'),
  SYSTEM: z
    .string()
    .min(1)
    .optional()
    .describe('hur Treserva, GWA, Arbetsförmedlingen och SSBTEK nås, som JSON; utan den för hand'),
  SYSTEM_HEMLIGHETER: z
    .string()
    .min(1)
    .optional()
    .describe('fil (JSON) med den hemlighet som varje systems meddelanden signeras med'),
  WEBHOOK_NAT: list
    .refine((parts) => parts.every((part) => part.includes('/') && isNetwork(part)), {
      message: 'ska vara nät som 10.20.0.0/16, åtskilda med komma',
    })
    .describe('slutna nät som webhooks får lämnas till; inga utan den'),
  WEBHOOK_PORTAR: list
    .transform((parts) => (parts.length === 0 ? [443, 8443] : parts.map(Number)))
    .refine((ports) => ports.every((port) => Number.isInteger(port) && port > 0 && port <= 65_535), {
      message: 'ska vara portar (1–65535), åtskilda med komma',
    })
    .describe('portar som webhooks får lämnas till; 443 och 8443 utan den'),
  LOGGGRANSKNING: z
    .string()
    .min(1)
    .optional()
    .describe('reglerna för logggranskning som JSON; utan den de medföljande'),
  PERSONALREGISTER: z
    .string()
    .min(1)
    .optional()
    .describe('användarnas personnummer och efternamn som JSON, för logggranskningen'),
  MALLAR: z
    .string()
    .min(1)
    .optional()
    .describe('mapp med egna dokumentmallar, som går före de medföljande en för en'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535, 3000),
  CORS_ORIGINS: origins.describe('webbplatser av annat ursprung som får läsa svaren; ingen utan den'),
  TRUSTED_PROXIES: addresses.describe('vilkas X-Forwarded-For som säger klientens adress'),
  POOL_SIZE: whole(2, 200, 16),
  MAX_IN_FLIGHT: whole(1, 100_000, 1_000).describe('anrop på en gång; fler svarar 503'),
  RATE_LIMIT_PER_MINUTE: whole(0, 10_000_000, 120_000).describe('anrop per användare; 0 är ingen gräns'),
  STROMMAR_PER_ANVANDARE: whole(1, 1_000, 10).describe('öppna strömmar per användare i varje process'),
  STROMMAR_MAX: whole(1, 100_000, 5_000).describe('öppna strömmar i varje process'),
  NODOPPNING_MINUTER: whole(5, 240, 60).describe('hur länge en nödöppning gäller som mest'),
  UTKAST_DAGAR: whole(1, 365, 30).describe('utkast som inte har sparats på så länge tas bort'),
  DRAIN_SECONDS: whole(0, 600, 0).describe('tid från SIGTERM tills tjänsten slutar lyssna'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** Secrets that may lie in a file, as a KMS or a secret store mounts it: NAME_FILE stands for NAME. */
const FROM_FILE = ['KEYS_MASTER', 'KEYS_MASTER_OTHER', 'OIDC_CLIENT_SECRET'] as const;

/**
 * A secret from the environment, or from the file that the environment names.
 * @returns undefined if neither is set
 * @throws ConfigError if both are, or the file cannot be read
 */
export function secretOf(
  env: Readonly<Record<string, string | undefined>>,
  name: (typeof FROM_FILE)[number],
): string | undefined {
  const file = env[`${name}_FILE`];
  if (!file) return env[name] || undefined;
  const refuse = (why: string): ConfigError =>
    new ConfigError(`Stegvis kan inte starta: ${name}_FILE ${why}. Se .env.example.`);
  if (env[name]) throw refuse(`och ${name} är båda satta: ange en av dem`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw refuse(`går inte att läsa (${(error as NodeJS.ErrnoException).code ?? 'okänt fel'})`);
  }
}

export interface Config {
  readonly databaseUrl: string;
  readonly migrateUrl: string | null;
  readonly redisUrl: string | null;
  /** Certificates (PEM) that Redis' own is verified by; null for those that Node trusts. */
  readonly redisCa: string | null;
  readonly oidc: {
    readonly issuer: string;
    readonly audience: string;
    readonly clientId: string;
    readonly clientSecret: string | null;
    readonly scope: string;
  };
  /** What the provider's claims and groups mean; undefined for our own. */
  readonly identitet: string | undefined;
  /** Limits of a web session. */
  readonly session: { readonly idleMinutes: number; readonly hours: number };
  readonly keys: { readonly dir: string; readonly master: string; readonly other: string | null };
  /** What the anchors over all chains are signed with, and where they are copied to (src/audit). */
  readonly anchors: { readonly keyFile: string | null; readonly dir: string | null };
  /** Where mail goes: a server, or a folder. */
  readonly mail: {
    readonly smtpUrl: string | null;
    readonly dir: string | null;
    readonly from: string;
    /** Certificates (PEM) that the mail server's own is verified by; none for those that Node trusts. */
    readonly ca?: string | undefined;
    /** Whether mail may leave this machine unencrypted; no unless said. */
    readonly allowPlaintext?: boolean;
  };
  /** What checks uploaded files: an address of clamd, `ingen`, or null where nothing is taken. */
  readonly viruskontroll: string | null;
  /** Folder of the workplace's built pages; null for an API alone. */
  readonly webb: string | null;
  readonly publicUrl: string | null;
  readonly organisationFile: string | undefined;
  /** How other systems are reached, and the secrets of those that are reached over HTTP. */
  readonly system: { readonly file: string | undefined; readonly secrets: string | null };
  /** Where webhooks may be sent (src/webhooks): closed networks of the municipality's own, and ports. */
  readonly webhooks: { readonly nat: readonly string[]; readonly portar: readonly number[] };
  /** Rules of the log review; undefined for ours. */
  readonly granskningsregler: string | undefined;
  /** Who the staff are as persons; undefined where the municipality has no such file. */
  readonly personalregister: string | undefined;
  /** Folder of templates that take the place of ours one by one (src/documents); undefined for ours alone. */
  readonly mallar: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Origins whose pages may read answers, exactly as browsers name them. */
  readonly corsOrigins: readonly string[];
  /** Addresses and networks whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly poolSize: number;
  /** Requests that this process works on at once. */
  readonly maxInFlight: number;
  /** Requests of one user, or of one address without a login, that this process takes in a minute; 0: any number. */
  readonly ratePerMinute: number;
  /** Live streams that this process keeps open: of one user, and in all. */
  readonly strommar: { readonly perAnvandare: number; readonly max: number };
  /** How long a process that is asked to stop says so before it stops listening. */
  readonly drainSeconds: number;
  /** The longest that a nödöppning may last; never more than four hours. */
  readonly nodoppningMinutes: number;
  /** Days after which a draft that nobody has saved is taken away. */
  readonly utkastDagar: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/**
 * Reads and checks the settings.
 * @throws ConfigError with one Swedish sentence that names every setting that is missing or wrong
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  if (env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0')
    throw new ConfigError(
      'Stegvis kan inte starta: NODE_TLS_REJECT_UNAUTHORIZED=0 godtar vilka certifikat som helst. Ta bort den.',
    );
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  for (const name of FROM_FILE) {
    const secret = secretOf(given, name);
    if (secret !== undefined) given[name] = secret;
  }
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
  if (e.REDIS_CA && !e.REDIS_URL?.startsWith('rediss:'))
    throw new ConfigError(
      'Stegvis kan inte starta: REDIS_CA är satt, men REDIS_URL börjar inte med rediss://. Se .env.example.',
    );
  return {
    databaseUrl: e.DATABASE_URL,
    migrateUrl: e.MIGRATE_DATABASE_URL ?? null,
    redisUrl: e.REDIS_URL ?? null,
    redisCa: e.REDIS_CA ?? null,
    oidc: {
      issuer: e.OIDC_ISSUER,
      audience: e.OIDC_AUDIENCE,
      clientId: e.OIDC_CLIENT_ID,
      clientSecret: e.OIDC_CLIENT_SECRET ?? null,
      scope: e.OIDC_SCOPE,
    },
    identitet: e.IDENTITET,
    session: { idleMinutes: e.SESSION_VILA_MINUTER, hours: e.SESSION_TIMMAR },
    keys: { dir: e.KEYS_DIR, master: e.KEYS_MASTER, other: e.KEYS_MASTER_OTHER ?? null },
    anchors: { keyFile: e.ANCHOR_KEY_FILE ?? null, dir: e.ANCHOR_DIR ?? null },
    mail: {
      smtpUrl: e.SMTP_URL ?? null,
      dir: e.MAIL_DIR ?? null,
      from: e.MAIL_FROM,
      ca: e.SMTP_CA,
      allowPlaintext: e.SMTP_ALLOW_PLAINTEXT === 'true',
    },
    viruskontroll: e.VIRUSKONTROLL ?? null,
    webb: e.WEBB === 'ingen' ? null : e.WEBB === undefined ? packagePath('web', 'dist') : resolve(e.WEBB),
    publicUrl: e.PUBLIC_URL ?? null,
    organisationFile: e.ORGANISATION,
    system: { file: e.SYSTEM, secrets: e.SYSTEM_HEMLIGHETER ?? null },
    webhooks: { nat: e.WEBHOOK_NAT, portar: e.WEBHOOK_PORTAR },
    granskningsregler: e.LOGGGRANSKNING,
    personalregister: e.PERSONALREGISTER,
    mallar: e.MALLAR,
    host: e.HOST,
    port: e.PORT,
    corsOrigins: e.CORS_ORIGINS,
    trustedProxies: e.TRUSTED_PROXIES,
    poolSize: e.POOL_SIZE,
    maxInFlight: e.MAX_IN_FLIGHT,
    ratePerMinute: e.RATE_LIMIT_PER_MINUTE,
    strommar: { perAnvandare: e.STROMMAR_PER_ANVANDARE, max: e.STROMMAR_MAX },
    nodoppningMinutes: e.NODOPPNING_MINUTER,
    utkastDagar: e.UTKAST_DAGAR,
    drainSeconds: e.DRAIN_SECONDS,
    logLevel: e.LOG_LEVEL,
  };
}
