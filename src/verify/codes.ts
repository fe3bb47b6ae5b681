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
  OMSTARTAR_GRANNE: 'En övergång i en del av ärendet startar om de andra delarna',
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
