// Kontrollerar ett e-arkivpaket utan nätverk och utan Stegvis: att varje fil är den som METS.xml säger, att historiens
// kedja är hel, och att de ankare som nämner ärendet är signerade. Behöver bara Node 20 eller senare.
//
//   node documentation/kontrollera.mjs [--nyckel FIL] [--ankare MAPP]     (i paketets mapp)
//
// --nyckel: kommunens publika nyckel för ankare, i PEM-format. Utan den prövas inte signaturerna.
// --ankare: mappen ankare/ som följer med leveransen. Utan den prövas inte att ankaret innehåller just det här ärendet.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const { values } = parseArgs({ options: { nyckel: text, ankare: text } });
const paket = dirname(dirname(fileURLToPath(import.meta.url)));
const sha = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const lines = (file) =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const fel = [];

// 1. Filerna.
const unescaped = (value) =>
  value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const mets = readFileSync(join(paket, 'METS.xml'), 'utf8');
let filer = 0;
for (const [tag, more] of mets.matchAll(/<(?:mets:file|mets:mdRef) [^>]*>(\s*<mets:FLocat [^>]*>)?/g)) {
  const of = (name) => unescaped(new RegExp(`${name}="([^"]*)"`).exec(tag + (more ?? ''))?.[1] ?? '');
  const file = join(paket, of('xlink:href'));
  filer += 1;
  if (!existsSync(file)) fel.push(`${of('xlink:href')} saknas`);
  else if (sha(readFileSync(file)) !== of('CHECKSUM')) fel.push(`${of('xlink:href')} är ändrad`);
}

// 2. Kedjan: varje länk är SHA-256 av länken före (32 nollbyte före den första) och händelsens text.
const kedja = lines(join(paket, 'representations', 'rep1', 'data', 'kedja', 'kedja.jsonl'));
const { arende } = kedja[0];
const handelser = kedja.flatMap(({ handelse }) => handelse ?? []);
const heads = new Map([[0, '0'.repeat(64)]]);
for (const [n, { seq, body, hash }] of handelser.entries()) {
  const before = Buffer.from(heads.get(n) ?? '', 'hex');
  if (seq !== n + 1 || sha(before, body) !== hash) fel.push(`händelse ${n + 1} stämmer inte med sin länk`);
  heads.set(n + 1, hash);
}
if (handelser.length !== arende.revision || heads.get(arende.revision) !== arende.head)
  fel.push('kedjan slutar inte där ärendet slutar');

// 3. Ankarna: en text om dagen, signerad med Ed25519, med summan av alla ärendens kedjor.
const key = values.nyckel === undefined ? null : createPublicKey(readFileSync(values.nyckel));
const ankare = kedja.flatMap((line) => line.ankare ?? []);
for (const { nr, body, signature } of ankare) {
  const head = arende.heads.find((one) => one.nr === nr);
  if (!head || heads.get(head.revision) !== head.head) fel.push(`ankare ${nr} nämner en annan historia`);
  if (key && !verify(null, Buffer.from(body), key, Buffer.from(signature, 'base64')))
    fel.push(`ankare ${nr} är inte signerat med nyckeln`);
  if (values.ankare === undefined) continue;
  const [first, ...others] = lines(join(values.ankare, `ankare-${String(nr).padStart(6, '0')}.jsonl`));
  const root = createHash('sha256');
  for (const { caseId, revision, head: one } of others) root.update(`${caseId}\n${revision}\n${one}\n`);
  const mine = others.find(({ caseId }) => caseId === arende.id);
  if (first.body !== body || root.digest('hex') !== JSON.parse(body).root || mine?.head !== head?.head)
    fel.push(`ankare ${nr} innehåller inte ärendet`);
}

for (const one of fel) console.log(`FEL: ${one}`);
if (!key) console.log('OBS: ankarnas signaturer är inte prövade (--nyckel)');
console.log(
  `KONTROLL filer=${filer} handelser=${handelser.length} ankare=${ankare.length} fel=${fel.length}`,
);
if (fel.length > 0 || filer === 0 || handelser.length === 0) process.exitCode = 1;
