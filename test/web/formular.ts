/** Fills in an action's form as a person does, field by field by its title, from the same schema that the page draws. */
import type { Locator } from 'playwright-core';
import type { EventName } from '../../machines/anvisning/events';
import { sant, tills } from './krav';
import type { Anvandare, Varld } from './resa';

interface Nod {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Nod>>;
  readonly required?: readonly string[];
  readonly items?: Nod;
  readonly minItems?: number;
  readonly oneOf?: readonly { readonly const: unknown; readonly title: string }[];
  /** What is ordinarily chosen, where anything may be written. */
  readonly 'x-forslag'?: readonly { readonly const: unknown; readonly title: string }[];
  readonly 'x-widget'?: string;
  readonly 'x-ordning'?: number;
}
interface Atgard {
  readonly type: string;
  readonly label: { readonly sv: string };
  readonly possible: boolean;
  readonly allowed: boolean;
  readonly unmet: readonly { readonly text: { readonly sv: string } }[];
  readonly formular: Nod;
}
type Varden = Readonly<Record<string, unknown>>;

const regexp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The name of a field: its title, and what may follow (optional, help), but not another field's longer title. A help text follows at once, with a capital. */
export function namnPa(title: string, others: readonly string[] = []): RegExp {
  const longer = others.filter((other) => other !== title && other.startsWith(title));
  const not = longer.map((other) => regexp(other.slice(title.length))).join('|');
  return new RegExp(`^\\s*${regexp(title)}${not === '' ? '' : `(?!${not})`}(?![a-zåäö0-9])`);
}

/** An action of a case as the user's own API tells it. */
export async function atgarden(v: Varld, user: string, id: string, typ: string): Promise<Atgard> {
  const { atgarder } = (await v.api(user).get(`/arenden/${id}/atgarder`)) as { atgarder: readonly Atgard[] };
  const found = atgarder.find(({ type }) => type === typ);
  sant(found, `${user}: åtgärden ${typ} finns inte i ärendet ${id}`);
  return found;
}

/** The region of the case's page that holds an action's form, opened if it was closed. */
export async function oppna(v: Varld, anv: Anvandare, id: string, typ: EventName): Promise<Locator> {
  const { label, allowed, possible, unmet } = await atgarden(v, anv.user, id, typ);
  sant(
    allowed && possible,
    `${anv.user} kan inte göra ${typ}: ${unmet.map(({ text }) => text.sv).join(' ') || 'inte tillåtet'}`,
  );
  const form = anv.page.getByRole('form', { name: label.sv, exact: true });
  if (!anv.page.url().includes(`/arenden/${id}`)) await anv.ga(`/arenden/${id}?atgard=${typ}`);
  const knapp = anv.page.getByRole('button', { name: namnPa(label.sv), expanded: false });
  // What the case does not wait for is one step away.
  const annat = anv.page.getByRole('button', { name: /^Annat som går att göra/, expanded: false });
  await form.or(knapp).or(annat).first().waitFor();
  if (!(await form.or(knapp).first().isVisible())) await anv.klicka('button', /^Annat som går att göra/);
  await form.or(knapp).first().waitFor();
  if (!(await form.isVisible())) await anv.klicka('button', namnPa(label.sv), anv.page.getByRole('main'));
  await form.waitFor();
  return form;
}

/** Fills in what `varden` says, field by field. */
export async function fyllFormular(anv: Anvandare, form: Locator, nod: Nod, varden: Varden): Promise<void> {
  const falt = Object.entries(nod.properties ?? {}).sort(
    ([, a], [, b]) => (a['x-ordning'] ?? 0) - (b['x-ordning'] ?? 0),
  );
  const titlar = falt.map(([name, { title }]) => title ?? name);
  for (const [name, inner] of falt) {
    const value = varden[name];
    if (value === undefined) continue;
    await fyllFalt(anv, form, inner, namnPa(inner.title ?? name, titlar), inner.title ?? name, value);
  }
}

async function fyllFalt(
  anv: Anvandare,
  form: Locator,
  nod: Nod,
  namn: RegExp,
  title: string,
  value: unknown,
): Promise<void> {
  const ord = (code: unknown): string | undefined =>
    (nod.oneOf ?? nod.items?.oneOf ?? nod['x-forslag'] ?? []).find((one) => one.const === code)?.title;
  switch (nod['x-widget']) {
    case 'ja-nej':
      await anv.valj(namn, value === true ? 'Ja' : 'Nej', form);
      return;
    case 'bekrafta':
      if (value === true) await kryssa(anv, form, namn);
      return;
    case 'val':
      await anv.valj(namn, ord(value) ?? String(value), form);
      return;
    case 'flerval': {
      const grupp = form.getByRole('group', { name: namn });
      for (const code of value as readonly unknown[]) await kryssa(anv, grupp, ord(code) ?? String(code));
      return;
    }
    case 'lista':
      for (const [n, row] of (value as readonly Varden[]).entries()) {
        const rad = form.getByRole('group', { name: `${title} ${n + 1}`, exact: true });
        if (!(await rad.isVisible())) await anv.klicka('button', `Lägg till: ${title}`, form);
        await rad.waitFor();
        await fyllFormular(anv, rad, nod.items ?? {}, row);
      }
      return;
    default:
      if (nod.properties) await fyllFormular(anv, form, nod, value as Varden);
      else if (nod.oneOf ?? nod['x-forslag']) await anv.valj(namn, ord(value) ?? String(value), form);
      else await anv.fyll(namn, String(value), form);
  }
}

/** Ticks what is not ticked. */
async function kryssa(anv: Anvandare, inom: Locator, namn: string | RegExp): Promise<void> {
  const ruta = inom.getByRole(
    'checkbox',
    typeof namn === 'string' ? { name: namn, exact: true } : { name: namn },
  );
  await ruta.first().waitFor();
  if (!(await ruta.first().isChecked())) await anv.klicka('checkbox', namn, inom);
}

/**
 * Does an action of a case by its form, with its ordinary payload and what differs, and waits until it is done.
 * @throws with what the form said where it was refused
 */
export async function gor(
  v: Varld,
  anv: Anvandare,
  id: string,
  typ: EventName,
  andrat: Varden = {},
): Promise<void> {
  const form = await oppna(v, anv, id, typ);
  const { formular, label } = await atgarden(v, anv.user, id, typ);
  await fyllFormular(anv, form, formular, { ...(await v.api(anv.user).vanligt(id, typ)), ...andrat });
  const before = await revision(v, anv.user, id);
  // Somebody else may be first, a deadline too: what was written is kept, and is sent again.
  anv.vantarSvar(409);
  const igen = form.getByRole('button', { name: 'Läs om och behåll det jag skrivit' });
  for (let n = 0; n < 3; n += 1) {
    if (await igen.isVisible()) {
      await anv.klicka('button', 'Läs om och behåll det jag skrivit', form);
      await igen.waitFor({ state: 'hidden' });
    }
    const svar = anv.page
      .waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith('/handelser'))
      .catch(() => null);
    await anv.klicka('button', label.sv, form);
    if ((await svar)?.status() !== 409) break;
    await igen.waitFor();
  }
  await tills(
    async () => (await revision(v, anv.user, id)) > before,
    `${anv.user}: ${typ} blev inte gjort`,
  ).catch(async (error: unknown) => {
    throw new Error(
      `${String(error)}: ${(await form.innerText().catch(() => '')).replace(/\s+/g, ' ').slice(-600)}`,
    );
  });
  await anv.ser(`Klart: ${label.sv}`);
}

const revision = async (v: Varld, user: string, id: string): Promise<number> =>
  ((await v.api(user).get(`/arenden/${id}`)) as { revision: number }).revision;
