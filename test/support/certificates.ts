/** Certificates for a test's own servers, made with Node alone: an authority, and servers that it vouches for. */
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

const DAY_MS = 86_400_000;

interface Certificate {
  readonly pem: string;
  /** Its private key, PKCS 8. */
  readonly key: string;
}
export interface Authority extends Certificate {
  /**
   * A server's certificate.
   * @param names host names and IPv4 addresses that it is for
   * @param days when it starts and ends, in days from now
   */
  readonly issue: (names: readonly string[], days?: readonly [number, number]) => Certificate;
}

/** An authority of one's own, that nobody trusts yet. */
export function newAuthority(name: string): Authority {
  const own = keyPair();
  const constraints = extension('2.5.29.19', seq(tag(0x01, Buffer.from([0xff]))));
  const pem = signed(
    { subject: name, issuer: name, publicKey: own.publicKey, extensions: [constraints] },
    own,
  );
  return {
    pem,
    key: own.key,
    issue: (names, days) => {
      const { publicKey, key } = keyPair();
      const alternatives = extension('2.5.29.17', seq(...names.map(alternative)));
      const subject = { subject: 'server', issuer: name, publicKey, extensions: [alternatives], days };
      return { pem: signed(subject, own), key };
    },
  };
}

interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  readonly key: string;
}
function keyPair(): Pair {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...pair, key: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
}

interface Subject {
  readonly subject: string;
  readonly issuer: string;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Buffer[];
  readonly days?: readonly [number, number] | undefined;
}
/** RFC 5280 §4.1, signed with ecdsa-with-SHA256. */
function signed({ subject, issuer, publicKey, extensions, days = [-1, 1] }: Subject, by: Pair): string {
  const algorithm = seq(oid('1.2.840.10045.4.3.2'));
  const body = seq(
    tag(0xa0, tag(0x02, Buffer.from([2]))),
    tag(0x02, Buffer.from([1 + Math.floor(Math.random() * 126)])),
    algorithm,
    distinguished(issuer),
    seq(...days.map((day) => utcTime(new Date(Date.now() + day * DAY_MS)))),
    distinguished(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    tag(0xa3, seq(...extensions)),
  );
  const signature = sign('sha256', body, by.privateKey);
  const der = seq(body, algorithm, tag(0x03, Buffer.from([0]), signature));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

const distinguished = (name: string): Buffer =>
  seq(tag(0x31, seq(oid('2.5.4.3'), tag(0x0c, Buffer.from(name)))));
const extension = (id: string, value: Buffer): Buffer => seq(oid(id), tag(0x04, value));
const alternative = (name: string): Buffer =>
  /^[\d.]+$/.test(name) ? tag(0x87, Buffer.from(name.split('.').map(Number))) : tag(0x82, Buffer.from(name));
const utcTime = (at: Date): Buffer =>
  tag(0x17, Buffer.from(`${at.toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`));

function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const part of rest) {
    const groups = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return tag(0x06, Buffer.from(bytes));
}
const seq = (...parts: readonly Buffer[]): Buffer => tag(0x30, ...parts);

/** Tag, length, value (DER). */
function tag(type: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const size = value.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([type, ...length]), value]);
}
