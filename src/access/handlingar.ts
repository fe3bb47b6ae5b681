/**
 * What the access log calls an action, in words for those who read the log: what kind of access it was, and nothing
 * of the case's content. Which event somebody sent is not told, and neither is an action that is unknown here.
 */
import type { Text } from '../../machines/process';

/** Kinds of access by code. */
export const HANDLINGAR = {
  lista: { sv: 'Såg ärendet i en lista', en: 'Saw the case in a list' },
  sokning: { sv: 'Sökte efter klienten', en: 'Searched for the client' },
  lasning: { sv: 'Läste ärendet', en: 'Read the case' },
  klientsida: { sv: 'Läste klientens sida', en: "Read the client's page" },
  anrop: {
    sv: 'Såg, skickade eller kvitterade något i ett annat system',
    en: 'Another system: read, sent or receipted',
  },
  uppgift: { sv: 'Tog eller släppte en uppgift', en: 'Took or released a task' },
  andring: { sv: 'Gjorde något i ärendet', en: 'Did something in the case' },
  nodoppning: { sv: 'Nödöppnade ett skyddat ärende', en: 'Opened a protected case in an emergency' },
  automatik: { sv: 'En frist löpte ut av sig själv', en: 'A deadline expired by itself' },
  loggutdrag: { sv: 'Gjorde ett utdrag ur åtkomstloggen', en: 'Made an extract of the access log' },
  loggkontroll: { sv: 'Granskade åtkomstloggen', en: 'Reviewed the access log' },
  kedjekontroll: {
    sv: 'Prövade att ärendets historik är hel',
    en: "Verified that the case's history is whole",
  },
  statistik: { sv: 'Läste tal utan personuppgifter', en: 'Read numbers without personal data' },
  arkivering: { sv: 'Arkiverade eller gallrade ärendet', en: 'Archived or disposed of the case' },
  administration: { sv: 'Administrerade tjänsten', en: 'Administered the service' },
  annat: { sv: 'Annan åtkomst', en: 'Other access' },
} as const satisfies Record<string, Text>;
export type Handling = keyof typeof HANDLINGAR;

/** By the beginning of the action; the first that fits. */
const BY_ACTION: readonly (readonly [RegExp, Handling])[] = [
  [/^(worklist|week|disputes|utforaruppdrag)$/, 'lista'],
  [/^klient sok/, 'sokning'],
  [/^kalenderflode$/, 'lista'],
  [/^klient$/, 'klientsida'],
  [/^(read|atgarder|vag|history|akt|utlamnanden|dagordning|krockar)$/, 'lasning'],
  [/^fil (lista|las)$/, 'lasning'],
  [/^post (lista|las|ko)$/, 'lasning'],
  [/^post /, 'andring'],
  [/^dokument (lista|las|pdf)$/, 'lasning'],
  [/^dokument /, 'andring'],
  [/^(anrop|kvittens|ssbtek)/, 'anrop'],
  [/^(claim|release)$/, 'uppgift'],
  [/^(start$|send |stegvis\.)/, 'andring'],
  [/^nodoppning oppna$/, 'nodoppning'],
  [/^nodoppning/, 'loggkontroll'],
  [/^utkast (las|lista)$/, 'lasning'],
  [/^utkast/, 'andring'],
  [/^(ledning|kollegor)$/, 'lista'],
  [/^fire$/, 'automatik'],
  [/^loggutdrag|^menprovning/, 'loggutdrag'],
  [/^logg/, 'loggkontroll'],
  [/^kedja$/, 'kedjekontroll'],
  [/^processlage$/, 'statistik'],
  [/^(earkiv|leverans|gallring)/, 'arkivering'],
  [/^(settings|vikariat|delegation|kalenderadress|aviseringar)/, 'administration'],
  [/^fil (ladda upp|makulera)$/, 'andring'],
  [/^import$/, 'andring'],
  [/^(utforare|klient skydd|skydd sankning|radering)/, 'andring'],
];

/** The kind of access that an action is. */
export const handlingOf = (action: string): Handling =>
  BY_ACTION.find(([form]) => form.test(action))?.[1] ?? 'annat';

/** Actions where the case only stood in a list: it was not opened. */
export const ONLY_LISTED = ['worklist', 'week', 'disputes', 'kalenderflode'] as const;
