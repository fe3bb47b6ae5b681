/**
 * `npm run documents`: draws every template with short, long, awkward and empty data, and reads each page back as a
 * reader's program does (scripts/pdf-kontroll.mjs). Short samples lie in docs/samples; all of them in .stegvis/documents.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exempeldata, VARIANTER } from '../documents/exempel';
import { laddaMallar } from '../documents/mallar';
import { Ritare } from '../documents/ritare';
import { isMall } from '../documents/underlag';
import { varden } from '../documents/varden';
import { packagePath } from '../package-path';

interface Resultat {
  readonly sidor: number;
  readonly taggade: number;
  readonly saknas: number;
  readonly fel: readonly string[];
}

async function main(): Promise<number> {
  const mallar = laddaMallar(process.env['MALLAR'] || undefined);
  const ritare = new Ritare(mallar);
  const root = dirname(packagePath('package.json'));
  const samples = join(root, 'docs', 'samples');
  const all = join(root, '.stegvis', 'documents');
  for (const folder of [samples, all]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const drawn = [];
  for (const { id } of mallar.lista())
    for (const variant of VARIANTER) {
      if (!isMall(id)) continue;
      const data = exempeldata(id, variant);
      const { pdf } = await ritare.rita(id, data);
      const fil = join(all, `${id}-${variant}.pdf`);
      writeFileSync(fil, pdf);
      if (variant === 'kort') writeFileSync(join(samples, `${id}-${variant}.pdf`), pdf);
      const mall = mallar.mall(id);
      drawn.push({ fil, titel: mall.titel, sprak: mall.sprak, varden: varden(mall, data) });
    }
  await ritare.stang();
  return report(drawn, mallar.lista().length);
}

function report(drawn: readonly { readonly fil: string }[], templates: number): number {
  const read = spawnSync(process.execPath, [packagePath('scripts', 'pdf-kontroll.mjs')], {
    input: JSON.stringify(drawn),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const results = read.status === 0 ? (JSON.parse(read.stdout) as readonly Resultat[]) : [];
  const sum = (of: (one: Resultat) => number): number => results.reduce((all, one) => all + of(one), 0);
  const faults = results.flatMap(({ fel }, n) => fel.map((one) => `${drawn[n]?.fil ?? ''}: ${one}`));
  for (const fault of faults) console.error(fault);
  const [pages, tagged, missing] = [
    sum(({ sidor }) => sidor),
    sum(({ taggade }) => taggade),
    sum(({ saknas }) => saknas),
  ];
  console.log(`DOCUMENTS templates=${templates} pages=${pages} tagged=${tagged}/${pages} missing=${missing}`);
  return faults.length > 0 || pages === 0 || templates === 0 || results.length !== drawn.length ? 1 : 0;
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
