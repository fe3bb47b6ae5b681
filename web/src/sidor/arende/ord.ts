/** Words of the case's page that several of its parts use. */
import type { Schema } from '../../api';
import { medarbetare } from '../../namn';
import { texter } from '../../sprak';

type Roll = Schema<'Uppgift'>['role'];
type Akt = Schema<'Akt'>['records'][number]['akt'];

/** The roles of the routine, as the API's own words. */
export const roller = texter<Record<Roll, string>>({
  sv: {
    socialsekreterare: 'Socialsekreterare',
    forste_socialsekreterare: '1:e socialsekreterare',
    arbetsmarknadskonsulent: 'Arbetsmarknadskonsulent',
    samordnare: 'Samordnare',
    utforare: 'Utförare',
    enhetschef: 'Enhetschef',
    administrator: 'Administratör',
    granskare: 'Granskare',
  },
  en: {
    socialsekreterare: 'Social worker',
    forste_socialsekreterare: 'Senior social worker',
    arbetsmarknadskonsulent: 'Employment consultant',
    samordnare: 'Coordinator',
    utforare: 'Provider',
    enhetschef: 'Unit manager',
    administrator: 'Administrator',
    granskare: 'Auditor',
  },
});

/** The kinds of records in the case file. */
export const aktslag = texter<Record<Akt, string>>({
  sv: {
    bedomning: 'Bedömning',
    samrad: 'Samråd',
    samtycke: 'Samtycke',
    beslut: 'Beslut',
    uppdrag: 'Uppdrag',
    mote: 'Möte',
    arbetsplan: 'Arbetsplan',
    plan: 'Genomförandeplan',
    journal: 'Journalanteckning',
    kontakt: 'Kontakt',
    narvaro: 'Närvaro',
    oenighet: 'Oenighet',
    avslut: 'Avslut',
    rattelse: 'Rättelse',
  },
  en: {
    bedomning: 'Assessment',
    samrad: 'Consultation',
    samtycke: 'Consent',
    beslut: 'Decision',
    uppdrag: 'Commission',
    mote: 'Meeting',
    arbetsplan: 'Work plan',
    plan: 'Implementation plan',
    journal: 'Journal entry',
    kontakt: 'Contact',
    narvaro: 'Attendance',
    oenighet: 'Disagreement',
    avslut: 'Closing',
    rattelse: 'Correction',
  },
});

/** Sides of the routine (R5). */
export const sidor = texter({
  sv: { sf: 'Socialförvaltningen', kc: 'Kompetenscenter' },
  en: { sf: 'Social services', kc: 'Kompetenscenter' },
});

/** A personal number as people write it: 19760128-2382. */
export const personnummer = (siffror: string): string => siffror.replace(/^(\d{8})(\d{4})$/, '$1-$2');

/** How a document leaves: the ways of the routine, and the system that the sides share. */
export const vagar = texter<Readonly<Record<string, string>>>({
  sv: {
    digital_post: 'Digital post',
    post: 'Brev med post',
    personligen: 'Personligen',
    formedling: 'Skatteverkets förmedling',
    treserva: 'I Treserva',
  },
  en: {
    digital_post: 'Digital post',
    post: 'Letter by post',
    personligen: 'In person',
    formedling: "The Tax Agency's forwarding",
    treserva: 'In Treserva',
  },
});

/** What does things by itself, by the id that the API gives it. */
const sjalvt = texter<Readonly<Record<string, string>>>({
  sv: {
    ritaren: 'av sig självt',
    posten: 'av sig självt',
    klockan: 'av sig självt',
    system: 'av sig självt',
  },
  en: { ritaren: 'by itself', posten: 'by itself', klockan: 'by itself', system: 'by itself' },
});
/** Who did something: a colleague by name, or nobody. */
export const avVem = (id: string): string => sjalvt.value[id] ?? medarbetare(id);
