/**
 * Every text that leaves by e-mail, in one place. A mail says what to do and by when, and names the
 * case by its number only. In a protected case it says nothing but that there is something to read
 * (R105, architecture 18).
 */

/** What a mail is about. `unit` when it goes to a unit's mailbox and not to one person. */
export interface NoticeFacts {
  readonly kind: 'uppgift' | 'eskalering' | 'paminnelse' | 'handlaggarbyte';
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
  handlaggarbyte: {
    subject: 'Du tar över ett ärende',
    person: 'Du har tagit över ett ärende från en kollega. Bokade möten och öppna uppgifter följer med.',
    unit: 'Enheten har tagit över ett ärende. Bokade möten och öppna uppgifter följer med.',
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

/** One thing of a mail that gathers several. */
export type DigestItem = Omit<NoticeFacts, 'to' | 'link'> & { readonly skyddad: boolean };

/**
 * The mail that gathers what has come. What is of protected cases is not told apart from anything else that is new, and
 * not counted (R105).
 */
export function digestText(items: readonly DigestItem[], link: string | null): MailText {
  const open = items.filter(({ skyddad }) => !skyddad);
  const parts = (Object.keys(OPENING) as NoticeFacts['kind'][]).flatMap((kind) => {
    const lines = open.filter((item) => item.kind === kind).map(digestLine);
    return lines.length === 0 ? [] : [[OPENING[kind].subject, ...new Set(lines)].join('\n')];
  });
  const rest = open.length === 0 ? 'Du har något nytt i din arbetslista.' : 'Se också arbetslistan.';
  const opening = open.length === 0 ? rest : 'Det här har kommit till dig och är fortfarande aktuellt.';
  const more = open.length > 0 && open.length < items.length ? [rest] : [];
  return letter('Samlat från Stegvis', opening, [[...parts, ...more].join('\n\n')], link);
}

const digestLine = ({ title, date, caseId }: DigestItem): string =>
  `– ${title}${date === null ? '' : `, ${inWords(date)}`} (${caseId})`;

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

/** The mail about an infected file: not in which case, since that may be protected; the case's list of files says it. */
export const smittadFilText = (link: string | null): MailText =>
  letter(
    'En uppladdad fil är borttagen',
    'En fil som laddades upp i ett av enhetens ärenden innehöll skadlig kod. Den är borttagen och ingen har kunnat läsa den. Be avsändaren om en ny, och säg till den som sköter it-säkerheten. Ärendets lista över filer visar vilken det var.',
    [],
    link,
  );

/** What a mail about a meeting says. */
interface MotesFakta {
  readonly metod: 'REQUEST' | 'CANCEL';
  /** Not a change of one that the receiver has. */
  readonly ny: boolean;
  /** The case's number; null in a protected case, where the mail says nothing of the meeting. */
  readonly arende: string | null;
  readonly datum: string;
  readonly tid: string | null;
  readonly plats: string | null;
  readonly tolk: boolean | null;
  readonly link: string | null;
}

/** The mail that brings a meeting to a calendar, changes it there or takes it away. */
export function motestext({ metod, ny, arende, datum, tid, plats, tolk, link }: MotesFakta): MailText {
  if (arende === null)
    return letter('Ett möte tas bort', 'Ett möte som du har fått tas bort ur kalendern.', [], link);
  const lines = [
    `Tid: ${inWords(datum)}${tid === null ? '' : ` kl. ${tid}`}`,
    ...(plats ? [`Plats: ${plats}`] : []),
    ...(tolk === null ? [] : [`Tolk bokad: ${tolk ? 'ja' : 'nej'}`]),
    `Ärende: ${arende}`,
  ];
  if (metod === 'CANCEL')
    return letter(
      `Inställt: Möte i Stegvis ${arende}`,
      'Ett möte är inställt, eller så är det inte längre ditt.',
      lines,
      link,
    );
  return ny
    ? letter(`Möte i Stegvis ${arende}`, 'Ett möte är bokat.', lines, link)
    : letter(`Ändrat: Möte i Stegvis ${arende}`, 'Ett möte har ändrats.', lines, link);
}

function letter(subject: string, opening: string, lines: readonly string[], link: string | null): MailText {
  const paragraphs = [
    'Hej!',
    opening,
    ...(lines.some((line) => line !== '') ? [lines.join('\n')] : []),
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
