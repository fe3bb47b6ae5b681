/**
 * Every text that leaves by e-mail, in one place. A mail says what to do and by when, and names the
 * case by its number only. In a protected case it says nothing but that there is something to read
 * (R105, architecture 18).
 */

/** What a mail is about. `unit` when it goes to a unit's mailbox and not to one person. */
export interface NoticeFacts {
  readonly kind: 'uppgift' | 'eskalering' | 'paminnelse';
  readonly to: 'person' | 'unit';
  readonly caseId: string;
  /** Title of the task or the deadline. */
  readonly title: string;
  /** A date, ISO, or null where there is none. */
  readonly date: string | null;
  readonly link: string | null;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const OPENING = {
  uppgift: {
    subject: 'Ny uppgift',
    person: 'Du har fått en ny uppgift.',
    unit: 'Enheten har fått en ny uppgift.',
    label: 'Att göra',
    date: 'Senast',
  },
  eskalering: {
    subject: 'Behöver din uppmärksamhet',
    person: 'En uppgift har kommit till dig, eftersom något inte blev gjort i tid.',
    unit: 'En uppgift har kommit till enheten, eftersom något inte blev gjort i tid.',
    label: 'Att göra',
    date: 'Senast',
  },
  paminnelse: {
    subject: 'Påminnelse',
    person: 'Det här är en påminnelse till dig om ett datum som närmar sig.',
    unit: 'Det här är en påminnelse till enheten om ett datum som närmar sig.',
    label: 'Det gäller',
    date: 'Datum',
  },
} as const;

const SIGNATURE = 'Meddelandet kommer från Stegvis och går inte att svara på.';

/** The mail about a task or a reminder in an ordinary case. */
export function noticeText(facts: NoticeFacts): MailText {
  const words = OPENING[facts.kind];
  const lines = [
    `${words.label}: ${facts.title}`,
    ...(facts.date === null ? [] : [`${words.date}: ${inWords(facts.date)}`]),
    `Ärende: ${facts.caseId}`,
  ];
  return letter(`${words.subject}: ${facts.title}`, words[facts.to], lines, facts.link);
}

/** The mail in a protected case: no case number, no task, no date. */
export function protectedText({ to, link }: Pick<NoticeFacts, 'to' | 'link'>): MailText {
  const owner = to === 'person' ? 'Du har något nytt i din' : 'Enheten har något nytt i sin';
  return letter('Nytt i arbetslistan', `${owner} arbetslista.`, [], link);
}

/** The mail to those who lead a unit in which a protected case was opened in an emergency: not which, nor by whom. */
export const nodoppningText = (link: string | null): MailText =>
  letter(
    'En nödöppning ska granskas',
    'Någon i enheten har öppnat ett ärende med skyddade personuppgifter genom en nödöppning. Granska den i Stegvis under Nödöppningar.',
    [],
    link,
  );

function letter(subject: string, opening: string, lines: readonly string[], link: string | null): MailText {
  const paragraphs = [
    'Hej!',
    opening,
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    link === null ? 'Öppna arbetslistan i Stegvis.' : `Öppna arbetslistan: ${link}`,
    SIGNATURE,
  ];
  return { subject, text: `${paragraphs.join('\n\n')}\n` };
}

const DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: 'UTC' });

/** A date as it is said: "torsdag 12 mars 2026". */
function inWords(date: string): string {
  return DAY.format(new Date(`${date}T00:00:00Z`)).replace(/ den /, ' ');
}
