/**
 * What a proof can find, each with its own code and its Swedish words. A saboteur names the code that must
 * catch it.
 */
export const CODES = {
  GLOMT_ARENDE: 'Ärendet är glömt: det pågår, men ingen uppgift är öppen och ingen frist bevakas',
  TYST_VANTAN: 'Om ingen gör något väcker tiden aldrig någon som ansvarar för att det dröjer',
  TYST_SLINGA: 'Om ingen gör något går fristerna runt utan att någon får veta det',
  UPPGIFT_UTAN_FRIST: 'En öppen uppgift har förlorat den frist som skulle eskalera den',
  UPPGIFT_UTAN_AGARE: 'En öppen uppgift saknar ägande roll på en av sidorna (R1)',
  UPPGIFT_UTAN_ENHET: 'En öppen uppgift har varken enhet eller namngiven handläggare (R1, R2)',
  OLOSLIG_UPPGIFT: 'En uppgift öppnas, men inget som ägaren får göra löser den',
  ATERVANDSGRAND: 'Härifrån kan ärendet aldrig avslutas',
  OUPPNATT_TILLSTAND: 'Ett tillstånd kan aldrig nås',
  OTAGEN_OVERGANG: 'En övergång sker aldrig',
  ENSIDIGT_VILLKOR: 'Ett villkor ger alltid samma svar',
  FRIST_UTAN_FOLJD: 'En frist löper ut utan att något händer',
  FRIST_KOMMER_ALDRIG: 'En frist är beskriven, men löper aldrig ut',
  BESLUTSRATT: 'Beslutsrätten ligger på fel sida: bara socialförvaltningen beslutar och avslutar (R122)',
  BESLUT_UTAN_UNDERLAG: 'Beslut kan fattas utan samråd, arbetsplan, grundbeslut eller samtycke (R19–R31)',
  INSATS_UTAN_GRUND:
    'Insatsen kan starta utan gällande beslut, uppdrag eller grund för uppgifter till KC (R32–R34)',
  SLUT_UTAN_STALLNING: 'Ärendet kan sluta utan att SF tagit ställning till det gällande beslutet (R54, R92)',
  SLUT_UTAN_NASTA_STEG: 'Ärendet kan sluta utan ett namngivet nästa steg (R54, R92)',
  KC_UNDER_OENIGHET: 'Kompetenscenter kan utföra det omtvistade steget medan oenigheten är öppen (A18)',
  OENIGHET_HINDRAR_SF: 'En oenighet hindrar SF från att ändra eller avsluta sitt beslut (A18)',
  UTLAMNAT_UTAN_SAMTYCKE:
    'Uppgifter lämnas ut utan samtycke eller lagstöd som gäller den dagen, för just den mottagaren (R26, R30, R65, R75)',
  OTILLATEN_KONTAKTVAG: 'Klienten nås på ett sätt som inte är avtalat (A33)',
  SAMTYCKE_FORVAXLAT:
    'Ett samtycke som slutat gälla tas för att klienten har nekat, återkallat eller uteblivit (A17, A28)',
  KONTAKT_EFTER_STOPP:
    'Ett brev eller samtal kan gå till en klient som har avlidit, eller till fel person (A15, A32)',
  FORTSATT_EFTER_FORANDRING:
    'Insatsen kan fortsätta efter ett dödsfall, en flytt eller utan grundbeslut (A26, R109)',
  SLUT_MED_OPPEN_RATTELSE:
    'Ärendet kan sluta medan ett brev som blev fel är ute, eller en incident är öppen (A32)',
  OMSTARTAR_GRANNE: 'En övergång i en del av ärendet startar om de andra delarna',
  FRIST_UTAN_TILLSTAND:
    'En frist bevakas fast tillståndet som den hör till är lämnat, eller bevakas två gånger',
  MINNE_MED_TEXT: 'Ärendet minns annat än koder, beteckningar, datum och antal',
  TVILLINGAR_SKILJER: 'Två ärenden som beviset räknar som ett kan inte göra samma saker',
  VIKT_TILL_HALFTEN:
    'En händelse av vikt är bara antecknad i journalen eller bara meddelad, och ingen ska göra resten (R72)',
  ANTECKNING_SAKNAS: 'En anteckning får inget nummer, eller rättas fast den inte finns (L9)',
  OKANT_MAL: 'Ett mål som inte finns i uppdraget planeras, följs upp eller bedöms (R37)',
  LASNING_UTAN_GRUND: 'Socialförvaltningen läser journalen utan grund som håller (R58, L10)',
  MOTE_UTAN_PART: 'Ett möte räknas som hållet fast en av de tre inte deltog (R78, A6)',
  BEHOV_TAPPAS: 'Ett behov som ingen insats möter försvinner utan att lyftas eller avföras (R86, R91)',
  BESLUT_UTAN_LAGRUM: 'Ett beslut kan vila på ett lagrum som inte gäller beslutets första dag (A24)',
  AKTIVITETSKRAV_FEL:
    'Ett beslut kan sakna det som ett aktivitetskrav måste ange, eller ange det utan lagrum (A25)',
  UPPDRAG_UTAN_TJANST: 'Ett uppdrag kan ange en tjänst som ingen får ge det (R11)',
  FRAGA_PA_FEL_FORUM:
    'En fråga kan gå till fel forum, eller avgöras utan att ett forum har mötts (R90, R91, R111)',
  FRAGA_UTAN_SVAR: 'En fråga kan ta slut utan att någon har avgjort och besvarat den (R90, R91)',
  FRAGA_OM_ENSKILD: 'En fråga till forumen kan bära något som pekar ut en enskild (R90, R91)',
  NEDSATTNING_UTAN_YTTRANDE:
    'Försörjningsstödet kan sättas ned utan kommunicering, utan tid att yttra sig eller av tiden ensam (L3, L8)',
  NEDSATTNING_UTAN_GRUND:
    'Frånvaro kan läggas någon till last en dag då beslutet inte gällde, under uppehåll eller vid sjukdom (A9, A13)',
  UNDERLAG_UTAN_GRUND:
    'Närvaro kan lämnas utan grund, för fel dag eller månad, eller utan att gå ihop (P1, A17, A31)',
  UPPEHALL_UTAN_STOD: 'Ett uppehåll kan gå förbi beslutet eller ge för mycket ledighet (A31, L2)',
  INSTALLNING_FOLJS_INTE: 'Det som kommunen har bestämt följs inte (A1, A3, A4, A7, A14, A19, A22, A29)',
  BERATTELSE_BRYTS: 'En vanlig väg genom rutinen går inte att följa',
} as const;
export type Code = keyof typeof CODES;

/** What was found, and the way there: date, who and what. */
export interface Violation {
  readonly code: Code;
  readonly what: string;
  readonly story: readonly string[];
}

/** A finding of a law, before the walk adds the way there. */
export type Finding = Pick<Violation, 'code' | 'what'>;
