/**
 * The routine at the level that people think in (R6), read from its machine: steps in lanes, what leads from one to
 * another, and for each step its deadlines, tasks, sources and statutes. What is drawn, listed and exported as BPMN
 * comes from here alone. Pure.
 */
import type { AnyStateNode } from 'xstate';
import type { KartaDefinition, Kartsteg } from '../../machines/karta';
import type { ProcessDefinition } from '../../machines/process';
import { flodenOf } from './floden';
import { contentOf } from './innehall';
import { initialOf, isWithin, metaOf, stepFinder, unique, type Placed, type StepOf } from './maskin';
import type { Karta, Meddelandeflode, Nod, Spar } from './modell';

/** @throws Error if the routine is not drawn, or the drawing names a state that the machine has not */
export function kartaAv(process: ProcessDefinition): Karta {
  const { karta, machine } = process;
  if (!karta) throw new Error(`The routine ${process.id} has no drawing`);
  const nodeAt = (path: string): AnyStateNode => {
    const found = path
      .split('.')
      .reduce<AnyStateNode | undefined>((node, key) => node?.states[key], machine.root);
    if (!found) throw new Error(`The drawing of ${process.id} names ${path}, which the machine has not`);
    return found;
  };
  const placed = karta.steg.map((steg) => ({ steg, roots: steg.lagen.map(nodeAt) }));
  const stepOf = stepFinder(placed);
  const noder = placed.map(({ steg, roots }) => nodOf(process, steg, roots));
  const first = stepOf(initialOf(machine.root));
  const start = noder.find(({ id }) => id === first);
  return {
    process: process.id,
    version: process.version,
    titel: process.title ?? { sv: process.id, en: process.id },
    banor: karta.banor.map((bana) => ({
      ...bana,
      rader:
        1 + Math.max(0, ...karta.steg.filter((one) => one.bana === bana.id).map(({ plats }) => plats[1])),
    })),
    parter: karta.parter.map(({ id, text }) => ({ id, text })),
    noder: [...(start ? [startBefore(start)] : []), ...noder],
    floden: flodenOf(process, placed, noder, stepOf, start),
    meddelanden: meddelandenOf(karta),
    spar: sparOf(process, stepOf, placed),
  };
}

function nodOf(process: ProcessDefinition, steg: Kartsteg, roots: readonly AnyStateNode[]): Nod {
  const [first] = roots;
  const { id, bana, plats, bredvid = false } = steg;
  const text = steg.text ?? (first && (metaOf(first).text ?? metaOf(first).title)) ?? { sv: id, en: id };
  const content = contentOf(process, roots);
  return {
    id,
    slag: first?.type === 'final' ? 'slut' : (steg.slag ?? 'steg'),
    text,
    bana,
    kolumn: plats[0],
    rad: plats[1],
    bredvid,
    tillstand: unique(roots.flatMap((root) => [root.id, [root.machine.id, ...root.path].join('.')])),
    roller: unique(content.uppgifter.map(({ roll }) => roll)),
    ...content,
  };
}

const startBefore = ({ bana, rad, kolumn }: Nod): Nod => ({
  id: 'start',
  slag: 'start',
  text: { sv: 'Ärendet startas', en: 'The case is started' },
  bana,
  rad,
  kolumn: kolumn - 1,
  bredvid: false,
  ...{ tillstand: [], kallor: [], roller: [], uppgifter: [], frister: [] },
});

const meddelandenOf = ({ parter }: KartaDefinition): Meddelandeflode[] =>
  parter.flatMap(({ id, till, fran }) => [
    ...till.map(({ steg, text }) => ({ id: `${steg}-${id}`, fran: steg, till: id, text })),
    ...fran.map(({ steg, text }) => ({ id: `${id}-${steg}`, fran: id, till: steg, text })),
  ]);

/** Regions of the machine that no node stands for, in words. */
function sparOf(process: ProcessDefinition, stepOf: StepOf, placed: readonly Placed[]): Spar[] {
  const parallel = Object.values(process.machine.root.states).find((node) => node.type === 'parallel');
  return Object.values(parallel?.states ?? {}).flatMap((region): Spar[] => {
    const drawn = placed.some(({ roots }) => roots.some((root) => isWithin(root, region)));
    if (drawn || stepOf(region) !== null) return [];
    const { title, text } = metaOf(region);
    return [
      {
        id: region.key,
        text: title ?? text ?? { sv: region.key, en: region.key },
        ...contentOf(process, [region]),
      },
    ];
  });
}
