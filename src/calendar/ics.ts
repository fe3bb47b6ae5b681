/**
 * Meetings and deadlines as iCalendar (RFC 5545), sent as RFC 5546 says. Local times with the zone's rules beside them, so
 * that a meeting stays at its hour when the clocks change. What stands here holds no name and no free text. Pure.
 */
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { zonedAt } from '../../machines/calendar';

/** An entry of a calendar. */
export interface Post {
  readonly uid: string;
  /** Raised at each change of the same entry. */
  readonly sekvens: number;
  /** When what it says became so, ISO UTC: the same entry gives the same bytes. */
  readonly at: string;
  readonly rubrik: string;
  readonly text?: string | null;
  readonly plats?: string | null;
  readonly datum: string;
  /** `HH:MM` in Stockholm; null for what lasts all day. */
  readonly tid: string | null;
  /** Minutes. */
  readonly langd: number;
}

/** Who sends an invitation, and to whom. Addresses alone: a calendar needs no names. */
interface Parter {
  readonly fran: string;
  readonly till: string;
}

const ZON = 'Europe/Stockholm';
/** The zone since 1996. Rules and not a list, so that no year is missing. */
const VTIMEZONE = `BEGIN:VTIMEZONE
TZID:${ZON}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

/** An invitation, or with CANCEL the end of one, to one receiver: nobody is told who else has it. */
export function inbjudan(metod: 'REQUEST' | 'CANCEL', post: Post, { fran, till }: Parter): string {
  const calendar = tom(ICalCalendarMethod[metod]);
  lagg(calendar, post, metod === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED)
    .organizer({ name: 'Stegvis', email: fran })
    .createAttendee({ name: till, email: till, rsvp: false });
  return text(calendar);
}

/** A calendar to subscribe to. @param timmar how often a program should look again */
export function flode(namn: string, poster: readonly Post[], timmar: number): string {
  const takt = [`REFRESH-INTERVAL;VALUE=DURATION:PT${timmar}H`, `X-PUBLISHED-TTL:PT${timmar}H`];
  // The zone comes with its first entry.
  const calendar = tom(ICalCalendarMethod.PUBLISH, poster.length > 0 ? takt : []).name(namn);
  for (const post of poster) lagg(calendar, post, ICalEventStatus.CONFIRMED);
  return text(calendar);
}

/** @param egenskaper of the calendar itself: the library would write them after the zone, where none may stand */
const tom = (method: ICalCalendarMethod, egenskaper: readonly string[] = []): ICalCalendar =>
  new ICalCalendar({
    method,
    prodId: '//Stegvis//Kalender//SV',
    timezone: { name: null, generator: () => [...egenskaper, VTIMEZONE].join('\n') },
  });

function lagg(calendar: ICalCalendar, post: Post, status: ICalEventStatus) {
  const { uid, sekvens, at, rubrik, datum, tid, langd } = post;
  const heldag = tid === null;
  return calendar.createEvent({
    id: uid,
    sequence: sekvens,
    stamp: new Date(at),
    timezone: ZON,
    start: zonedAt(datum, tid ?? '00:00'),
    ...(heldag ? { allDay: true } : { end: zonedAt(datum, tid, langd) }),
    summary: rubrik,
    status,
    // A deadline takes no time of the day.
    transparency: heldag ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
    ...(post.text ? { description: post.text } : {}),
    ...(post.plats ? { location: post.plats } : {}),
  });
}

/** Every line ends, the last one too. */
const text = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;
