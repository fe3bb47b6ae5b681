/** Where we may call, and how the systems are set up: what is wrong is refused with its reason, at load and at the call. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adressfel, ipFel, slaUpp } from '../../src/integrations/adresser';
import { loadSystem } from '../../src/integrations/system-config';
import { posta } from '../../src/integrations/utgaende';
import { newAuthority } from '../support/certificates';
import { HEMLIGHET, Plattform } from '../support/plattform';

describe('an address that leads inwards', () => {
  test.each([
    ['10.1.2.3', 'private'],
    ['172.31.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['127.0.0.1', 'this machine'],
    ['0.0.0.0', 'this machine'],
    ['169.254.1.1', 'link-local'],
    ['100.64.0.1', 'carrier'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['::1', 'this machine'],
    ['fe80::1', 'link-local'],
    ['fc00::1', 'private'],
    ['::ffff:10.1.2.3', 'IPv4 in IPv6'],
    ['::ffff:7f00:1', 'IPv4 in IPv6'],
    ['64:ff9b::a01:203', 'NAT64'],
    ['2002:a01:203::1', '6to4'],
  ])('%s (%s) is refused', (address) => {
    expect(ipFel(address, [])?.sv).toMatch(/slutet nät/);
  });

  test.each(['169.254.169.254', '::ffff:169.254.169.254', 'fd00:ec2::254'])(
    '%s is refused whatever is named',
    (address) => {
      expect(ipFel(address, ['169.254.0.0/16', 'fc00::/7', '::/8'])?.sv).toMatch(/molntjänst/);
    },
  );

  test('one in a network of the municipality’s own is let through, and one that is open', () => {
    expect(ipFel('10.20.3.4', ['10.20.0.0/16'])).toBeNull();
    expect(ipFel('10.21.3.4', ['10.20.0.0/16'])).not.toBeNull();
    expect([ipFel('93.184.215.14', []), ipFel('2606:2800:21f::1', [])]).toEqual([null, null]);
  });

  test.each([
    ['http://plattform.example/x', 'https://'],
    ['http://10.20.0.1/x', 'https://'],
    ['https://anvandare:losen@plattform.example/', 'lösenord'],
    ['https://localhost/', '127.0.0.1'],
    ['https://192.168.0.1/', 'slutet nät'],
    ['https://[::ffff:192.168.0.1]/', 'slutet nät'],
    ['https://2130706433/', 'slutet nät'],
    ['plattform', 'ingen adress'],
  ])('%s is refused as it is written', (url, why) => {
    expect(adressfel(url, ['10.20.0.0/16'])?.sv).toContain(why);
  });

  test('a name is looked up, and refused by where it leads', async () => {
    await expect(slaUpp(new URL('https://localhost/'), [])).rejects.toMatchObject({
      code: 'FORBJUDEN_ADRESS',
      detail: { varden: [{ sv: expect.stringContaining('slutet nät') }] },
    });
    expect(await slaUpp(new URL('https://127.0.0.1/'), ['127.0.0.0/8'])).toBe('127.0.0.1');
  });
});

describe('a call', () => {
  let plattform: Plattform;
  beforeAll(async () => {
    plattform = await Plattform.start();
  });
  afterAll(() => plattform.stop());
  const body = JSON.stringify({ arende: 'A-1', anrop: 'x', handelse: { nr: 1 } });
  const skicka = (nat: readonly string[]) =>
    posta({ url: plattform.url('gwa'), nat, timeoutSekunder: 1 }, { 'webhook-id': 'k' }, body);

  test('is not made to an address that may not be called: nothing comes there', async () => {
    await expect(skicka([])).rejects.toMatchObject({ code: 'FORBJUDEN_ADRESS' });
    expect(plattform.mottagna).toEqual([]);
  });

  test('follows no redirect, takes no answer without end, and waits for none', async () => {
    plattform.bered('gwa', 'omdirigerar', 'for-stort', 'hanger', 'tappat');
    expect((await skicka(['127.0.0.0/8'])).status).toBe(302);
    await expect(skicka(['127.0.0.0/8'])).rejects.toMatchObject({ code: 'FOR_STORT_SVAR' });
    await expect(skicka(['127.0.0.0/8'])).rejects.toMatchObject({ code: 'SVARET_DROJER' });
    await expect(skicka(['127.0.0.0/8'])).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('an encrypted call', () => {
  const own = newAuthority('Kommunens utfärdare');
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-tls-'));
  let server: Server;
  let port: number;
  beforeAll(async () => {
    writeFileSync(join(folder, 'egen.pem'), own.pem);
    writeFileSync(join(folder, 'annan.pem'), newAuthority('En annan').pem);
    const { pem, key } = own.issue(['localhost']);
    server = createServer({ cert: pem, key }, (_request, answer) => answer.end('ja'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(async () => {
    await new Promise((done) => server.close(done));
    rmSync(folder, { recursive: true, force: true });
  });
  const ring = (host: string, utfardare?: string) =>
    posta(
      {
        ...{ url: `https://${host}:${port}/`, nat: ['127.0.0.0/8', '::1/128'], timeoutSekunder: 2 },
        ...(utfardare !== undefined && { utfardare: join(folder, utfardare) }),
      },
      {},
      '{}',
    );

  test('is made to the one that the municipality’s authority vouches for, by its name', async () => {
    expect(await ring('localhost', 'egen.pem')).toEqual({ status: 200, text: 'ja' });
    await expect(ring('127.0.0.1', 'egen.pem')).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
  });

  test('is not made to somebody that nobody vouches for', async () => {
    await expect(ring('localhost', 'annan.pem')).rejects.toHaveProperty('code');
    await expect(ring('localhost')).rejects.toMatchObject({
      code: expect.stringMatching(/UNABLE|SELF_SIGNED|DEPTH/),
    });
  });
});

describe('the settings of the systems', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-system-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const fil = (name: string, content: unknown): string => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const manuell = { adapter: 'manuell' };
  const alla = { treserva: manuell, gwa: manuell, af: manuell, ssbtek: manuell };
  const http = { adapter: 'http', url: 'https://plattform.goteborg.example/treserva' };

  test('everything is done by hand unless said otherwise', () => {
    expect(loadSystem()).toMatchObject({ ...alla, hemligheter: {} });
  });

  test('a system on the platform has an address that may be called, and a secret from a file of its own', () => {
    const file = fil('a.json', { ...alla, treserva: http });
    const secrets = fil('b.json', { treserva: HEMLIGHET });
    expect(loadSystem(file, secrets)).toMatchObject({ treserva: { timeoutSekunder: 20, nat: [] } });
    expect(() => loadSystem(file)).toThrow(/treserva: hemligheten saknas/);
    expect(() =>
      loadSystem(fil('c.json', { ...alla, gwa: { ...http, url: 'https://10.0.0.1/' } }), secrets),
    ).toThrow(/gwa: url leder till ett slutet nät[^]*gwa: hemligheten saknas/);
  });

  test('a file that cannot be used names what is wrong, and never a secret', () => {
    expect(() => loadSystem(fil('d.json', { ...alla, gwa: { adapter: 'ftp' } }))).toThrow(/d\.json[^]*gwa/);
    expect(() => loadSystem(fil('e.json', { ...alla, hemlighet: HEMLIGHET }))).toThrow(/e\.json/);
    const broken = fil('f.json', `{"treserva": "${HEMLIGHET}"`);
    expect(() => loadSystem(fil('g.json', { ...alla, treserva: http }), broken)).toThrow(
      /f\.json[^]*inte JSON/,
    );
    expect(() => loadSystem(fil('h.json', alla), broken)).not.toThrow(HEMLIGHET);
    expect(() => loadSystem(join(folder, 'saknas.json'))).toThrow(/ENOENT/);
  });
});
