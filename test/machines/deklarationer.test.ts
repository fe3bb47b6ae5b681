/** The routine's declarations: every name used is declared and every declared name used, and each says what it must. */
import { z } from 'zod';
import { anvisning1 as process } from '../../machines/anvisning/process';
import { isPersonal, ROLES, type Role, type Text } from '../../machines/process';
import { findProcess, latest, PROCESSES } from '../../machines/registry';
import { SETTINGS } from '../../machines/settings';
import { conditionNames } from '../support/drive';
import { namesUsed, stateNodes } from '../support/machine';
import { PAYLOADS } from '../../src/verify/anvisning/payloads';
import { Arende } from '../support/arende';

const { events, conditions, deadlines, tasks } = process;
const used = namesUsed(process);
const sorted = (names: Iterable<string>) => [...names].sort();
/** Words that are Swedish only with their diacritics, in texts that people read. */
const BARE =
  /\b(nasta|forsta|uppfoljning|samrad|moten?|fran|ar(?=\s)|pa|nar|for|ater|arende|genomforande\w*)\b/;

test('every name that the machine uses is declared, and every declared name is used', () => {
  expect(sorted(used.events)).toEqual(sorted(Object.keys(events)));
  expect(sorted(used.conditions)).toEqual(sorted(Object.keys(conditions)));
  expect(sorted(used.deadlines)).toEqual(sorted(Object.keys(deadlines)));
  expect(sorted(used.tasks)).toEqual(sorted(Object.keys(tasks)));
});

test('every guard is made of named conditions, and no state starts anything', () => {
  for (const node of stateNodes(process)) {
    expect(node.invoke).toEqual([]);
    for (const transition of [...node.transitions.values()].flat())
      expect(() => conditionNames(transition.guard)).not.toThrow();
  }
});

test('every event that is possible does something: XState takes one without effect for impossible', () => {
  for (const node of stateNodes(process))
    for (const transition of [...node.transitions.values()].flat())
      expect([
        node.id,
        transition.eventType,
        Boolean(transition.target) || transition.actions.length > 0,
      ]).toEqual([node.id, transition.eventType, true]);
});

test('a timer and what follows by itself ask only what the case knows, never the payload', () => {
  for (const node of stateNodes(process))
    for (const transition of [...[...node.transitions.values()].flat(), ...(node.always ?? [])])
      if (/^$|^xstate\./.test(transition.eventType))
        for (const name of conditionNames(transition.guard))
          expect([node.id, name, conditions[name]?.on]).toEqual([node.id, name, 'case']);
});

test('every task is done by an event that its owner may send, and every event by a role on a side', () => {
  for (const [name, task] of Object.entries(tasks)) {
    const sendable = task.events.filter((event) => events[event]?.roles.includes(task.role));
    expect([name, sendable.length > 0]).toEqual([name, true]);
    if (task.deadline !== undefined) expect(Object.keys(deadlines)).toContain(task.deadline);
    if (task.escalation) expect(['forste_socialsekreterare', 'samordnare']).toContain(task.role);
  }
  for (const event of Object.values(events)) {
    expect(event.roles.length).toBeGreaterThan(0);
    for (const role of event.roles) expect(ROLES[role].side).not.toBeNull();
  }
});

test('decision rights and the final close are on the SF side only (R122)', () => {
  const sf = [
    'FATTA_BESLUT',
    'OMPROVA',
    'EJ_NY_TID',
    'AVBRYT_ANVISNING',
    'TA_STALLNING_BESLUT',
    'ATERKALLA_UPPDRAG',
  ];
  const close = [
    'AVSLUTA_I_TRESERVA',
    'INLED_AVSLUT',
    'BEKRAFTA_AVSLUT',
    'AVBRYT_AVSLUT',
    'AVSLUTA_UTAN_ANVISNING',
  ];
  for (const name of [...sf, ...close, 'AVGOR_OENIGHET', 'SKICKA_UPPDRAG', 'FOLJ_UPP_UTEBLIVANDE'])
    expect([name, events[name]?.roles.map((role) => ROLES[role].side)]).toEqual([
      name,
      events[name]?.roles.map(() => 'sf'),
    ]);
});

test('only SS closes in Treserva, and only AMK executes and closes in GWA (R92, R53, R100)', () => {
  expect(events['AVSLUTA_I_TRESERVA']?.roles).toEqual(['socialsekreterare']);
  expect(events['VERKSTALL']?.roles).toEqual(['arbetsmarknadskonsulent']);
  expect(events['STANG_GWA']?.roles).toEqual(['arbetsmarknadskonsulent']);
});

test('every task has one owning role (R1)', () => {
  for (const task of Object.values(tasks)) expect(Object.keys(ROLES)).toContain(task.role satisfies Role);
});

test('every text is said in Swedish, with its diacritics, and in English, with its source', () => {
  const said: [string, Text, readonly string[]][] = [
    ...Object.entries(events).map(([k, e]): [string, Text, readonly string[]] => [k, e.label, e.source]),
    ...Object.entries(conditions).map(([k, c]): [string, Text, readonly string[]] => [k, c.text, c.source]),
    ...Object.entries(deadlines).map(([k, d]): [string, Text, readonly string[]] => [k, d.title, d.source]),
    ...Object.entries(tasks).map(([k, t]): [string, Text, readonly string[]] => [k, t.title, t.source]),
  ];
  for (const [key, text, source] of said) {
    expect([key, text.sv.length > 3, text.en.length > 3]).toEqual([key, true, true]);
    expect([key, BARE.exec(text.sv)?.[0]]).toEqual([key, undefined]);
    expect([key, source.every((id) => /^([RAPL]\d+|(SoL|FL|OSL) .+)$/.test(id)), source.length > 0]).toEqual([
      key,
      true,
      true,
    ]);
  }
});

test('a cure names an event that its role may send', () => {
  for (const [name, { cure }] of Object.entries(conditions))
    if (cure?.event !== undefined)
      expect([name, events[cure.event]?.roles.includes(cure.role)]).toEqual([name, true]);
});

describe('payloads', () => {
  const fields = Object.entries(events).flatMap(([event, { schema }]) =>
    Object.entries(schema.shape).map(([field, type]) => ({ event, field, type })),
  );

  test('every field has a Swedish label and help, every code its words', () => {
    for (const { event, field, type } of fields) {
      const meta = type.meta();
      expect([event, field, typeof meta?.title, typeof meta?.description]).toEqual([
        event,
        field,
        'string',
        'string',
      ]);
      expect([event, field, BARE.exec(`${meta?.title} ${meta?.description}`)?.[0]]).toEqual([
        event,
        field,
        undefined,
      ]);
      const json = z.toJSONSchema(type) as { enum?: unknown[]; items?: { enum?: unknown[] } };
      const codes = json.enum ?? json.items?.enum;
      if (codes) expect(Object.keys(meta?.['labels'] as object)).toEqual(codes);
    }
  });

  test('free text is personal, and what is not personal cannot hold a sentence', () => {
    const context = Arende.starta('2026-01-12').context;
    for (const { event, field, type } of fields) {
      const free = type.safeParse('En mening om en person, med mellanslag.').success;
      expect([event, field, isPersonal(type)]).toEqual([event, field, free]);
    }
    expect(JSON.stringify(context)).not.toContain(' ');
  });

  test('a reference is no way in for a personnummer', () => {
    const { schema } = events['ANGE_GRUNDBESLUT'] ?? {};
    for (const number of ['199001012385', '900101-2385', '19900101-2385', '9001012385'])
      expect(schema?.safeParse({ grundbeslut: number }).success).toBe(false);
    expect(schema?.safeParse({ grundbeslut: 'SN-2026/0001' }).success).toBe(true);
  });

  test('an unknown field is refused, also beside a right payload', () => {
    const context = Arende.starta('2026-01-12').context;
    for (const [name, make] of Object.entries(PAYLOADS)) {
      const payload = make({ idag: '2026-01-12', context });
      expect([name, events[name]?.schema.safeParse(payload).success]).toEqual([name, true]);
      expect([name, events[name]?.schema.safeParse({ ...payload, extra: 1 }).success]).toEqual([name, false]);
      expect([name, events[name]?.schema.safeParse({ ...payload, idag: '2026-01-12' }).success]).toEqual([
        name,
        false,
      ]);
    }
  });
});

test('every step of every date says why, by requirement, paragraph or setting', () => {
  const { context, idag } = Arende.starta('2026-01-12');
  for (const [name, rule] of Object.entries(deadlines)) {
    const plan = rule.due({ context: context as never, at: `${idag}T08:00:00.000Z`, settings: {} });
    expect([name, plan.steps.at(-1)?.date]).toEqual([name, plan.date]);
    for (const { source } of plan.steps.slice(1))
      expect([name, source === undefined || source in SETTINGS || /^[RAL]\d+$/.test(source)]).toEqual([
        name,
        true,
      ]);
    const days = rule.reminders?.({}) ?? [];
    expect([name, [...days].sort((a, b) => b - a)]).toEqual([name, [...days]]);
  }
});

test('the end of a decision is told of 90, 60, 30, 14 and 7 days before (R76)', () => {
  expect(deadlines['beslutUpphor']?.reminders?.({})).toEqual([90, 60, 30, 14, 7]);
  expect(deadlines['planUppdatering']?.reminders?.({})).toEqual([30, 7]);
});

test('the registry finds a version, and the newest', () => {
  expect(findProcess('anvisning', 1)).toBe(process);
  expect(findProcess('anvisning', 2)).toBeUndefined();
  expect(latest('anvisning')).toBe(process);
  expect(latest('okand')).toBeUndefined();
  expect(new Set(PROCESSES.map(({ id, version }) => `${id}@${version}`)).size).toBe(PROCESSES.length);
});

test('a case is found by unit, client and named workers, and its protection follows it', () => {
  const arende = Arende.starta('2026-01-12', { skyddad: true, forsteSocialsekreterare: 'fss-1' });
  expect(process.index(arende.context as never)).toEqual({
    sfEnhet: 'sf-1',
    kcEnhet: null,
    klientId: '7b0d5c1e-6a0f-4c57-9d3e-2f6f0f6a1b11',
    skyddad: true,
    handlaggare: { socialsekreterare: 'ss-1', forste_socialsekreterare: 'fss-1' },
  });
});
