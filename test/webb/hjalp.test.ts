/** The guides of the help are data: what they name is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Steg {
  readonly vad: { readonly sv: string; readonly en: string };
  readonly hur: { readonly sv: string; readonly en: string };
  readonly till?: string;
  readonly bild?: string;
}
const HJALP = join('web', 'src', 'sidor', 'hjalp');
const read = <T>(name: string): T => JSON.parse(readFileSync(join(HJALP, 'guider', name), 'utf8')) as T;
const shared = read<Record<string, Steg>>('gemensamt.json');
const roles = readdirSync(join(HJALP, 'guider')).filter((name) => name !== 'gemensamt.json');
const guides = roles.map((name) => ({
  name,
  steg: read<{ readonly steg: readonly (string | Steg)[] }>(name).steg,
}));
const stepOf = (one: string | Steg): Steg | undefined => (typeof one === 'string' ? shared[one] : one);

test.each(guides)('$name has two to five pictures, and each step is told in both languages', ({ steg }) => {
  const steps = steg.map((one) => stepOf(one));
  for (const step of steps) {
    expect([step?.vad.sv, step?.vad.en, step?.hur.sv, step?.hur.en].every(Boolean)).toBe(true);
    if (step?.till !== undefined) expect(step.till).toMatch(/^\/[a-z]/);
  }
  const pictures = steps.flatMap((step) => step?.bild ?? []);
  expect(new Set(pictures).size).toBe(pictures.length);
  expect(pictures.length).toBeGreaterThanOrEqual(2);
  expect(pictures.length).toBeLessThanOrEqual(5);
  const known = readFileSync(join(HJALP, 'bilder.ts'), 'utf8');
  for (const name of pictures) {
    expect(known).toContain(`docs/bilder/${name}.jpg`);
    expect([name, existsSync(join('docs', 'bilder', `${name}.jpg`))]).toEqual([name, true]);
  }
});
