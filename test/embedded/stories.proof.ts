/** The courses of the small city, on whatever day it is seeded: every event is one the routine takes. */
import { anvisning1 } from '../../machines/anvisning/process';
import { instantAt, plusDays } from '../../machines/calendar';
import { COURSES } from '../../src/embedded/seed';
import { Story } from '../../src/embedded/stories';
import { advance, apply, begin, facts, unmet } from '../support/drive';

const CAST = { ss: 'ss-1', fss: 'fss-1', amk: 'amk-1', sam: 'sam-1', kcEnhet: 'kc-1' };
const INPUT = {
  klientId: '7b0d5c1e-6a0f-4c57-9d3e-2f6f0f6a1b11',
  skyddad: false,
  sfEnhet: 'sf-1',
  socialsekreterare: 'ss-1',
};

test('forty cases live through to any day of two years without one refused event', () => {
  let sent = 0;
  expect(COURSES.reduce((sum, course) => sum + course.cases, 0)).toBe(40);
  // Every 59th day meets each weekday, and Christmas, Easter and midsummer from many sides.
  for (let day = 0; day < 730; day += 59) {
    const today = plusDays('2026-11-22', day);
    for (const course of COURSES) {
      const started = plusDays(today, -course.daysAgo);
      const story = new Story(started, CAST);
      course.tell(story);
      let position = begin(anvisning1, INPUT, started, '07:30');
      for (const move of story.moves) {
        if (move.at > instantAt(today, '23:00')) break;
        position = advance(anvisning1, position, move.at);
        const { type, ...payload } = move.event;
        const event = facts(anvisning1, type, payload);
        const stamped = { ...event, at: move.at, idag: move.at.slice(0, 10) };
        expect({ today, started, type, unmet: unmet(anvisning1, position, stamped) }).toEqual({
          today,
          started,
          type,
          unmet: [],
        });
        position = apply(anvisning1, position, event, move.at);
        sent += 1;
      }
    }
  }
  expect(sent).toBeGreaterThan(4_000);
}, 60_000);
