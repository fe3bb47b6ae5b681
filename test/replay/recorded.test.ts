/**
 * Recorded histories of the released routines, replayed with today's code. A change that gives the same events
 * another outcome shows here, before it meets a case that lives by the old one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { anvisning1 } from '../../machines/anvisning/process';
import type { FullProcess } from '../../machines/process';
import { PROCESSES } from '../../machines/registry';
import { samverkansfraga1 } from '../../machines/samverkansfraga/process';
import type { EventBody } from '../../src/engine/chain';
import { hostProcess } from '../../src/engine/hosted';
import type { Fault } from '../../src/engine/replay';
import {
  fromLines,
  RECORDED,
  readRecorded,
  replayFolder,
  replayRecorded,
  toLines,
} from '../../src/engine/replay-recording';
import { changed } from './machines';

const FOLDER = join(__dirname, 'histories');
const AGAIN =
  'A released version is never changed so that its history changes (architecture 14): make a new version. If the ' +
  'version is not released yet and the change is meant: npm run replay -- --record test/replay/histories';

const HISTORIES = new Map(
  readdirSync(FOLDER).map((file) => [file, readRecorded(join(FOLDER, file))] as const),
);
const DEMO = HISTORIES.get(`anvisning@1-demo-levd${RECORDED}`)!;

/** What differs under a changed routine in some histories that show this event. */
function faultsOf(changed: FullProcess, type: string): readonly Fault[] {
  const shown = [...HISTORIES.values()].filter(
    ({ stored, events }) => stored.row.process === changed.id && events.some((event) => event.type === type),
  );
  expect(shown.length).toBeGreaterThan(0);
  return shown.slice(0, 4).flatMap((recorded) => replayRecorded(changed, recorded));
}

test('every recorded history leads today to where it led then', () => {
  const found: string[] = [];
  const report = replayFolder(FOLDER, PROCESSES, (file, faults) =>
    found.push(...faults.map(({ kind, seq, ref }) => `${file}, event ${seq ?? '–'}: ${kind} ${ref ?? ''}`)),
  );
  if (found.length > 0) throw new Error(`${found.slice(0, 20).join('\n')}\n\n${AGAIN}`);
  expect(report).toMatchObject({ differing: 0 });
  expect(report.events).toBeGreaterThan(1_000);
});

test('the histories show nearly all of every released routine, and what people do to deadlines', () => {
  const types = new Map<string, Set<string>>();
  for (const { stored, events } of HISTORIES.values()) {
    const name = `${stored.row.process}@${stored.row.version}`;
    const seen = types.get(name) ?? new Set();
    types.set(name, seen);
    for (const { type } of events) seen.add(type);
  }
  for (const { id, version, events, deadlines } of PROCESSES) {
    const seen = types.get(`${id}@${version}`) ?? new Set();
    const unsent = Object.keys(events).filter((type) => !seen.has(type));
    const unfired = Object.keys(deadlines).filter(
      (rule) => ![...seen].some((type) => type.startsWith(`xstate.after.${rule}.`)),
    );
    const missing = [...unsent, ...unfired].length / Object.keys({ ...events, ...deadlines }).length;
    expect({ id, unsent, unfired, nearlyAll: missing < 0.02 }).toMatchObject({ id, nearlyAll: true });
  }
  const own = ['stegvis.frist.flytta', 'stegvis.frist.pausa', 'stegvis.frist.ateruppta', 'stegvis.rakna_om'];
  expect([...(types.get('anvisning@1') ?? [])]).toEqual(expect.arrayContaining(own));
});

test('no personal text is recorded, only its hash', () => {
  let hashed = 0;
  for (const [file, { stored, events }] of HISTORIES) {
    const definition = PROCESSES.find(({ id }) => id === stored.row.process)!;
    const process = hostProcess(definition);
    for (const { body } of events) {
      const { event, personal } = JSON.parse(body) as EventBody;
      const fields = process.personalFields(event.type).filter((field) => field in event);
      expect({ file, type: event.type, fields }).toEqual({ file, type: event.type, fields: [] });
      hashed += Object.keys(personal ?? {}).length;
    }
  }
  expect(hashed).toBeGreaterThan(100);
});

describe('saboteurs: a routine of which one thing was changed gives another history', () => {
  test.each<[string, string, FullProcess, Fault['kind']]>([
    [
      'an event leads to another state',
      'BORDLAGG_FRAGA',
      changed(samverkansfraga1, 'pagar.forum.utfall', 'on', 'BORDLAGG_FRAGA', (t) => ({
        ...t,
        target: 'beredning',
      })),
      'value',
    ],
    [
      'an event writes nothing down',
      'BOKA_FORUM',
      changed(samverkansfraga1, 'pagar.forum.beredning', 'on', 'BOKA_FORUM', ({ target }) => ({
        ...(target !== undefined && { target }),
      })),
      'snapshot',
    ],
    [
      'a date leads elsewhere',
      'xstate.after.motesdagSf.samverkansfraga.pagar.forum.inforMote.sf',
      changed(samverkansfraga1, 'pagar.forum.inforMote.sf', 'after', 'motesdagSf', () => ({
        target: '#samverkansfraga.pagar.forum.beredning',
      })),
      'value',
    ],
    [
      'an event is refused',
      'BORDLAGG_FRAGA',
      changed(samverkansfraga1, 'pagar.forum.utfall', 'on', 'BORDLAGG_FRAGA', (t) => ({
        ...t,
        guard: () => false,
      })),
      'refused',
    ],
    [
      'a rule gives another date',
      'SKICKA_TILL_AF',
      {
        ...anvisning1,
        deadlines: {
          ...anvisning1.deadlines,
          afSvar: { ...anvisning1.deadlines['afSvar']!, due: anvisning1.deadlines['behovsbedomning']!.due },
        },
      },
      'due',
    ],
    [
      'a task has another owner',
      'stegvis.start',
      {
        ...anvisning1,
        tasks: Object.fromEntries(
          Object.entries(anvisning1.tasks).map(([key, task]) => [
            key,
            { ...task, role: 'granskare' as const },
          ]),
        ),
      },
      'task',
    ],
  ])('%s', (_, type, broken, kind) => {
    const sound = PROCESSES.find(({ id }) => id === broken.id)!;
    expect(faultsOf(sound, type)).toEqual([]);
    expect(faultsOf(broken, type).map((fault) => fault.kind)).toContain(kind);
  });
});

describe('saboteurs: a file that was changed', () => {
  const tampered = (change: (lines: string[]) => void): readonly Fault[] => {
    const lines = toLines(DEMO).split('\n');
    change(lines);
    return replayRecorded(anvisning1, fromLines(lines.join('\n')));
  };

  test('as it lies there is no difference', () => {
    expect(tampered(() => undefined)).toEqual([]);
  });

  test('a fact of an event', () => {
    const faults = tampered((lines) => (lines[3] = lines[3]!.replace('langt_kvar', 'en_bit_kvar')));
    expect(faults).toContainEqual({ kind: 'case', seq: null, ref: 'head' });
  });

  test('an event taken away', () => {
    const faults = tampered((lines) => lines.splice(6, 1));
    expect(faults[0]).toEqual({ kind: 'sequence', seq: 5, ref: null });
  });

  test('the snapshot', () => {
    const faults = tampered(
      (lines) => (lines[1] = lines[1]!.replace('"status":"done"', '"status":"active"')),
    );
    expect(faults).toEqual([{ kind: 'snapshot', seq: null, ref: 'status' }]);
  });

  test('a version that is not here', () => {
    const missing: string[] = [];
    const report = replayFolder(FOLDER, [samverkansfraga1], (file, [fault]) => {
      if (fault?.kind === 'version' && fault.ref === 'anvisning@1') missing.push(file);
    });
    expect(missing).toHaveLength(report.differing);
    expect(missing).toContain(`anvisning@1-demo-levd${RECORDED}`);
  });
});
