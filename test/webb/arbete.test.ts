/** How the worklist is laid out, the weeks of the calendar, and the form of a start. */
import { datesOfWeek, weekOf } from '../../machines/week';
import { plusDays } from '../../machines/calendar';
import { gruppAv, grupperade, jamfor, veckansSlut, type Uppgift } from '../../web/src/sidor/arbete/grupper';
import { mandag, veckaAv, veckanEfter } from '../../web/src/sidor/arbete/vecka';
import { formularet, kropp, TOMT } from '../../web/src/sidor/start/formular';

const IDAG = '2026-11-25'; // a Wednesday
const task = (id: string, over: Partial<Uppgift> = {}): Uppgift => ({
  ...({ id, escalation: false, dueDate: null, openedAt: '2026-11-01T08:00:00.000Z' } as Uppgift),
  ...over,
});

describe('groups of the worklist', () => {
  test.each([
    ['2026-11-24', false, 'forsenat'],
    ['2026-11-25', false, 'idag'],
    ['2026-11-26', false, 'vecka'],
    ['2026-11-29', false, 'vecka'],
    ['2026-11-30', false, 'senare'],
    [null, false, 'utan'],
    [null, true, 'eskalerat'],
    ['2026-12-30', true, 'eskalerat'],
  ])('due %s, escalated %s: %s', (dueDate, escalation, grupp) => {
    expect(gruppAv({ dueDate, escalation }, IDAG)).toBe(grupp);
  });

  test('a Sunday is the end of its own week', () => {
    expect(veckansSlut('2026-11-29')).toBe('2026-11-29');
    expect(veckansSlut('2026-11-30')).toBe('2026-12-06');
  });

  test('escalations come first, then the oldest date; what has no date is before what is for later', () => {
    const groups = grupperade(
      [
        task('senare', { dueDate: '2027-01-01' }),
        task('utan'),
        task('sen', { dueDate: '2026-11-20' }),
        task('senast', { dueDate: '2026-11-02' }),
        task('eskalerad', { escalation: true }),
      ],
      IDAG,
    );
    expect(groups.map(({ grupp, tasks }) => [grupp, tasks.map(({ id }) => id)])).toEqual([
      ['eskalerat', ['eskalerad']],
      ['forsenat', ['senast', 'sen']],
      ['utan', ['utan']],
      ['senare', ['senare']],
    ]);
  });
});

test('a newer reading changes rows where they stand: nothing comes, goes or moves by itself', () => {
  const shown = [task('a', { dueDate: '2026-11-20' }), task('b')];
  const read = [task('a', { dueDate: '2026-12-24', assignee: 'ss-hisingen-2' }), task('c')];
  const { visade, nya, borta } = jamfor(shown, read);
  expect(visade.map(({ id, dueDate }) => [id, dueDate])).toEqual([
    ['a', '2026-11-20'],
    ['b', null],
  ]);
  expect(visade[0]).toMatchObject({ assignee: 'ss-hisingen-2' });
  expect([nya, [...borta]]).toEqual([1, ['b']]);
});

test('the weeks of the page are those of the service, every day for twelve years', () => {
  for (let day = '2020-01-01'; day < '2032-01-01'; day = plusDays(day, 1)) {
    const week = veckaAv(day);
    expect(week).toBe(weekOf(day));
    expect(mandag(week)).toBe(datesOfWeek(week)?.[0]);
  }
  expect(veckanEfter('2026-W53', 1)).toBe('2027-W01');
  expect(veckanEfter('2026-W01', -1)).toBe('2025-W52');
  expect(mandag('2025-W53')).toBeNull();
});

test('a start sends what is filled in and nothing else, and a draft of it is read back as it was', () => {
  expect(kropp({ ...TOMT, personnummer: ' 19900101-2385 ', namn: 'Testklient 1' })).toEqual({
    klient: { personnummer: '19900101-2385', namn: 'Testklient 1' },
  });
  const whole = {
    ...TOMT,
    personnummer: '19900101-2385',
    namn: 'Testklient 1',
    adress: 'Storgatan 1\n411 01 Göteborg',
    skyddad: true,
    skyddsniva: 'sekretessmarkering',
    sfEnhet: 'sf-hisingen',
    forsteSocialsekreterare: 'fss-hisingen-1',
  };
  expect(formularet(kropp(whole))).toEqual(whole);
  // A level that was chosen before the mark was taken away is not sent.
  expect(kropp({ ...whole, skyddad: false })['klient']).not.toHaveProperty('skyddsniva');
});
