/** The routine as it is drawn: from the machine alone, readable, and as BPMN that other tools can read. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { PROCESSES } from '../../machines/registry';
import { kartaAv } from '../../src/bpmn/karta';
import { rita, type Ruta } from '../../src/bpmn/layout';
import type { Karta } from '../../src/bpmn/modell';
import { stegfragor } from '../../src/bpmn/stegfragor';
import { bpmnAv } from '../../src/bpmn/xml';
import { flatten, viewOf } from '../../src/docs/model';

const kartor: readonly (readonly [string, Karta])[] = PROCESSES.map((process) => [
  process.id,
  kartaAv(process),
]);
const [, anvisning] = kartor.find(([id]) => id === 'anvisning')!;
const vag = (fran: string, till: string) =>
  anvisning.floden.find((flode) => flode.fran === fran && flode.till === till);
const typer = (fran: string, till: string) => vag(fran, till)?.av.map(({ typ }) => typ);

test.each(kartor)('every main step of %s is drawn, each state in one node (R6)', (id, karta) => {
  const process = PROCESSES.find((one) => one.id === id)!;
  const main = flatten(viewOf(process).root).filter(({ steg }) => steg !== null);
  expect(main.length).toBeGreaterThan(5);
  const nodes = (path: string): number => {
    const state = `${id}.${path}`;
    return karta.noder.filter(({ tillstand }) =>
      tillstand.some((outer) => state === outer || state.startsWith(`${outer}.`)),
    ).length;
  };
  for (const state of main) {
    // Enrolment is drawn as the steps inside it.
    const parts = nodes(state.path) === 0 ? state.children.filter(({ named }) => named) : [state];
    expect([state.path, parts.length > 0]).toEqual([state.path, true]);
    for (const { path } of parts) expect([path, nodes(path)]).toEqual([path, 1]);
  }
});

test('the ways are those of the machine, with the event that leads there', () => {
  expect(typer('behovsbedomning', 'samrad')).toEqual(['INLED_ANVISNING']);
  expect(typer('beslut', 'uppdrag')).toEqual(['FATTA_BESLUT']);
  expect(typer('inforInskrivning', 'missadTid')).toEqual(['UTEBLIVANDE', 'STALL_IN_MOTE']);
  expect(typer('missadTid', 'ejInskrivning')).toEqual(['EJ_NY_TID']);
  expect(typer('inskrivning', 'pagaende')).toEqual(['VERKSTALL']);
  expect(typer('pagaende', 'uppfoljning')).toEqual(['KALLA_UPPFOLJNING']);
  expect(vag('missadTid', 'inforInskrivning')?.bakat).toBe(true);
  expect(vag('samrad', 'uppdrag')).toBeUndefined();
});

test('a step has its deadlines, tasks and sources, and who does it', () => {
  const beslut = anvisning.noder.find(({ id }) => id === 'beslut')!;
  expect(beslut.bana).toBe('sf');
  expect(beslut.kallor).toEqual(expect.arrayContaining(['R31', 'R32']));
  expect(beslut.frister).toContainEqual(expect.objectContaining({ regel: 'beslut', slag: 'intern' }));
  expect(beslut.uppgifter.map(({ uppgift }) => uppgift)).toContain('fattaBeslut');
  expect(anvisning.noder.find(({ id }) => id === 'inskrivning')?.roller).toContain('arbetsmarknadskonsulent');
});

test.each(kartor)(
  'in the picture of %s no box lies on another, and every way lies within it',
  (_id, karta) => {
    const { noder, floden, bredd, hojd, banor } = rita(karta);
    const boxes = [...noder.values()];
    const over = (a: Ruta, b: Ruta): boolean =>
      a.x < b.x + b.bredd && b.x < a.x + a.bredd && a.y < b.y + b.hojd && b.y < a.y + a.hojd;
    expect(boxes.flatMap((a, n) => boxes.slice(n + 1).filter((b) => over(a, b)))).toEqual([]);
    expect(floden.size).toBe(karta.floden.length);
    for (const punkter of floden.values()) {
      expect(punkter.length).toBeGreaterThan(1);
      for (const [x, y] of punkter) {
        expect(x > 0 && x < bredd).toBe(true);
        expect(y > 0 && y < hojd).toBe(true);
      }
    }
    for (const nod of karta.noder) {
      const [bana, box] = [banor.get(nod.bana)!, noder.get(nod.id)!];
      // Three lines of words under a circle are in its lane too.
      const words = nod.slag === 'start' || nod.slag === 'slut' ? 12 + 2 * 13 + 3 : 0;
      expect(box.y > bana.y && box.y + box.hojd + words < bana.y + bana.hojd).toBe(true);
    }
  },
);

test.each(kartor)('%s as BPMN is well formed, and whatever it refers to is there', (_id, karta) => {
  const xml = bpmnAv(karta);
  expect(XMLValidator.validate(xml)).toBe(true);
  const told = JSON.stringify(
    new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(xml),
  );
  const all = (name: string) => [...xml.matchAll(new RegExp(`${name}="([^"]+)"`, 'g'))].map(([, id]) => id);
  const ids = all(' id');
  expect(new Set(ids).size).toBe(ids.length);
  const between = (tag: string) =>
    [...xml.matchAll(new RegExp(`<bpmn:${tag}>([^<]+)</bpmn:${tag}>`, 'g'))].map(([, id]) => id);
  const refs = [
    ...['sourceRef', 'targetRef', 'processRef', 'bpmnElement'].flatMap(all),
    ...['flowNodeRef', 'incoming', 'outgoing'].flatMap(between),
  ];
  expect(refs.length).toBeGreaterThan(50);
  expect(refs.filter((ref) => !ids.includes(ref))).toEqual([]);
  // Every node, lane, way and message is also placed.
  const placed = new Set(all('bpmnElement'));
  for (const id of [
    ...karta.noder.map((nod) => nod.id),
    ...karta.banor.map((bana) => `bana_${bana.id}`),
    ...karta.parter.map((part) => part.id),
  ])
    expect(placed.has(id)).toBe(true);
  expect(all('bpmnElement').length).toBe(placed.size);
  const flows = [...xml.matchAll(/<bpmn:sequenceFlow id="([^"]+)"/g)].map(([, id]) => id!);
  expect(flows.length).toBeGreaterThanOrEqual(karta.floden.length);
  for (const flow of flows) {
    expect(placed.has(flow)).toBe(true);
    expect(told.split(`"${flow}"`).length - 1).toBeGreaterThanOrEqual(4);
  }
});

test('a routine that names a state which the machine has not cannot be drawn', () => {
  const process = PROCESSES[0]!;
  const karta = {
    ...process.karta!,
    steg: [{ id: 'x', lagen: ['pagar.finnsInte'], bana: 'sf', plats: [0, 0] as const }],
  };
  expect(() => kartaAv({ ...process, karta })).toThrow('pagar.finnsInte');
});

test('a case is found in the steps of the flow alone, with the events that lead into each', () => {
  const fragor = stegfragor(PROCESSES.find(({ id }) => id === 'anvisning')!);
  expect(fragor.map(({ steg }) => steg)).not.toContain('giltighet');
  expect(fragor.find(({ steg }) => steg === 'uppdrag')?.typer).toContain('FATTA_BESLUT');
  expect(fragor.find(({ steg }) => steg === 'beslut')?.typer).toEqual(
    expect.arrayContaining(['SKICKA_TILL_AF', 'LAS_SSBTEK']),
  );
  expect(fragor.filter(({ steg }) => steg === 'ejInskrivning')).toHaveLength(2);
});
