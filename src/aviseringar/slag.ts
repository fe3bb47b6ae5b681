/**
 * What Stegvis tells people of by e-mail, and what of it each may choose: at once, gathered, or not at all. What the
 * routine or the law does not let anybody turn off says why here, and a refusal answers with that.
 */
import type { Text } from '../../machines/process';

/** When something is told. */
export const SATT = {
  genast: { sv: 'Genast', en: 'At once' },
  dag: { sv: 'Samlat en gång om dagen', en: 'Gathered once a day' },
  vecka: { sv: 'Samlat en gång i veckan', en: 'Gathered once a week' },
  av: { sv: 'Inte alls', en: 'Not at all' },
} as const satisfies Record<string, Text>;
export type Satt = keyof typeof SATT;

interface Slagregel {
  readonly text: Text;
  readonly far: readonly Satt[];
  /** Why no more than that may be chosen, where it is not everything. */
  readonly skal?: Text;
  readonly kalla: readonly string[];
  /** Told also in quiet hours. */
  readonly alltidNu?: true;
}

const ALLA = ['genast', 'dag', 'vecka', 'av'] as const;

const SLAG = {
  uppgift: { text: { sv: 'Ny uppgift', en: 'New task' }, far: ALLA, kalla: ['R1'] },
  paminnelse: { text: { sv: 'Påminnelse', en: 'Reminder' }, far: ALLA, kalla: ['R76'] },
  eskalering: {
    text: { sv: 'Något blev inte gjort i tid', en: 'Something was not done in time' },
    far: ['genast'],
    skal: {
      sv: 'En eskalering har kommit till dig för att någon annan inte gjort sitt i tid: efter dig finns ingen som märker det',
      en: 'An escalation is yours because somebody else did not act in time: after you nobody will notice',
    },
    kalla: ['R111', 'A9'],
  },
  nodoppning: {
    text: { sv: 'Nödöppning', en: 'Emergency opening' },
    far: ['genast'],
    skal: {
      sv: 'En nödöppning av ett skyddat ärende ska granskas genast av den som leder enheten',
      en: 'An emergency opening of a protected case is reviewed at once by the one who leads the unit',
    },
    kalla: ['R105', 'L11'],
    alltidNu: true,
  },
  mote: {
    text: { sv: 'Möten till kalendern', en: 'Meetings for the calendar' },
    far: ['genast', 'av'],
    skal: {
      sv: 'En kallelse till ett möte kan inte samlas: då kan mötet redan ha varit',
      en: 'An invitation cannot be gathered: the meeting might be over by then',
    },
    kalla: ['R38'],
  },
  handlaggarbyte: {
    text: { sv: 'Handläggarbyte', en: 'Change of worker' },
    far: ['genast', 'dag'],
    skal: {
      sv: 'Klienten ska få veta vem som tar över före bytet, så den som tar över måste själv få veta det',
      en: 'The client is told who takes over before the change, so the one who does must know',
    },
    kalla: ['P7'],
  },
} as const satisfies Record<string, Slagregel>;
export type Slag = keyof typeof SLAG;
export const SLAGEN = Object.keys(SLAG) as readonly Slag[];

/** The rule of a kind, as its own words say and no narrower. */
export const regelFor = (slag: Slag): Slagregel => SLAG[slag];

/** The last reminder of a ladder is told at once whatever is chosen: after it the date comes. */
export const SISTA_STEGET: Pick<Slagregel, 'text' | 'kalla'> = {
  text: {
    sv: 'Den sista påminnelsen före ett datum kommer alltid genast',
    en: 'The last reminder before a date always comes at once',
  },
  kalla: ['R76'],
};
