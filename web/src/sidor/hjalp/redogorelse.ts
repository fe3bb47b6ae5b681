/**
 * The accessibility statement: DIGG's outline for lag (2018:1937), and only what is known. Whoever changes a page, a proof
 * or a known fault changes it here too; the date is that of the latest review.
 */
export interface Del {
  readonly rubrik: string;
  readonly stycken: readonly string[];
  readonly punkter?: readonly string[];
  readonly lank?: { readonly text: string; readonly href: string };
}

const GRANSKAD = '2026-11-23';
const DIGG = 'https://www.digg.se/tdosanmalan';

export const redogorelse: Readonly<Record<'sv' | 'en', (datum: (iso: string) => string) => readonly Del[]>> =
  {
    sv: (datum) => [
      {
        rubrik: '',
        stycken: [
          'Kommunen som använder Stegvis ansvarar för den här webbplatsen. Så många som möjligt ska kunna använda den, oavsett hinder. Här står hur den uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du rapporterar fler.',
        ],
      },
      {
        rubrik: 'Hur tillgänglig är webbplatsen?',
        stycken: [
          'Webbplatsen är delvis förenlig med lagen. Den är byggd för att följa WCAG 2.2 på nivå AA, men den är ännu inte granskad av någon utomstående. Bristerna som vi känner till står längre ner.',
        ],
      },
      {
        rubrik: 'Vad du kan göra om du inte kan använda delar av webbplatsen',
        stycken: [
          'Hör av dig till kommunens support eller till din chef. Du kan få uppgifter ur ett ärende upplästa, utskrivna i stor stil eller som PDF, och en kollega kan registrera åt dig.',
          'Är du klient? Personalen kan läsa upp eller skriva ut det som rör dig. Webbplatsen är till för personal och kräver inloggning.',
        ],
      },
      {
        rubrik: 'Rapportera brister',
        stycken: [
          'Hittar du ett problem som inte står här, säg till kommunens support. Beskriv sidan, vad du försökte göra och vilket hjälpmedel du använder. Skriv aldrig personuppgifter ur ett ärende.',
        ],
      },
      {
        rubrik: 'Tillsyn',
        stycken: [
          'Myndigheten för digital förvaltning, DIGG, ansvarar för tillsynen. Är du inte nöjd med hur kommunen har tagit emot dina synpunkter kan du anmäla det till DIGG.',
        ],
        lank: { text: 'Anmäl bristande tillgänglighet till DIGG (digg.se)', href: DIGG },
      },
      {
        rubrik: 'Teknisk information om tillgängligheten',
        stycken: [
          'Webbplatsen är delvis förenlig med lagen (2018:1937) om tillgänglighet till digital offentlig service, på grund av bristerna nedan.',
        ],
      },
      {
        rubrik: 'Innehåll som inte är tillgängligt',
        stycken: ['Det här uppfyller inte lagkraven, och vi känner till det:'],
        punkter: [
          'Rutinen ritad som bild är bred och behöver rullas i sidled på en smal skärm. Samma steg finns som lista (WCAG 1.4.10).',
          'Filer som laddas upp i ett ärende kommer från andra och kan sakna taggar, textalternativ eller läsbar text (WCAG 1.1.1, 1.3.1).',
          'Text som andra har skrivit kan vara på ett annat språk utan att det är märkt (WCAG 3.1.2).',
          'Bilderna i Hjälp visar sidor på svenska. Texten till bilden säger kort vad den visar; stegen står alltid i ord bredvid (WCAG 1.4.5).',
          'Lagtext och ord ur rutinen kan vara svåra. De vanligaste orden förklaras i Hjälp; lättläst version av sidorna finns inte.',
          'På engelska finns texterna på sidorna, men vissa svar från tjänsten finns bara på svenska.',
        ],
      },
      {
        rubrik: 'Oskäligt betungande anpassning',
        stycken: ['Inget undantag för oskäligt betungande anpassning görs.'],
      },
      {
        rubrik: 'Innehåll som inte omfattas av lagen',
        stycken: [
          'Filer som kommer från andra, som läkarintyg och svar från andra myndigheter, omfattas inte av lagen när kommunen varken har tagit fram, betalat för eller styr över dem.',
        ],
      },
      {
        rubrik: 'Det vi inte har prövat',
        stycken: ['Det här vet vi inte, och säger därför inget om:'],
        punkter: [
          'Hur sidorna fungerar med skärmläsare (NVDA, JAWS, VoiceOver) i händerna på någon som använder dem till vardags.',
          'Röststyrning, ögonstyrning och punktdisplay.',
          'Andra webbläsare än Chromium i de automatiska proven.',
        ],
      },
      {
        rubrik: 'Hur vi har prövat webbplatsen',
        stycken: ['Vi har själva granskat webbplatsen med automatiska prov som körs vid varje ändring:'],
        punkter: [
          'Sidorna öppnas i en riktig webbläsare mot den riktiga tjänsten och granskas med axe mot WCAG 2.0, 2.1 och 2.2, nivå A och AA, i ljusa och mörka färger, på svenska och engelska, på bred och smal skärm (320 bildpunkter).',
          'Arbetsflödena körs också med bara tangentbord.',
          'PDF-dokumenten som tjänsten skapar läses med ett program som prövar taggar, läsordning, titel och språk.',
        ],
      },
      {
        rubrik: 'När',
        stycken: [
          `Redogörelsen uppdaterades ${datum(GRANSKAD)}. Webbplatsen har inte tagits i bruk än; kommunen lägger till datum, och namn, telefon och e-post till den som tar emot synpunkter, innan den öppnas.`,
        ],
      },
    ],
    en: (datum) => [
      {
        rubrik: '',
        stycken: [
          'The municipality that uses Stegvis is responsible for this website. As many as possible shall be able to use it. This page says how it meets the Swedish act on accessibility of digital public services, which faults we know of and how to report others.',
        ],
      },
      {
        rubrik: 'How accessible is the website?',
        stycken: [
          'The website conforms in part. It is built to follow WCAG 2.2 at level AA, but nobody from outside has reviewed it yet. The faults that we know of are listed below.',
        ],
      },
      {
        rubrik: 'What you can do if you cannot use parts of it',
        stycken: [
          "Contact the municipality's support or your manager. What stands in a case can be read to you, printed in large type or given as PDF, and a colleague can record for you.",
          'Are you a client? Staff can read or print what concerns you. The website is for staff and needs a login.',
        ],
      },
      {
        rubrik: 'Report faults',
        stycken: [
          "If you find a problem that is not listed here, tell the municipality's support. Describe the page, what you tried to do and which aid you use. Never write personal data from a case.",
        ],
      },
      {
        rubrik: 'Supervision',
        stycken: [
          'The Agency for Digital Government, DIGG, supervises the act. If you are not content with how the municipality has received your views, you can report it to DIGG.',
        ],
        lank: { text: 'Report lacking accessibility to DIGG (digg.se, in Swedish)', href: DIGG },
      },
      {
        rubrik: 'Technical information',
        stycken: ['The website conforms in part with the act (2018:1937), because of the faults below.'],
      },
      {
        rubrik: 'Content that is not accessible',
        stycken: ['This does not meet the requirements, and we know of it:'],
        punkter: [
          'The routine as a drawing is wide and must be scrolled sideways on a narrow screen. The same steps are there as a list (WCAG 1.4.10).',
          'Files uploaded in a case come from others and can lack tags, text alternatives or readable text (WCAG 1.1.1, 1.3.1).',
          'What others have written can be in another language without being marked as such (WCAG 3.1.2).',
          'The pictures of Help show pages in Swedish. The text of a picture says in short what it shows; the steps always stand in words beside it (WCAG 1.4.5).',
          'The words of the law and of the routine can be hard. The most common are explained in Help; there is no easy-to-read version.',
          'The texts of the pages are there in English, but some answers of the service are in Swedish only.',
        ],
      },
      {
        rubrik: 'Disproportionate burden',
        stycken: ['No exception for disproportionate burden is made.'],
      },
      {
        rubrik: 'Content outside the act',
        stycken: [
          'Files that come from others, such as medical certificates and answers of other authorities, are outside the act when the municipality has neither made, paid for nor control over them.',
        ],
      },
      {
        rubrik: 'What we have not tried',
        stycken: ['We do not know, and so say nothing of:'],
        punkter: [
          'How the pages work with screen readers (NVDA, JAWS, VoiceOver) in the hands of those who use them daily.',
          'Voice control, eye control and braille displays.',
          'Other browsers than Chromium in the automatic tests.',
        ],
      },
      {
        rubrik: 'How we have tested',
        stycken: ['We have reviewed the website ourselves, with automatic tests that run at every change:'],
        punkter: [
          'The pages are opened in a real browser against the real service and reviewed with axe by WCAG 2.0, 2.1 and 2.2, levels A and AA, in light and dark colours, in Swedish and English, on wide and narrow screens (320 pixels).',
          'The work flows are also run with the keyboard alone.',
          'The PDF documents that the service makes are read by a program that tries tags, reading order, title and language.',
        ],
      },
      {
        rubrik: 'When',
        stycken: [
          `The statement was updated on ${datum(GRANSKAD)}. The website is not yet in use; the municipality adds the date, and name, telephone and e-mail of who receives views, before it opens.`,
        ],
      },
    ],
  };
