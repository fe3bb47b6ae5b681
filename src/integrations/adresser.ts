/**
 * Where we may call. An address in a file can lead inwards by mistake or by somebody's will, so it is checked when it is
 * read and again when it is called, after its name has been looked up: only what is open to the world, or lies in a
 * network that the municipality has named.
 */
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import type { Text } from '../../machines/process';
import { Slutgiltigt } from '../outbox/handlers';
import { inTime } from '../in-time';
import { osagd, mening } from '../mening';

/** Networks that are not open to the world (IANA's special-purpose registries), and those that carry IPv4 inside. */
const SLUTNA = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
  ...['::/128', '::1/128', '64:ff9b::/96', '64:ff9b:1::/48', '100::/64', '2001::/23', '2001:db8::/32'],
  ...['2002::/16', '3fff::/20', '5f00::/16', 'fc00::/7', 'fe80::/10', 'fec0::/10', 'ff00::/8'],
];
/** Never named by anybody: a cloud's own service for secrets. */
const METADATA = ['169.254.169.254/32', '169.254.170.2/32', 'fd00:ec2::254/128', '100.100.100.200/32'];

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(address, bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits), family);
  }
  return list;
}
const slutna = listOf(SLUTNA);
const metadata = listOf(METADATA);

/** Why an IP address must not be called; null if it may. @param nat networks that the municipality has named */
export function ipFel(address: string, nat: readonly string[]): Text | null {
  const version = isIP(address);
  if (version === 0) return mening`är ingen IP-adress`;
  // Also as IPv6: an IPv4 address that is written so is found by the lists of IPv4.
  const family = version === 6 ? 'ipv6' : 'ipv4';
  if (metadata.check(address, family)) return mening`leder till en molntjänsts egna uppgifter`;
  if (!slutna.check(address, family) || listOf(nat).check(address, family)) return null;
  return mening`leder till ett slutet nät. Ange nätet i nat, om det är kommunens eget`;
}

const isNetwork = (text: string): boolean => {
  const [, address = '', bits = '0'] = /^([^/]+)\/(\d{1,3})$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits) >= 8 && Number(bits) <= (version === 4 ? 32 : 128);
};
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');
const isLoopback = (address: string): boolean =>
  listOf(['127.0.0.0/8', '::1/128']).check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** What is wrong with an address as it is written, a clause; null if nothing is. */
export function adressfel(text: string, nat: readonly string[]): Text | null {
  const odd = nat.find((network) => !isNetwork(network));
  if (odd !== undefined) return mening`har nätet ${odd}, som inte är skrivet som 10.20.0.0/16`;
  if (!URL.canParse(text)) return mening`är ingen adress`;
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') return mening`får inte innehålla användare eller lösenord`;
  if (url.hash !== '') return mening`får inte ha något efter #`;
  const host = hostOf(url);
  const named = isIP(host) !== 0;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && named && isLoopback(host)))
    return mening`ska börja med https:// (http:// bara till den egna datorn, 127.0.0.1)`;
  if (/(^|\.)localhost$/i.test(host)) return mening`ska ange 127.0.0.1 i stället för localhost`;
  return named ? ipFel(host, nat) : null;
}

/**
 * The address to connect to: looked up once, checked, and then held to, so that it cannot be another one the next
 * moment. Every address of the name must be one that may be called.
 * @throws Slutgiltigt for one that may not; what the look-up throws
 */
export async function slaUpp(url: URL, nat: readonly string[]): Promise<string> {
  const host = hostOf(url);
  const found =
    isIP(host) === 0 ? await inTime(lookup(host, { all: true, verbatim: true })) : [{ address: host }];
  const [first] = found;
  if (!first) throw Object.assign(new Error('No address'), { code: 'ENOTFOUND' });
  for (const { address } of found) {
    const fault = ipFel(address, nat);
    if (fault !== null)
      throw new Slutgiltigt(
        'FORBJUDEN_ADRESS',
        osagd`Systemets adress ${fault}. Rätta inställningen och försök igen.`,
      );
  }
  return first.address;
}
