/** iCalendar as two libraries of others read it: hours through the change of clocks, letters, long lines, changes. */
import ICAL from 'ical.js';
import { sync, type VEvent } from 'node-ical';
import { instantAt } from '../../machines/calendar';
import { flode, inbjudan, type Post } from '../../src/calendar/ics';

const POST: Post = {
  uid: '3f1c2a54-8d0b-4f27-9b5e-6f0f4f7c2d11@goteborg.example',
  sekvens: 0,
  at: '2026-02-02T08:00:00.000Z',
  rubrik: 'Möte i Stegvis A-7K2Q-XXXX-YYYY',
  plats: 'Kompetenscenter Hisingen, Ångströmsgatan 1; plan 3',
  text: 'Tolk bokad: ja',
  datum: '2026-02-12',
  tid: '13:30',
  langd: 60,
};
const PARTER = { fran: 'stegvis@goteborg.example', till: 'ss-hisingen-1@goteborg.example' };

/** The one entry as ical.js reads it, with the zone of the file itself and no other. */
function asIcalJs(text: string): {
  readonly event: ICAL.Event;
  readonly component: ICAL.Component;
  readonly calendar: ICAL.Component;
} {
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
  const component = calendar.getFirstSubcomponent('vevent') as ICAL.Component;
  const event = new ICAL.Event(component);
  const [zone] = zones;
  // A time without a zone of its own would otherwise be read as the machine's.
  if (zone && component.getFirstProperty('dtstart')?.getFirstParameter('tzid') === zone.tzid)
    for (const time of [event.startDate, event.endDate]) time.zone = zone;
  return { event, component, calendar };
}
const asNodeIcal = (text: string): VEvent =>
  Object.values(sync.parseICS(text)).find((one): one is VEvent => one?.type === 'VEVENT')!;

test('an invitation says the same in both libraries: when, where, what, and which version (R38)', () => {
  const text = inbjudan('REQUEST', POST, PARTER);
  const { event, component, calendar } = asIcalJs(text);
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
  expect([event.uid, event.sequence, event.summary, event.location, event.description]).toEqual([
    POST.uid,
    0,
    POST.rubrik,
    POST.plats,
    POST.text,
  ]);
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-02-12T12:30:00.000Z');
  expect(event.endDate.toJSDate().toISOString()).toBe('2026-02-12T13:30:00.000Z');
  expect(component.getFirstPropertyValue('attendee')).toBe(`MAILTO:${PARTER.till}`);
  const other = asNodeIcal(text);
  expect([other.uid, other.sequence, other.summary, other.location, other.description]).toEqual([
    POST.uid,
    '0',
    POST.rubrik,
    POST.plats,
    POST.text,
  ]);
  expect(other.start.toISOString()).toBe('2026-02-12T12:30:00.000Z');
  expect(other.start.tz).toBe('Europe/Stockholm');
});

test('a change has the same uid and a higher number; an end says CANCEL (R46)', () => {
  const changed = asIcalJs(inbjudan('REQUEST', { ...POST, sekvens: 1, tid: '09:00' }, PARTER)).event;
  expect([changed.uid, changed.sequence, changed.startDate.toString()]).toEqual([
    POST.uid,
    1,
    '2026-02-12T09:00:00',
  ]);
  const text = inbjudan('CANCEL', { ...POST, sekvens: 2 }, PARTER);
  const { component, calendar } = asIcalJs(text);
  expect([
    calendar.getFirstPropertyValue('method'),
    component.getFirstPropertyValue('status'),
    component.getFirstPropertyValue('sequence'),
  ]).toEqual(['CANCEL', 'CANCELLED', 2]);
  expect(asNodeIcal(text).status).toBe('CANCELLED');
});

test.each([
  ['the day before summer time', '2026-03-28', '09:00', '2026-03-28T08:00:00.000Z'],
  ['the evening before', '2026-03-28', '23:30', '2026-03-28T22:30:00.000Z'],
  ['the day it begins, after', '2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
  ['midsummer', '2026-06-18', '13:30', '2026-06-18T11:30:00.000Z'],
  ['the day it ends, before', '2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
  ['the day it ends, after', '2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
  ['the year after', '2027-03-29', '08:15', '2027-03-29T06:15:00.000Z'],
])('the hour is the clock’s on the wall: %s (R39)', (_what, datum, tid, instant) => {
  const text = inbjudan('REQUEST', { ...POST, datum, tid }, PARTER);
  expect(instantAt(datum, tid)).toBe(instant);
  expect(asIcalJs(text).event.startDate.toJSDate().toISOString()).toBe(instant);
  expect(asNodeIcal(text).start.toISOString()).toBe(instant);
});

test('an hour from half past one, when the clocks are set forward, ends at half past three', () => {
  const text = inbjudan('REQUEST', { ...POST, datum: '2026-03-29', tid: '01:30' }, PARTER);
  expect(asIcalJs(text).event.endDate.toString()).toBe('2026-03-29T03:30:00');
  expect(asNodeIcal(text).end?.toISOString()).toBe('2026-03-29T01:30:00.000Z');
});

test('long lines are folded at 75 octets, between letters, and read back as they were', () => {
  const rubrik = `Möte ${'åäöÅÄÖé – '.repeat(30)}slut`;
  const text = inbjudan('REQUEST', { ...POST, rubrik }, PARTER);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).not.toMatch(/[^\r]\n/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(Buffer.from(text).toString('utf8')).not.toContain('\ufffd');
  expect(asIcalJs(text).event.summary).toBe(rubrik);
  expect(asNodeIcal(text).summary).toBe(rubrik);
});

test('what somebody names a place cannot add a line, nor a property', () => {
  const plats = 'Rum 1\r\nATTENDEE:mailto:x@y.example\nX:\\;,';
  const { event, component } = asIcalJs(inbjudan('REQUEST', { ...POST, plats }, PARTER));
  expect(component.getAllProperties('attendee')).toHaveLength(1);
  expect(event.location.replace(/\n/g, '|')).toContain('Rum 1|ATTENDEE');
});

test('a calendar to subscribe to has whole days for dates, and how often to look again', () => {
  const frist = { ...POST, uid: 'f@stegvis', tid: null, plats: null, rubrik: 'Datum: Beslutet upphör' };
  const text = flode('Stegvis', [POST, frist], 4);
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT4H');
  const [, second] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect([second!.startDate.isDate, second!.startDate.toString(), second!.summary]).toEqual([
    true,
    '2026-02-12',
    frist.rubrik,
  ]);
  // The grammar: properties of the calendar stand before its parts.
  expect(text.indexOf('REFRESH-INTERVAL')).toBeLessThan(text.indexOf('BEGIN:VTIMEZONE'));
  expect(flode('Stegvis', [], 4)).not.toContain('VEVENT');
  expect(flode('Stegvis', [POST, frist], 4)).toBe(text);
});
