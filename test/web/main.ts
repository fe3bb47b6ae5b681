/**
 * `npm run test:web`: journeys through the workplace with a real browser against the real service, by mouse and again by
 * keyboard alone, with axe on the pages they come to. The last line counts what was done; exit 1 if anything was wrong.
 * --resa=NAME: only those whose file and name have it. --kort: the quick lane. --bilder: pictures for docs/bilder;
 * --bilder=FOLDER: of every combination, to look at.
 * --synlig: with the browser's window. --browser=PATH. --webb=PATH: a build to use. --far-saknas: well without a browser.
 * --samtidigt=N: journeys at once (2), each in browsers and with cases of its own.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { browserPath, openBrowser } from './browser';
import { bundle, bygg } from './bygge';
import type { Resa } from './resa';
import { sabotage } from './sabotage';
import { Stad } from './varld';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ROOT = resolve(__dirname, '../..');
const RESOR = join(__dirname, 'resor');
const BILDER = join(ROOT, 'docs', 'bilder');

interface Val {
  readonly resa: string | undefined;
  readonly kort: boolean;
  /** A folder; empty for docs/bilder. */
  readonly bilder: string | undefined;
  readonly synlig: boolean;
  readonly browser: string | undefined;
  readonly webb: string | undefined;
  readonly farSaknas: boolean;
  /** Journeys at once. */
  readonly samtidigt: number;
}

interface Tur {
  readonly resa: Resa;
  readonly fil: string;
  readonly tangentbord: boolean;
}

/** What all journeys together showed. */
class Utfall {
  readonly pages = new Set<string>();
  readonly faults: string[] = [];
  readonly advice = new Set<string>();
  readonly axe = new Set<string>();
  readonly console: string[] = [];
  journeys = 0;
  keyboard = { done: 0, of: 0 };
}

function lasVal(args: readonly string[]): Val {
  const value = (name: string): string | undefined =>
    args.find((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`))?.replace(/^--[\w-]+=?/, '');
  const known = ['resa', 'kort', 'bilder', 'synlig', 'browser', 'webb', 'far-saknas', 'samtidigt'];
  const strange = args.find((arg) => !known.includes(arg.replace(/^--/, '').split('=')[0] ?? ''));
  if (strange !== undefined) throw new Error(`Okänt val: ${strange}. Finns: --${known.join(' --')}`);
  return {
    resa: value('resa'),
    kort: value('kort') !== undefined,
    bilder: value('bilder'),
    synlig: value('synlig') !== undefined,
    browser: value('browser'),
    webb: value('webb'),
    farSaknas: value('far-saknas') !== undefined,
    samtidigt: Number(value('samtidigt') ?? 2),
  };
}

/** The journeys, those that are run alone last. A file that cannot be read is a fault, and the others go on. */
function turer(val: Val, utfall: Utfall): readonly Tur[] {
  const found: Tur[] = [];
  for (const fil of readdirSync(RESOR)
    .filter((name) => name.endsWith('.ts'))
    .sort()) {
    try {
      const { resor } = require(join(RESOR, fil)) as { resor?: readonly Resa[] }; // eslint-disable-line @typescript-eslint/no-require-imports
      if (!resor) continue; // what journeys share
      for (const [n, resa] of resor.entries()) {
        if (val.resa !== undefined && !`${fil} ${resa.namn}`.includes(val.resa)) continue;
        const kort = resa.kort ?? n === 0;
        if (val.kort && kort === false) continue;
        found.push({ resa, fil, tangentbord: false });
        if (resa.tangentbord !== false && (!val.kort || kort === 'tangentbord'))
          found.push({ resa, fil, tangentbord: true });
      }
    } catch (error) {
      utfall.faults.push(`${fil}: ${textOf(error)}`);
    }
  }
  const turen = ({ resa: { sist } }: Tur): number => (sist === 'efter alla' ? 2 : sist ? 1 : 0);
  return found.sort((a, b) => turen(a) - turen(b));
}

async function kor(tur: Tur, stad: Stad, utfall: Utfall, folder: string): Promise<void> {
  const { resa, fil, tangentbord } = tur;
  const name = `${fil.replace(/\.ts$/, '')}: ${resa.namn}${tangentbord ? ' (tangentbord)' : ''}`;
  const started = Date.now();
  const resenar = stad.resa(tangentbord);
  if (tangentbord) utfall.keyboard.of += 1;
  let fault: string | null = null;
  try {
    await resa.kor(resenar);
  } catch (error) {
    fault = textOf(error);
    const files = await resenar
      .spara(name.replace(/[^\wåäö]+/gi, '-'), folder, (file, text) => writeFileSync(file, text))
      .catch(() => []);
    fault += `\n    se ${files.map((file) => relative(process.cwd(), file)).join(', ')}`;
  }
  const notes = resenar.anmarkningar().map((note) => `${name}: ${note}`);
  await resenar.slut().catch(() => undefined);
  utfall.console.push(...notes);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  say(`${fault === null ? 'ok  ' : 'FEL '} ${seconds.padStart(5)} s  ${name}`);
  for (const note of notes) say(`          ${note}`);
  if (fault !== null) {
    utfall.faults.push(`${name}: ${fault}`);
    say(`          ${fault}`);
  } else if (tangentbord) utfall.keyboard.done += 1;
  else utfall.journeys += 1;
}

const textOf = (error: unknown): string =>
  stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    .split('\n')
    .slice(0, 8)
    .join('\n          ');

async function main(args: readonly string[]): Promise<boolean> {
  const val = lasVal(args);
  const executable = val.browser ?? browserPath();
  if (executable === null) {
    say(
      'SKIPPED: the journeys of the workplace, since there is no browser. Install chromium (apt-get install chromium),',
    );
    say('         or name one: npm run test:web -- --browser=PATH');
    return val.farSaknas;
  }
  const utfall = new Utfall();
  const folder = mkdtempSync(join(tmpdir(), 'stegvis-web-ut-'));
  const started = Date.now();
  const webb = val.webb ?? bygg(join(folder, 'dist'));
  utfall.faults.push(...bundle(webb, say));
  const bilder = val.bilder === undefined ? null : { folder: val.bilder || BILDER, alla: val.bilder !== '' };
  if (bilder) mkdirSync(bilder.folder, { recursive: true });
  const browser = await openBrowser(executable, !val.synlig);
  try {
    const stad = await Stad.open({
      browser,
      webb,
      kort: val.kort,
      bilder,
      sag: (rad) => say(`          ${rad}`),
      fynd: (bild, krav, rad) => {
        utfall.pages.add(bild);
        for (const text of krav) utfall.axe.add(text);
        for (const text of rad) utfall.advice.add(text);
      },
    });
    say(`världen är igång (${((Date.now() - started) / 1000).toFixed(1)} s), ${stad.idag}`);
    try {
      utfall.faults.push(...(await sabotage(stad, say)));
      const alla = turer(val, utfall);
      // By mouse first: the same journey twice at once would be one user's work in two windows.
      const bredvid = alla
        .filter(({ resa }) => !resa.sist)
        .sort((a, b) => Number(a.tangentbord) - Number(b.tangentbord));
      const lane = async (): Promise<void> => {
        for (let tur = bredvid.shift(); tur; tur = bredvid.shift()) await kor(tur, stad, utfall, folder);
      };
      await Promise.all(Array.from({ length: val.samtidigt }, lane));
      for (const tur of alla.filter(({ resa }) => resa.sist)) await kor(tur, stad, utfall, folder);
    } finally {
      await stad.close();
    }
  } finally {
    await browser.close();
    rmSync(join(folder, 'dist'), { recursive: true, force: true });
  }
  return redovisa(utfall, val, (Date.now() - started) / 1000);
}

function redovisa(utfall: Utfall, val: Val, seconds: number): boolean {
  const { faults, axe, advice, pages, journeys, keyboard } = utfall;
  for (const text of advice) say(`best practice: ${text}`);
  for (const text of axe) say(`axe: ${text}`);
  for (const text of faults) say(`FEL: ${text.split('\n')[0]}`);
  say(`${seconds.toFixed(0)} s`);
  const well =
    faults.length === 0 &&
    axe.size === 0 &&
    utfall.console.length === 0 &&
    keyboard.done === keyboard.of &&
    journeys > 0 &&
    (pages.size > 0 || val.resa !== undefined);
  say(
    `WEB journeys=${journeys} pages=${pages.size} axe=${axe.size} keyboard=${keyboard.done}/${keyboard.of} ` +
      `console=${utfall.console.length}${faults.length > 0 ? ` failed=${faults.length}` : ''}`,
  );
  return well;
}

main(process.argv.slice(2)).then(
  (well) => process.exit(well ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
