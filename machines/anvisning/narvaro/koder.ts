/** Codes of attendance, pause and what may follow for income support, with the words people read. */

/** How a planned day was: facts, never an assessment (P1). */
export const NARVAROSTATUS = {
  narvarande: 'Närvarande',
  sjukanmald: 'Sjukanmäld',
  vard_av_barn: 'Vård av barn',
  annan_anmald_franvaro: 'Annan anmäld frånvaro',
  franvarande_utan_anmalan: 'Frånvarande utan anmälan',
} as const;
export type Narvarostatus = keyof typeof NARVAROSTATUS;

/** Why an insats is paused (A31). */
export const UPPEHALLSORSAKER = {
  sjukdom: 'Längre sjukdom',
  foraldraledighet: 'Föräldraledighet',
  verksamheten_stangd: 'Verksamheten har stängt',
  ledighet_12_4_f: 'Ledighet enligt SoL 12 kap. 4 f §',
  annat: 'Annat',
} as const;
export type Uppehallsorsak = keyof typeof UPPEHALLSORSAKER;

/** What the client has not done (L3). Not to consent is not to decline the insats (A17, A28). */
export const NEDSATTNINGSGRUNDER = {
  franvaro: 'Frånvaro från en planerad dag',
  avbojt_insats: 'Har avböjt insatsen',
} as const;

/** What SF decides under SoL 12:5. */
export const FOLJDER = {
  avslag: 'Avslag på försörjningsstöd',
  nedsattning: 'Nedsättning av försörjningsstöd',
  ingen_atgard_sarskilda_skal: 'Ingen åtgärd: särskilda skäl',
  ingen_atgard: 'Ingen åtgärd',
} as const;
export type Foljd = keyof typeof FOLJDER;

/** True if the decision lowers or refuses support. */
export const tillNackdel = (foljd: Foljd): boolean => foljd === 'avslag' || foljd === 'nedsattning';
