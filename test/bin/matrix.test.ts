/** Who may do what and when, as tables from the machine. */
import { readFileSync } from 'node:fs';
import { PROCESSES } from '../../machines/registry';
import { matrixOf, matrixPage } from '../../src/docs/matrix';
import { flatten, viewOf } from '../../src/docs/model';
import { smallRoutine } from './small-routine';

const page = matrixPage([smallRoutine]);

test('a row says the state, the action, who may do it and what must hold', () => {
  expect(page).toContain(
    '| Läge | Handling | socialsekreterare | arbetsmarknadskonsulent | samordnare | Villkor |',
  );
  expect(page).toContain(
    '| Utreds (hela) | Bevilja `BEVILJA` | ja |  |  | Sökanden har fått yttra sig<br>Underlaget finns |',
  );
  expect(page).toContain('| Utreds (hela) | Begär komplettering `BEGAR_KOMPLETTERING` | ja |  | ja |  |');
  expect(page).toContain('| Dags att följa upp | Följt upp `FOLJT_UPP` |  | ja |  |  |');
});

test('a deadline is nobody’s action', () => {
  expect(page).not.toMatch(/svarInom|uppfoljning`/);
});

test('of several ways the one that asks least is shown, and the others are counted', () => {
  const rows = PROCESSES.flatMap(matrixOf).flatMap((section) => section.rows);
  const several = rows.filter(({ otherWays }) => otherWays > 0);
  expect(several.length).toBeGreaterThan(0);
  const machine = viewOf(PROCESSES[0]!);
  for (const { event, conditions, state } of several) {
    const ways = flatten(flatten(machine.root).find(({ path }) => path === state.path)!)
      .flatMap(({ transitions }) => transitions)
      .filter(({ name }) => name === event);
    expect(ways.length).toBeGreaterThan(1);
    expect(Math.min(...ways.map((way) => way.conditions.length))).toBe(conditions.length);
  }
});

test.each(PROCESSES.map((process) => [process.id, process] as const))(
  'every transition of %s that somebody can cause has its row, in the named state where it lies',
  (_, process) => {
    const { root } = viewOf(process);
    const rows = matrixOf(process).flatMap((section) => section.rows);
    const states = flatten(root);
    const lacking: string[] = [];
    let seen = 0;
    for (const { path, transitions } of states) {
      const around = states.filter((state) => path === state.path || path.startsWith(`${state.path}.`));
      // The main step's own ancestors are shown by themselves, named or not.
      const holders = [root, ...around].map((state) => state.path);
      const nearest = around.filter(({ named }) => named).at(-1)?.path;
      for (const { name, trigger } of transitions.filter((way) => way.trigger === 'event')) {
        seen += 1;
        const shown = rows.filter(({ event, state }) => event === name && holders.includes(state.path));
        if (!shown.some(({ state }) => nearest === undefined || state.path.startsWith(nearest)))
          lacking.push(`${path} ${trigger} ${name}`);
      }
    }
    expect(seen).toBeGreaterThan(25);
    expect(lacking).toEqual([]);
  },
);

test('only roles that the event names have a yes (R122)', () => {
  for (const process of PROCESSES)
    for (const { event, roles } of matrixOf(process).flatMap((section) => section.rows))
      expect(roles).toEqual(process.events[event]?.roles);
  const decides = matrixPage(PROCESSES)
    .split('\n')
    .filter((line) => line.includes('`FATTA_BESLUT`'));
  expect(decides.length).toBeGreaterThan(0);
  for (const line of decides) expect(line).toContain('`FATTA_BESLUT` | ja |  |  |  |');
});

test('only the latest version of a routine is shown, and its page is current', () => {
  const older = { ...smallRoutine, version: 1, title: { sv: 'Förra', en: 'Former' } };
  expect(matrixPage([older, smallRoutine])).toBe(page);
  expect(readFileSync('docs/matrix.md', 'utf8')).toBe(matrixPage(PROCESSES));
});
