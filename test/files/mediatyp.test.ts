/** What an uploaded file is, and what it is called: by its content, and without anything that fools people. */
import { filnamn, somBilaga } from '../../src/files/filnamn';
import { mediatypAv, utanArkiv } from '../../src/files/mediatyp';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(200)]);
const ZIP_SLUT = latin('PK\x05\x06' + '\0'.repeat(18));

test.each([
  ['application/pdf', latin('%PDF-1.7\n1 0 obj')],
  ['image/jpeg', JPEG],
  ['image/png', Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(40)])],
  ['image/tiff', Buffer.concat([Buffer.from('49492a0008000000', 'hex'), Buffer.alloc(60)])],
  ['image/heic', Buffer.concat([Buffer.from('0000001866747970', 'hex'), latin('heic'), Buffer.alloc(20)])],
])('%s is known by its first bytes (R30, A13)', async (mediatyp, bytes) => {
  expect(await mediatypAv(bytes)).toBe(mediatyp);
});

test.each([
  ['a web page', latin('<!DOCTYPE html><script>alert(1)</script>'), /går inte att känna igen/],
  [
    'a drawing that runs script',
    latin('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">'),
    /xml/,
  ],
  ['an archive', latin('PK\x03\x04\x14\0\0\0\0\0'), /slaget zip/],
  ['an office file with macros', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /slaget cfb/],
  ['a program', latin('MZ\x90\0'), /slaget exe/],
  ['a text', latin('Hej!'), /går inte att känna igen/],
  ['a PDF after something else', latin('skräp\n%PDF-1.7'), /går inte att känna igen/],
  ['a PDF after a byte order mark', latin('\xef\xbb\xbf%PDF-1.7'), /också att läsa som PDF/],
  ['a PDF after a tag of music', latin('ID3\x03\0\0\0\0\0\x05xxxxx%PDF-1.7'), /också att läsa som PDF/],
  ['a picture with a PDF in it', Buffer.concat([JPEG, latin('%PDF-1.7')]), /också att läsa som PDF/],
])('%s is refused with what it is and what is taken', async (_what, bytes, why) => {
  await expect(mediatypAv(bytes)).rejects.toMatchObject({
    code: 'VALIDATION',
    detail: expect.stringMatching(why),
  });
  if (!why.source.includes('PDF'))
    await expect(mediatypAv(bytes)).rejects.toThrow(/PDF, JPEG, PNG, TIFF och HEIC/);
});

test('a picture that ends as an archive is refused, however its bytes came; one that only mentions one is not', async () => {
  const las = async (bytes: Buffer, bit: number): Promise<number> => {
    const bitar = (function* () {
      for (let at = 0; at < bytes.length; at += bit) yield bytes.subarray(at, at + bit);
    })();
    let last = 0;
    for await (const del of utanArkiv(bitar as unknown as AsyncIterable<Buffer>)) last += del.length;
    return last;
  };
  const arkiv = Buffer.concat([JPEG, ZIP_SLUT]);
  for (const bit of [1, 2, 3, 5, 1000]) await expect(las(arkiv, bit)).rejects.toThrow(/ZIP-arkiv/);
  const langt = Buffer.concat([arkiv, Buffer.alloc(70_000)]);
  for (const bit of [7, 100_000]) expect(await las(langt, bit)).toBe(langt.length);
});

test.each([
  ['samtycke.pdf', 'samtycke.pdf'],
  ['../../etc/passwd', 'passwd.pdf'],
  ['C:\\Mina filer\\Intyg maj.PDF', 'Intyg maj.pdf'],
  ['faktura.exe', 'faktura.exe.pdf'],
  ['fdp\u202Eexe.pdf', 'fdpexe.pdf'],
  ['rad\r\nSet-Cookie: x.pdf', 'radSet-Cookie x.pdf'],
  ['a\u200B\u2066b\uFEFF.pdf', 'ab.pdf'],
  ['La\u0308karintyg.pdf', 'Läkarintyg.pdf'],
  ['...', 'intyg.pdf'],
  ['', 'intyg.pdf'],
])('a file that is called %j is kept as %j', (namn, blir) => {
  expect(filnamn(namn, 'pdf', 'intyg')).toBe(blir);
});

test('a name is 120 characters at most, and none of them half; where there is none it is its kind', () => {
  const namn = filnamn('😀'.repeat(300), 'pdf', 'intyg');
  expect(Array.from(namn)).toHaveLength(120);
  expect(namn.endsWith('😀.pdf')).toBe(true);
  expect(filnamn(null, 'jpg', 'samtycke')).toBe('samtycke.jpg');
});

test('the header of a download is safe whatever the file is called, and keeps its å, ä and ö', () => {
  expect(somBilaga('Läkar"intyg\'.pdf')).toBe(
    `attachment; filename="Lakarintyg'.pdf"; filename*=UTF-8''L%C3%A4kar%22intyg%27.pdf`,
  );
  expect(somBilaga('丏.pdf')).toBe(`attachment; filename=".pdf"; filename*=UTF-8''%E4%B8%8F.pdf`);
});
