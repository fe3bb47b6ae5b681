/**
 * What an address in the settings must be: encrypted where it leaves the machine, and exact where it lets somebody
 * in. Each check is told in Swedish by config.ts, and never with the address, which may hold a password.
 */
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address is of this machine by its name, so that nobody can listen on the way. */
export const isLoopback = (address: string): boolean => LOOPBACK.includes(new URL(address).hostname);

/** Choices in a PostgreSQL address that say how TLS is used; any other is not known to verify. */
const TLS_FILES = ['sslrootcert', 'sslcert', 'sslkey'];
const LOOSER = ['ssl', 'uselibpqcompat', 'sslnegotiation'];

/**
 * What is wrong with how a PostgreSQL address asks for TLS: with a verified server (`sslmode=verify-full`) or not at
 * all. What lies between encrypts to anybody who answers.
 * @returns a clause in Swedish, or null
 */
export function databaseTlsFault(address: string): string | null {
  const choices = new URL(address).searchParams;
  if (choices.getAll('sslmode').length > 1) return 'får ha en sslmode';
  const mode = choices.get('sslmode');
  if (mode !== null && mode !== 'verify-full' && mode !== 'disable')
    return 'får ha sslmode=verify-full eller sslmode=disable, inget däremellan';
  if (LOOSER.some((name) => choices.has(name)))
    return `får inte ha ${LOOSER.join(', ')}: ange sslmode=verify-full`;
  if (mode !== 'verify-full' && TLS_FILES.some((name) => choices.has(name)))
    return `har ${TLS_FILES.join(', ')} men inte sslmode=verify-full`;
  const root = choices.get('sslrootcert');
  const fault = root === null ? null : authorityFault(root);
  return fault === null ? null : `har en sslrootcert som ${fault}`;
}

/**
 * A database's address as a command is given it.
 * @param name the setting that holds it
 * @throws Error in Swedish without the address, if it is none or asks for TLS that does not verify
 */
export function databaseAddress(name: string, address: string): string {
  const fault = URL.canParse(address) ? databaseTlsFault(address) : 'är ingen adress (postgres://…)';
  if (fault !== null) throw new Error(`${name} ${fault}.`);
  return address;
}

/** Why a file is no certificate authority's; null if it is. */
export function authorityFault(file: string): string | null {
  try {
    new X509Certificate(readFileSync(file));
    return null;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return /^E[A-Z]+$/.test(code) ? `inte går att läsa (${code})` : 'inte är ett certifikat (PEM)';
  }
}

/**
 * What is wrong with the identity provider's address: whoever changes its metadata on the way decides who logs in.
 * @returns a clause in Swedish, or null
 */
export function issuerFault(address: string): string | null {
  const { protocol, username, password } = new URL(address);
  if (username !== '' || password !== '') return 'får inte innehålla användare eller lösenord';
  if (protocol === 'https:' || isLoopback(address)) return null;
  return 'ska börja med https:// (http:// bara på den egna datorn)';
}

/**
 * Whether a text is exactly one origin, as a browser writes it: scheme, host and a port that is not the scheme's own.
 * `*`, `null`, paths and patterns are none; http is one on this machine alone.
 */
export function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin, protocol, hostname } = new URL(text);
  if (origin !== text || hostname.includes('*')) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(text));
}
