/**
 * L10 as a proof: cases are driven through the routine's courses and then at random, and all that each side is
 * answered is looked through. What comes from the other side must have a record with a ground that held; what has
 * none must not be there. A view or a commit that is broken must be caught.
 */
import { matchesState, type StateValue } from 'xstate';
import { anvisning1 } from '../../machines/anvisning/process';
import type { EventName } from '../../machines/anvisning/events';
import { plusDays } from '../../machines/calendar';
import { ROLES, type Role, type Side } from '../../machines/process';
import { lamnas, otherSide, sideOfRole } from '../../machines/utlamnande';
import { sidovy, type Sidovy } from '../../src/access/sidovy';
import type { EventBody } from '../../src/engine/chain';
import { COURSES } from '../../src/embedded/seed';
import { Story } from '../../src/embedded/stories';
import { stateNodes } from '../support/machine';
import { Gang, type Brott } from '../support/sidor';

const { events, deadlines, utlamnanden } = anvisning1;
const { handelser, lagen, uppgifter, grunder, frister } = utlamnanden!;
const SIDES: Readonly<Record<Side, readonly Role[]>> = {
  sf: ['socialsekreterare', 'forste_socialsekreterare'],
  kc: ['arbetsmarknadskonsulent', 'samordnare'],
};

describe('the declarations', () => {
  const all = Object.entries(handelser).flatMap(([type, parts]) => parts.map((part) => ({ type, ...part })));

  test('name sorts, grounds, fields, states and deadlines that there are, and every sort and ground is used', () => {
    for (const { type, uppgift, grunder: names, falt, till, tidigare } of all) {
      const event = events[type]!;
      expect([type, Object.hasOwn(uppgifter, uppgift)]).toEqual([type, true]);
      expect([type, names.length > 0 && names.every((name) => Object.hasOwn(grunder, name))]).toEqual([
        type,
        true,
      ]);
      const fields = falt === 'alla' ? [] : falt.filter((field) => !(field in event.schema.shape));
      expect([type, fields]).toEqual([type, []]);
      // It must be somebody of the other side who sends it, but for a request.
      const from = event.roles.some((role) => ROLES[role].side === otherSide(till));
      expect([type, from || tidigare === true]).toEqual([type, true]);
    }
    const used = (names: readonly string[]) => [...new Set(names)].sort();
    expect(used(all.map(({ uppgift }) => uppgift))).toEqual(Object.keys(uppgifter).sort());
    expect(used(all.flatMap(({ grunder: names }) => names))).toEqual(Object.keys(grunder).sort());
    const ids = stateNodes(anvisning1).map(({ id }) => id);
    for (const [id, { uppgift }] of Object.entries(lagen))
      expect([id, ids.includes(id), uppgift === undefined || uppgift in uppgifter]).toEqual([id, true, true]);
    for (const rule of Object.keys(frister)) expect(Object.keys(deadlines)).toContain(rule);
  });

  test('an event says each sort to a side once, so that its record is one', () => {
    const keys = all.map(({ type, till, uppgift }) => `${type} ${till} ${uppgift}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('the assessment, samråd and decisions of SF, and what KC has only for itself, tell nobody (L10)', () => {
    const inre: readonly EventName[] = [
      ...([
        'BEDOM_BEHOV',
        'INLED_ANVISNING',
        'LAS_SSBTEK',
        'FRAGA_SOKANDE',
        'SKICKA_TILL_AF',
        'AF_SVAR',
      ] as const),
      ...([
        'FATTA_BESLUT',
        'OMPROVA',
        'BESLUTA_ENLIGT_12_5',
        'OVERVAG_NEDSATTNING',
        'LAKARINTYG_INKOM',
      ] as const),
      ...(['KLIENT_INFORMERAD_KC', 'LAS_UPPDRAG', 'KONTAKTA_EXTERN_KC', 'AVSLUTA_SAMORDNING_KC'] as const),
    ];
    for (const type of inre) expect([type, handelser[type]]).toEqual([type, undefined]);
  });

  test('a routine without declarations tells nobody anything, and one without a client both sides all', () => {
    const { utlamnanden: _none, ...silent } = anvisning1;
    const of = (more: object) =>
      sidovy({ process: { ...silent, ...more }, side: 'kc', kcEnhet: 'kc-1', utlamnanden: [] });
    const event = { seq: 1, type: 'SKICKA_UPPDRAG', role: 'socialsekreterare', rule: null };
    expect([of({}).handelse(event), of({ gemensam: true }).handelse(event)]).toEqual([null, 'alla']);
    const nobody = sidovy({ process: anvisning1, side: null, kcEnhet: null, utlamnanden: [] });
    expect([nobody.handelse(event), nobody.lage('anvisning.pagar.flode.insats'), nobody.ar('sf')]).toEqual([
      null,
      false,
      false,
    ]);
  });
});

/** What is wrong with what a side is answered about a case as it stands after its latest event. */
function fel(gang: Gang, side: Side): string[] {
  const { record, before, stored, context } = gang;
  const { kcEnhet } = record.index;
  if (kcEnhet === null) return [];
  const found: string[] = [];
  const say = (bad: boolean, what: string) => bad && found.push(`${side}: ${what}`);
  const mine = (role: string | null) => sideOfRole(role) === side;
  const told = stored.filter(({ till }) => till === side);
  const { arende, historik, klientsida } = gang.svar(side, SIDES[side]);

  // Work of the other side.
  for (const { key, role } of [...gang.tasks.values()])
    say(!mine(role) && arende.tasks.some((task) => task.id.includes(`.${key}.`)), `task ${key}`);
  say(
    arende.awaits.some(({ role }) => !mine(role)),
    'awaits',
  );
  for (const { type, roles } of arende.actions) say(!roles.some(({ role }) => mine(role)), `action ${type}`);
  const dates = klientsida.nasta.map(({ text }) => text);
  for (const { rule, armedSeq } of gang.deadlines.values()) {
    if (rule === null || mine(deadlines[rule]!.owner)) continue;
    const shown = arende.deadlines.some((one) => one.rule === rule) || dates.includes(deadlines[rule]!.title);
    const crossed = told.some(({ uppgift, seq }) => uppgift === frister[rule] && seq >= armedSeq);
    say(shown && !crossed, `deadline ${rule}`);
  }

  // Events, and each text of them wherever it stands.
  const answer = JSON.stringify({ arende, historik, klientsida });
  for (const { seq, type, body, personal } of gang.events) {
    const { role } = JSON.parse(body) as EventBody;
    const rule = /^xstate\.after\.([^.]+)\./.exec(type)?.[1];
    if (mine(rule === undefined ? role : deadlines[rule]!.owner)) continue;
    const parts = (handelser[type] ?? []).filter(
      ({ till, uppgift, tidigare }) =>
        till === side &&
        tidigare !== true &&
        told.some((one) => one.uppgift === uppgift && (one.seq === seq || (one.tidigare && one.seq > seq))),
    );
    const entry = historik.events.find((one) => one.seq === seq);
    say(entry !== undefined && parts.length === 0, `event ${type}`);
    say(entry === undefined && parts.length > 0, `event ${type} with a record is not shown`);
    const may = (field: string) => parts.some(({ falt }) => falt === 'alla' || falt.includes(field));
    for (const { field } of personal)
      say(answer.includes(`«${seq}.${field}»`) && !may(field), `text ${type}.${field}`);
    for (const field of Object.keys(entry?.facts ?? {})) say(!may(field), `fact ${type}.${field}`);
  }

  // Where the case stands: every word that was not there before the other side's event has come with a record.
  const words = (at: { readonly snapshot: typeof record.snapshot } | null) =>
    new Set(
      (at?.snapshot._nodes ?? [])
        .filter(({ meta }) => Boolean((meta as { text?: object })?.text))
        .map(({ id }) => id),
    );
  const [now, then] = [words(record), words(before)];
  const last = gang.events.at(-1)!;
  const sender = (JSON.parse(last.body) as EventBody).role;
  const theirs = sender === null || !mine(sender);
  const place = (id: string) =>
    Object.keys(lagen)
      .filter((under) => id === under || id.startsWith(`${under}.`))
      .sort((a, b) => b.length - a.length)[0];
  for (const id of new Set([...now, ...then])) {
    const under = place(id);
    const { hos = 'sf', uppgift = '' } = under === undefined ? {} : lagen[under]!;
    const shown = arende.states.some((state) => state.id === id);
    if (hos === side) continue;
    const known = told.filter((one) => one.uppgift === uppgift);
    say(shown && known.length === 0, `state ${id}`);
    if (theirs && now.has(id) !== then.has(id) && known.length > 0)
      say(
        !known.some(({ seq }) => seq === record.revision),
        `state ${id} has changed by ${last.type} without a record`,
      );
  }

  // The client's page.
  const knows = (uppgift: string) => told.some((one) => one.uppgift === uppgift);
  if (side === 'kc') {
    say(arende.klient !== null && !knows('klient'), 'client');
    say(klientsida.beslut !== null && !knows('beslut'), 'decision');
    say(klientsida.kontakt !== null && !knows('kontaktvagar'), 'channels');
    say(klientsida.samtycken.length > 1 + context.externa.parter.length, 'consents');
  } else say(klientsida.start !== null && !knows('gang'), 'start');
  for (const role of Object.keys({ ...arende.handlaggare, ...klientsida.handlaggare }))
    say(!mine(role) && !knows('handlaggare') && !/^(forste|samordnare)/.test(role), `name of ${role}`);

  // The records themselves.
  for (const { seq, slag, lagrum, samtycke, uppgift } of told.filter((one) => one.seq === record.revision)) {
    say(
      lagrum === '' || (slag === 'samtycke') !== (samtycke !== null),
      `record ${uppgift} without its ground`,
    );
    const consent = context.samtyckeKc === 'lamnat' && gang.idag <= (context.externa.kc?.till ?? gang.idag);
    say(slag === 'samtycke' && !consent, `record ${uppgift} at ${seq} under a consent that does not hold`);
  }
  return found;
}
const felPaBada = (gang: Gang): string[] => [...fel(gang, 'sf'), ...fel(gang, 'kc')];

/** Numbers that look like chance, the same each time. */
function slump(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

/** One of the city's courses up to some day, and then what chance will have. @returns all that was wrong on the way */
function vandring(
  seed: number,
  brott: Brott = {},
  steps = 22,
): { readonly fel: readonly string[]; readonly gang: Gang } {
  const next = slump(seed);
  const start = '2026-01-12';
  const gang = new Gang('2026-01-12T06:30:00.000Z', brott);
  const found: string[] = [];
  const look = () => found.push(...felPaBada(gang));
  const story = new Story(start, { ss: 'ss-1', fss: 'fss-1', amk: 'amk-1', sam: 'sam-1', kcEnhet: 'kc-1' });
  COURSES[4 + (seed % (COURSES.length - 4))]!.tell(story);
  const roleOf: Record<string, Role> = {
    'ss-1': 'socialsekreterare',
    'fss-1': 'forste_socialsekreterare',
    'amk-1': 'arbetsmarknadskonsulent',
    'sam-1': 'samordnare',
  };
  const moves = story.moves.slice(0, 16 + next(story.moves.length));
  for (const { at, by, event } of moves) {
    gang.till(at.slice(0, 10), () => undefined, '08:00');
    gang.send(event, roleOf[by]!);
    if (gang.record.index.kcEnhet !== null && next(6) === 0) look();
  }
  for (let n = 0; n < steps && gang.record.status === 'active'; n += 1) {
    if (next(5) === 0) gang.till(plusDays(gang.idag, 1 + next(40)), look);
    const known = gang.known;
    for (let tries = 0; tries < 12; tries += 1) {
      const type = known[next(known.length)]!;
      const { roles } = events[type]!;
      if (!gang.sand(type, roles[next(roles.length)]!)) continue;
      look();
      break;
    }
  }
  look();
  return { fel: found, gang };
}

test('what each side is answered has been recorded with a ground, whatever has happened (L10)', () => {
  const slag = new Map<string, number>();
  let withheld = 0;
  let records = 0;
  for (let seed = 1; seed <= 8; seed += 1) {
    const { fel: wrong, gang } = vandring(seed);
    expect([seed, [...new Set(wrong)]]).toEqual([seed, []]);
    for (const one of gang.stored) slag.set(one.slag, (slag.get(one.slag) ?? 0) + 1);
    records += gang.stored.length;
    const told = new Set(gang.stored.map(({ seq }) => seq));
    withheld += gang.events.filter(({ seq, type }) => !told.has(seq) && type in handelser).length;
  }
  // It has been looked through, both what crossed and what did not.
  expect(records).toBeGreaterThan(300);
  expect(withheld).toBeGreaterThan(10);
  expect([...slag.keys()].sort()).toEqual(
    ['nodvandighet', 'samtycke'].concat(slag.has('lagrum') ? ['lagrum'] : []).sort(),
  );
});

const yes = () => true;
const SABOTORER: readonly (readonly [string, Brott])[] = [
  ['a view that leaves a task of the other side in', { vy: (sida) => ({ ...sida, uppgift: yes }) }],
  ['a view that leaves a deadline in', { vy: (sida) => ({ ...sida, frist: yes }) }],
  ['a view that leaves an action in', { vy: (sida) => ({ ...sida, atgard: yes }) }],
  ['a view that leaves a state in', { vy: (sida) => ({ ...sida, lage: yes }) }],
  ['a view that leaves an event in', { vy: (sida): Sidovy => ({ ...sida, handelse: () => 'alla' }) }],
  [
    'a view that leaves a field of a disclosed event in',
    { vy: (sida) => ({ ...sida, handelse: (event) => sida.handelse(event) && 'alla' }) },
  ],
  ['a commit that skips the records', { commit: () => [] }],
  [
    'a commit that skips the record of where the uppdrag stands',
    { commit: (rows) => rows.filter(({ uppgift, seq }) => uppgift !== 'gang' || seq < 20) },
  ],
  [
    'a commit that calls it consent when it is not',
    {
      commit: (rows) =>
        rows.map((row) => (row.slag === 'nodvandighet' ? { ...row, slag: 'samtycke', samtycke: 'kc' } : row)),
    },
  ],
];
test.each(SABOTORER)('%s is caught', (_what, brott) => {
  const caught = [2, 5, 9, 14].some((seed) => vandring(seed, brott, 12).fel.length > 0);
  expect(caught).toBe(true);
});

describe('consent that is withdrawn (A17)', () => {
  const TILL_UPPDRAGET = [
    ...(['BEDOM_BEHOV', 'INLED_ANVISNING', 'LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF'] as const),
    ...(['UPPDATERA_ARBETSPLAN', 'ANGE_GRUNDBESLUT', 'ANGE_KONTAKTVAGAR', 'REGISTRERA_SAMTYCKE_KC'] as const),
    ...(['FATTA_BESLUT', 'UNDERRATTA'] as const),
  ];
  const medUppdrag = (): Gang => {
    const gang = new Gang('2026-01-12T08:00:00.000Z');
    for (const type of TILL_UPPDRAGET)
      expect([type, gang.sand(type, 'socialsekreterare')]).toEqual([type, true]);
    expect(gang.stored).toEqual([]);
    gang.sand('SKICKA_UPPDRAG', 'socialsekreterare', { kcEnhet: 'kc-1' });
    return gang;
  };
  const sorts = (gang: Gang, slag: string) =>
    gang.stored
      .filter((one) => one.seq === gang.record.revision && one.slag === slag)
      .map(({ uppgift }) => uppgift);

  test('what crosses with the uppdrag has its ground, sort by sort, and brings the channels agreed before (L10)', () => {
    const gang = medUppdrag();
    expect(sorts(gang, 'samtycke')).toEqual(['klient', 'uppdrag', 'beslut', 'samtycke']);
    expect(sorts(gang, 'nodvandighet')).toEqual(['kontaktvagar', 'handlaggare', 'gang']);
    expect(gang.stored[0]).toMatchObject({
      fran: 'sf',
      till: 'kc',
      franEnhet: 'sf-1',
      tillEnhet: 'kc-1',
      lagrum: 'OSL 10 kap. 1 § och 12 kap. 2 §',
      samtycke: 'kc 2026-01-12',
    });
    const { historik } = gang.svar('kc', SIDES.kc);
    expect(historik.events.map(({ type }) => type)).toEqual(['ANGE_KONTAKTVAGAR', 'SKICKA_UPPDRAG']);
  });

  test('stops new disclosure in the same moment, and what was told stays recorded (A17)', () => {
    const gang = medUppdrag();
    gang.sand('FORDELA', 'samordnare');
    gang.sand('BOKA_INSKRIVNING', 'socialsekreterare');
    expect(sorts(gang, 'samtycke')).toEqual(['mote']);
    const earlier = [...gang.stored];
    gang.sand('ATERKALLA_SAMTYCKE_KC', 'socialsekreterare');
    expect([sorts(gang, 'samtycke'), sorts(gang, 'nodvandighet')]).toEqual([[], ['samtycke']]);
    gang.sand('STALL_IN_MOTE', 'socialsekreterare');
    expect([sorts(gang, 'samtycke'), sorts(gang, 'nodvandighet')]).toEqual([[], ['gang']]);
    expect(gang.stored.slice(0, earlier.length)).toEqual(earlier);
    // KC knows that the time is gone and not why, and reads what it was told before.
    const { historik, klientsida } = gang.svar('kc', SIDES.kc);
    expect(historik.events.at(-1)).toMatchObject({ type: 'STALL_IN_MOTE', facts: {}, personal: {} });
    expect(historik.events.map(({ type }) => type)).toContain('BOKA_INSKRIVNING');
    expect(klientsida.samtycken).toMatchObject([{ lage: { sv: 'Återkallat' } }]);
    expect(
      matchesState(
        { pagar: { flode: { inskrivning: 'uteblivet' } } },
        gang.record.snapshot.value as StateValue,
      ),
    ).toBe(true);
  });

  test('a statute that a lawyer has confirmed takes its place, and a request brings the journal (A17, A28, R58)', () => {
    const facts = (event: Record<string, unknown>, lagstodKc: boolean) => ({
      event: { type: 'x', ...event },
      idag: '2026-01-12',
      context: { samtyckeKc: 'aterkallat', lagstodKc, externa: { kc: null } } as never,
    });
    const of = (type: string, role: Role, event: object, lagstodKc: boolean) =>
      lamnas(utlamnanden!, role, { ...facts({}, lagstodKc), event: { type, ...event } }).map(
        ({ uppgift, grund, fran, tidigare }) => [uppgift, grund, fran, tidigare],
      );
    const note = ['JOURNAL_ANTECKNING', 'arbetsmarknadskonsulent', {}] as const;
    expect(of(...note, false)).toEqual([]);
    expect(of(...note, true)).toEqual([['journal', 'lagstodKc', 'kc', false]]);
    expect(of('LAS_JOURNAL', 'socialsekreterare', { grund: 'sol_15_9' }, false)).toEqual([
      ['journal', 'pabegaran', 'kc', true],
      ['plan', 'pabegaran', 'kc', true],
    ]);
    expect(of('LAS_JOURNAL', 'socialsekreterare', { grund: 'samtycke' }, false)).toEqual([]);
  });
});
