/** What is wrong with a field, in words. */
import { tal, texter } from '../sprak';
import type { Fel } from './schema';

const t = texter({
  sv: {
    saknas: 'Fyll i det här.',
    valj: 'Välj ett alternativ.',
    kryssa: 'Kryssa i rutan för att gå vidare.',
    form: 'Det har inte rätt form. Se hjälptexten.',
    datum: 'Skriv ett datum, till exempel 2026-05-15.',
    tid: 'Skriv ett klockslag, till exempel 13:30.',
    tal: 'Skriv med siffror.',
    minst: (n: string) => `Det ska vara minst ${n}.`,
    hogst: (n: string) => `Det får vara högst ${n}.`,
    langt: (n: string) => `Texten är för lång. Den får vara högst ${n} tecken.`,
    fa: (n: string) => `Lägg till minst ${n}.`,
    manga: (n: string) => `Det får vara högst ${n}.`,
  },
  en: {
    saknas: 'Fill this in.',
    valj: 'Choose an alternative.',
    kryssa: 'Tick the box to go on.',
    form: 'It does not have the right form. See the help text.',
    datum: 'Write a date, for example 2026-05-15.',
    tid: 'Write a time of day, for example 13:30.',
    tal: 'Write it in digits.',
    minst: (n) => `It must be at least ${n}.`,
    hogst: (n) => `It may be at most ${n}.`,
    langt: (n) => `The text is too long. It may be at most ${n} characters.`,
    fa: (n) => `Add at least ${n}.`,
    manga: (n) => `There may be at most ${n}.`,
  },
});

/** @example felord({ falt: 'skal', slag: 'saknas' }) // "Fyll i det här." */
export function felord({ slag, grans }: Fel): string {
  const ordet = t.value[slag];
  return typeof ordet === 'string' ? ordet : ordet(tal(grans ?? 0));
}
