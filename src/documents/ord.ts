/** Words that the drawing itself adds, and dates and months in words, in the languages that templates come in. */
export const SPRAK = ['sv', 'en', 'ar', 'so'] as const;
export type Sprak = (typeof SPRAK)[number];

const MANADER = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december',
  en: 'January February March April May June July August September October November December',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  so: 'Janaayo Febraayo Maarso Abriil Maajo Juun Luulyo Agoosto Sebtembar Oktoobar Nofembar Diseembar',
} as const satisfies Record<Sprak, string>;

/** From Sunday on. */
const VECKODAGAR = {
  sv: 'söndag måndag tisdag onsdag torsdag fredag lördag',
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  ar: 'الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  so: 'Axad Isniin Talaado Arbaco Khamiis Jimce Sabti',
} as const satisfies Record<Sprak, string>;

export const ORD = {
  sv: {
    datum: 'Datum',
    arende: 'Ärende',
    handlaggare: 'Handläggare',
    dokument: 'Dokument',
    galler: 'Gäller',
    telefon: 'Telefon',
    avsandare: 'Avsändare',
    sida: 'Sida',
    mall: 'Mall',
    inga: 'Inga uppgifter.',
    ortOchDatum: 'Ort och datum',
    underskrift: 'Underskrift',
    namnfortydligande: 'Namnförtydligande',
    innehall: 'Innehåll',
  },
  en: {
    datum: 'Date',
    arende: 'Case',
    handlaggare: 'Contact',
    dokument: 'Document',
    galler: 'Concerns',
    telefon: 'Phone',
    avsandare: 'Sender',
    sida: 'Page',
    mall: 'Template',
    inga: 'No information.',
    ortOchDatum: 'Place and date',
    underskrift: 'Signature',
    namnfortydligande: 'Name in print',
    innehall: 'Contents',
  },
  ar: {
    datum: 'التاريخ',
    arende: 'رقم القضية',
    handlaggare: 'الموظف المسؤول',
    dokument: 'الوثيقة',
    galler: 'بخصوص',
    telefon: 'الهاتف',
    avsandare: 'المرسل',
    sida: 'صفحة',
    mall: 'النموذج',
    inga: 'لا توجد معلومات.',
    ortOchDatum: 'المكان والتاريخ',
    underskrift: 'التوقيع',
    namnfortydligande: 'الاسم بخط واضح',
    innehall: 'المحتويات',
  },
  so: {
    datum: 'Taariikh',
    arende: 'Kiis',
    handlaggare: 'Qofka mas’uulka ah',
    dokument: 'Dukumenti',
    galler: 'Ku saabsan',
    telefon: 'Telefoon',
    avsandare: 'Diraha',
    sida: 'Bog',
    mall: 'Qaab',
    inga: 'Wax macluumaad ah ma jiraan.',
    ortOchDatum: 'Goobta iyo taariikhda',
    underskrift: 'Saxiixa',
    namnfortydligande: 'Magaca oo qoran',
    innehall: 'Tusmo',
  },
} as const satisfies Record<Sprak, Record<string, string>>;

/** `2026-03-05` as `5 mars 2026`. */
export const datumIOrd = (iso: string, sprak: Sprak): string =>
  `${Number(iso.slice(8, 10))} ${manadIOrd(iso.slice(0, 7), sprak)}`;

/** The day of the week of `2026-03-18`: `onsdag`. */
export const veckodag = (iso: string, sprak: Sprak): string =>
  VECKODAGAR[sprak].split(' ')[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';

/** `2026-03` as `mars 2026`. */
export const manadIOrd = (iso: string, sprak: Sprak): string =>
  `${MANADER[sprak].split(' ')[Number(iso.slice(5, 7)) - 1] ?? iso} ${iso.slice(0, 4)}`;

/** `13:30` as a time of day is written: `13.30` in Swedish. */
export const klockan = (time: string, sprak: Sprak): string =>
  sprak === 'sv' ? time.replace(':', '.') : time;
