/**
 * How each other system is reached: by hand, or by the municipality's integration platform, or SSBTEK over SOAP. The
 * file holds no secrets: those lie in a file of their own, which the environment names.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SYSTEM, type System } from '../../machines/omvarld';
import { packagePath } from '../package-path';
import { adressfel } from './adresser';

const nat = z
  .array(z.string())
  .default([])
  .meta({ description: 'Nät som adressen får ligga i fast de inte är öppna, till exempel 10.20.0.0/16' });
const fil = z.string().min(1);
const natverk = {
  url: z.string(),
  nat,
  timeoutSekunder: z.int().min(1).max(30).default(20),
  /** Certificates of the other end's authority, and our own for mutual TLS: files (PEM). */
  utfardare: fil.optional(),
  klientcertifikat: z.strictObject({ certifikat: fil, nyckel: fil }).optional(),
};
const Manuell = z.strictObject({ adapter: z.literal('manuell') });
const Http = z.strictObject({
  adapter: z.literal('http'),
  ...natverk,
  /** Which calls the platform takes; the others are done by hand. All if left out. */
  anrop: z.array(z.string()).optional(),
});
const Soap = z.strictObject({
  adapter: z.literal('soap'),
  ...natverk,
  organisationsnummer: z.string().regex(/^\d{12}$/),
  namn: z.string().min(1),
  aktorsid: z.string().min(1),
});

const SystemFil = z.strictObject({
  treserva: z.discriminatedUnion('adapter', [Manuell, Http]),
  gwa: z.discriminatedUnion('adapter', [Manuell, Http]),
  af: z.discriminatedUnion('adapter', [Manuell, Http]),
  ssbtek: z.discriminatedUnion('adapter', [Manuell, Soap]),
  /** What carries dispatches to clients (src/post); by hand unless it stands here. */
  digitalpost: z.discriminatedUnion('adapter', [Manuell, Http]).default({ adapter: 'manuell' }),
  sms: z.discriminatedUnion('adapter', [Manuell, Http]).default({ adapter: 'manuell' }),
});
type Namn = System | 'digitalpost' | 'sms';
const Hemligheter = z.strictObject(
  Object.fromEntries(
    [...Object.keys(SYSTEM), 'digitalpost', 'sms'].map((system) => [system, z.string().optional()]),
  ) as Record<Namn, z.ZodOptional<z.ZodString>>,
);

/** Injection token of the systems. */
export const SYSTEMEN = Symbol('systemen');

export type HttpSystem = z.infer<typeof Http>;
export type SsbtekSystem = z.infer<typeof Soap>;
export interface Systemen extends z.infer<typeof SystemFil> {
  /** What a system's messages are signed with, both ways; by system. */
  readonly hemligheter: Readonly<Partial<Record<Namn, string>>>;
}

/** At least 192 bits, as Standard Webhooks asks for. */
const HEMLIGHET = /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/;

/**
 * Reads and checks how the systems are reached.
 * @param file default config/system.json of this package: everything by hand
 * @param secrets JSON with a secret (whsec_…) by system; needed where a system is reached over HTTP
 * @throws Error in Swedish, naming the file and every value that is wrong, and no secret
 */
export function loadSystem(
  file: string = packagePath('config', 'system.json'),
  secrets: string | null = null,
): Systemen {
  const settings = read(file, SystemFil);
  const hemligheter = secrets === null ? {} : read(secrets, Hemligheter);
  const faults = Object.entries(settings).flatMap(([system, one]) => {
    if (one.adapter === 'manuell') return [];
    const fault = adressfel(one.url, one.nat);
    const secret = hemligheter[system as Namn];
    const signed = one.adapter === 'soap' || (secret !== undefined && HEMLIGHET.test(secret));
    return [
      ...(fault === null ? [] : [`${system}: url ${fault.sv}`]),
      ...(signed
        ? []
        : [`${system}: hemligheten saknas eller är inte på formen whsec_… (SYSTEM_HEMLIGHETER)`]),
    ];
  });
  if (faults.length > 0) throw refuse(file, faults);
  const given = Object.entries(hemligheter).filter(([, value]) => value !== undefined);
  return { ...settings, hemligheter: Object.fromEntries(given) };
}

function read<S extends z.ZodType>(file: string, schema: S): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    // The text of a file that is not JSON may be a secret: it is not repeated.
    throw refuse(file, [(cause as NodeJS.ErrnoException).code ?? 'filen är inte JSON']);
  }
  const parsed = schema.safeParse(json, { error: z.locales.sv().localeError });
  if (parsed.success) return parsed.data;
  throw refuse(
    file,
    parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
  );
}

const refuse = (file: string, faults: readonly string[]): Error =>
  new Error(`Systemen i ${file} går inte att använda:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
