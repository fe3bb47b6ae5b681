/**
 * The routine as BPMN 2.0, with where everything stands (DI), for whoever draws processes in another tool. One pool with
 * a lane for each side, and a pool for each party outside. What runs beside the flow is an event sub-process that a
 * condition or a timer starts. For reading: the machine is what runs.
 */
import { escapeXml } from '../docs/text';
import { rita, type Punkt, type Ritning, type Ruta } from './layout';
import type { Karta, Nod } from './modell';

/** Where a sequence flow begins and ends when choices stand between. */
interface Kant {
  readonly id: string;
  readonly fran: string;
  readonly till: string;
  readonly namn: string;
  readonly punkter: readonly Punkt[];
}

const valId = (id: string): string => `${id}_val`;

/** @returns the XML document; the same routine gives the same bytes */
export function bpmnAv(karta: Karta): string {
  const ritning = rita(karta);
  const kanter = kanterAv(karta, ritning);
  const body = [
    ...samarbete(karta),
    ...processen(karta, kanter, ritning),
    ...diagram(karta, kanter, ritning),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!-- Skriven av ett program: npm run diagrams. Ändra i machines/ i stället. -->',
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      `id="${karta.process}_${karta.version}" targetNamespace="https://stegvis.goteborg.example/rutiner" exporter="Stegvis" exporterVersion="${karta.version}">`,
    ...body.map((line) => `  ${line}`),
    '</bpmn:definitions>',
    '',
  ].join('\n');
}

/** Ways as sequence flows: from a step with a choice first to the choice, and from there. */
function kanterAv({ floden }: Karta, { val, floden: points, noder }: Ritning): Kant[] {
  const till = (id: string): Kant[] => {
    const ruta = val.get(id);
    const box = noder.get(id);
    if (!ruta || !box) return [];
    const y = box.y + box.hojd / 2;
    return [
      {
        id: `${id}_till_val`,
        fran: id,
        till: valId(id),
        namn: '',
        punkter: [
          [box.x + box.bredd, y],
          [ruta.x, y],
        ],
      },
    ];
  };
  return [
    ...[...val.keys()].flatMap(till),
    ...floden.map((flode) => ({
      id: flode.id.replaceAll('-', '_till_'),
      fran: val.has(flode.fran) ? valId(flode.fran) : flode.fran,
      till: flode.till,
      namn: flode.av.map(({ text }) => text.sv).join(' / '),
      punkter: points.get(flode.id) ?? [],
    })),
  ];
}

function samarbete({ process, titel, parter, meddelanden }: Karta): string[] {
  return [
    `<bpmn:collaboration id="samarbete">`,
    `  <bpmn:participant id="deltagare" name="${escapeXml(titel.sv)}" processRef="${process}" />`,
    ...parter.map(({ id, text }) => `  <bpmn:participant id="${id}" name="${escapeXml(text.sv)}" />`),
    ...meddelanden.map(
      ({ id, fran, till, text }) =>
        `  <bpmn:messageFlow id="${id.replaceAll('-', '_meddelar_')}" name="${escapeXml(text.sv)}" sourceRef="${fran}" targetRef="${till}" />`,
    ),
    '</bpmn:collaboration>',
  ];
}

function processen(karta: Karta, kanter: readonly Kant[], { val }: Ritning): string[] {
  const { banor, noder } = karta;
  const inLane = (bana: string): string[] =>
    noder.filter((nod) => nod.bana === bana).flatMap(({ id }) => [id, ...(val.has(id) ? [valId(id)] : [])]);
  return [
    `<bpmn:process id="${karta.process}" name="${escapeXml(karta.titel.sv)}" isExecutable="false">`,
    '  <bpmn:laneSet id="banor">',
    ...banor.flatMap(({ id, text }) => [
      `    <bpmn:lane id="bana_${id}" name="${escapeXml(text.sv)}">`,
      ...inLane(id).map((nod) => `      <bpmn:flowNodeRef>${nod}</bpmn:flowNodeRef>`),
      '    </bpmn:lane>',
    ]),
    '  </bpmn:laneSet>',
    ...noder.flatMap((nod) => element(nod, kanter).map((line) => `  ${line}`)),
    ...[...val.keys()].flatMap((id) => [
      `  <bpmn:exclusiveGateway id="${valId(id)}">`,
      ...knutna(valId(id), kanter).map((line) => `    ${line}`),
      '  </bpmn:exclusiveGateway>',
    ]),
    ...kanter.map(({ id, fran, till, namn }) => {
      const name = namn === '' ? '' : ` name="${escapeXml(namn)}"`;
      return `  <bpmn:sequenceFlow id="${id}"${name} sourceRef="${fran}" targetRef="${till}" />`;
    }),
    '</bpmn:process>',
  ];
}

const knutna = (id: string, kanter: readonly Kant[]): string[] => [
  ...kanter.filter(({ till }) => till === id).map((kant) => `<bpmn:incoming>${kant.id}</bpmn:incoming>`),
  ...kanter.filter(({ fran }) => fran === id).map((kant) => `<bpmn:outgoing>${kant.id}</bpmn:outgoing>`),
];

function element(nod: Nod, kanter: readonly Kant[]): string[] {
  const { id, text, slag, bredvid } = nod;
  const name = escapeXml(text.sv);
  const inner = [...dokumentation(nod), ...knutna(id, kanter)];
  const wrap = (tag: string, more = '', content = inner): string[] => [
    `<bpmn:${tag} id="${id}" name="${name}"${more}>`,
    ...content.map((line) => `  ${line}`),
    `</bpmn:${tag}>`,
  ];
  if (slag === 'start') return wrap('startEvent');
  if (slag === 'slut') return wrap('endEvent');
  if (!bredvid) return wrap('task');
  const event =
    slag === 'klocka'
      ? [
          `<bpmn:timerEventDefinition id="${id}_klocka">`,
          `  <bpmn:timeCycle xsi:type="bpmn:tFormalExpression">${escapeXml(nod.frister.map(({ regel }) => regel).join(' '))}</bpmn:timeCycle>`,
          '</bpmn:timerEventDefinition>',
        ]
      : [
          `<bpmn:conditionalEventDefinition id="${id}_nar">`,
          `  <bpmn:condition xsi:type="bpmn:tFormalExpression">${name}</bpmn:condition>`,
          '</bpmn:conditionalEventDefinition>',
        ];
  return wrap('subProcess', ' triggeredByEvent="true"', [
    ...inner,
    `<bpmn:startEvent id="${id}_borjar" isInterrupting="false">`,
    ...event.map((line) => `  ${line}`),
    '</bpmn:startEvent>',
  ]);
}

/** Tasks, deadlines and sources, as people read them. */
function dokumentation({ uppgifter, frister, kallor }: Nod): string[] {
  const parts = [
    ...uppgifter.map(({ text, roll }) => `Uppgift: ${text.sv} (${roll})`),
    ...frister.map(({ text, slag, kallor: from }) => `Frist: ${text.sv} (${slag}; ${from.join(', ')})`),
    ...(kallor.length > 0 ? [`Källor: ${kallor.join(', ')}`] : []),
  ];
  return parts.length === 0
    ? []
    : [`<bpmn:documentation>${escapeXml(parts.join('\n'))}</bpmn:documentation>`];
}

function diagram(karta: Karta, kanter: readonly Kant[], ritning: Ritning): string[] {
  const shape = (id: string, ruta: Ruta | undefined, more = ''): string[] =>
    ruta
      ? [
          `    <bpmndi:BPMNShape id="${id}_bild" bpmnElement="${id}"${more}>`,
          `      <dc:Bounds x="${ruta.x}" y="${ruta.y}" width="${ruta.bredd}" height="${ruta.hojd}" />`,
          '    </bpmndi:BPMNShape>',
        ]
      : [];
  const edge = (id: string, punkter: readonly Punkt[]): string[] => [
    `    <bpmndi:BPMNEdge id="${id}_bild" bpmnElement="${id}">`,
    ...punkter.map(([x, y]) => `      <di:waypoint x="${x}" y="${y}" />`),
    '    </bpmndi:BPMNEdge>',
  ];
  const rutor = [...ritning.banor.values()];
  const [first] = rutor;
  const pool = first && {
    x: first.x,
    y: first.y,
    bredd: first.bredd,
    hojd: rutor.reduce((sum, { hojd }) => sum + hojd, 0),
  };
  return [
    '<bpmndi:BPMNDiagram id="diagram">',
    '  <bpmndi:BPMNPlane id="plan" bpmnElement="samarbete">',
    ...shape('deltagare', pool, ' isHorizontal="true"'),
    ...karta.parter.flatMap(({ id }) => shape(id, ritning.parter.get(id), ' isHorizontal="true"')),
    ...karta.banor.flatMap(({ id }) => shape(`bana_${id}`, ritning.banor.get(id), ' isHorizontal="true"')),
    ...karta.noder.flatMap((nod) =>
      shape(nod.id, ritning.noder.get(nod.id), nod.bredvid ? ' isExpanded="false"' : ''),
    ),
    ...[...ritning.val].flatMap(([id, ruta]) => shape(valId(id), ruta)),
    ...kanter.flatMap(({ id, punkter }) => edge(id, punkter)),
    ...karta.meddelanden.flatMap(({ id }) =>
      edge(id.replaceAll('-', '_meddelar_'), ritning.meddelanden.get(id) ?? []),
    ),
    '  </bpmndi:BPMNPlane>',
    '</bpmndi:BPMNDiagram>',
  ];
}
