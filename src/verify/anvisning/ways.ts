/** Common beginnings of the ways through `anvisning@1`, each going on from the one before. */
import { MOTESDAG, type Step } from '../model';

export const inledd: readonly Step[] = ['BEDOM_BEHOV', 'INLED_ANVISNING'];
export const samrad: readonly Step[] = ['LAS_SSBTEK', 'FRAGA_SOKANDE', 'SKICKA_TILL_AF'];
export const underlag: readonly Step[] = [
  'REGISTRERA_SAMTYCKE_KC',
  'UPPDATERA_ARBETSPLAN',
  'ANGE_GRUNDBESLUT',
  'ANGE_KONTAKTVAGAR',
];
export const beslutat: readonly Step[] = [...inledd, ...samrad, ...underlag, 'FATTA_BESLUT'];
export const sant: readonly Step[] = [...beslutat, 'UNDERRATTA', 'SKICKA_UPPDRAG'];
export const fordelat: readonly Step[] = [...sant, 'FORDELA'];
export const motesdag: readonly Step[] = [
  ...fordelat,
  'BOKA_INSKRIVNING',
  'KALLA_INSKRIVNING',
  'LAS_UPPDRAG',
  MOTESDAG,
];
export const missat: readonly Step[] = [...motesdag, 'UTEBLIVANDE', 'FOLJ_UPP_UTEBLIVANDE'];
export const inskrivet: readonly Step[] = [
  ...motesdag,
  'HALL_INSKRIVNING',
  'INFORMERA_KRAV',
  'BOKA_FORSTA_UPPFOLJNING',
  'INFORMERA_VERKSAMHET',
  'UPPRATTA_DELTAGANDEDOKUMENT',
];
export const startad: readonly Step[] = [...inskrivet, 'VERKSTALL'];
export const pagar: readonly Step[] = [...startad, 'UPPRATTA_PLAN'];
export const arbete: readonly Step[] = [...startad, ['AVSLUT_AVISERAT', { orsak: 'arbete' }]];
export const fornyas: readonly Step[] = ['OMPROVA', ...samrad, 'UPPDATERA_ARBETSPLAN'];
export const oenighet = (steg: string): Step => ['LYFT_OENIGHET', { steg }];
