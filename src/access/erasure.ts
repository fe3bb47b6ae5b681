/**
 * Erasing a client (gallring, L12: SoL 16:1, SoF 13:1): two persons decide, the municipality's rule allows it, and
 * then her key is taken away with everything she is found by. The ledger is written first: an erasure that is
 * interrupted is finished by the next process that starts. What is left are cases with codes and dates, chains that
 * verify, and ciphertext that nobody can open.
 */
import type { Pool } from 'pg';
import { addMonths, localDate } from '../../machines/calendar';
import type { Settings, Text } from '../../machines/process';
import { choiceOf } from '../../machines/settings';
import { mening } from '../mening';
import { GallringarStore, type Gallring } from '../store/gallringar.store';
import type { KlientIdentity } from '../store/klienter.store';
import { nameParts } from '../store/namn';
import { RaderingarStore, type ErasableKlient, type Radering } from '../store/raderingar.store';
import { RaderingsforslagStore } from '../store/raderingsforslag.store';
import { inTransaction } from '../store/transaction';
import { appendToLedger, isKlient, ledgerIn, readLedger, type ErasureEntry } from './erasure-ledger';
import type { ClientKeys } from './keys';

/** A decided erasure. The ids are those of the login, and of two different persons. */
export interface ErasureOrder {
  readonly klientId: string;
  /** The decision and its ground, in words that name nobody. */
  readonly grund: string;
  readonly beslutadAv: string;
  readonly kontrolleradAv: string;
}

export interface ErasureParts {
  readonly pool: Pool;
  readonly keys: ClientKeys;
  readonly keysDir: string;
  /** In force now. */
  readonly settings: Settings;
  /** Wall time. */
  readonly now: Date;
}

/** Why somebody is not erased. Its message is all that is told, and says nothing of who it is. */
export class NotErased extends Error {
  constructor(readonly text: Text) {
    super(text.sv);
  }
}

/** SoL 16:1. */
const YEARS = 5;
const GRUND = { min: 10, max: 300 };
const ACTOR = /^[\w.@-]{1,100}$/;

/**
 * Erases a client. One who is erased already is seen to again, and nothing is added.
 * @throws NotErased; nothing is then changed
 */
export async function erase(order: ErasureOrder, parts: ErasureParts): Promise<ErasureEntry> {
  const { pool, keys, keysDir, now } = parts;
  checkOrder(order);
  const store = new RaderingarStore(pool);
  return store.oneAtATime(async (client) => {
    const ledger = ledgerIn(keysDir);
    const before = readLedger(ledger).find((one) => one.klient === order.klientId && isKlient(one));
    if (!before) check(order, parts, await store.find(order.klientId));
    const { klientId: klient, grund, beslutadAv, kontrolleradAv } = order;
    const entry =
      before ?? appendToLedger(ledger, { at: now.toISOString(), klient, grund, beslutadAv, kontrolleradAv });
    keys.erase(klient);
    await store.erase([radering(entry)], client);
    return entry;
  });
}

/**
 * Erases again everybody whom the ledger or the register says is erased, and disposes again of every case that the
 * ledger names: after a restore of the database, of the keys, or of both.
 * @returns how many persons are erased in all
 * @throws Error in Swedish if the ledger has been changed
 */
export async function eraseAgain(
  pool: Pool,
  keys: ClientKeys,
  keysDir: string,
  ledger: string = ledgerIn(keysDir),
): Promise<number> {
  const store = new RaderingarStore(pool);
  const entries = readLedger(ledger);
  const registered = new Set(await store.all());
  const klienter = entries.filter(isKlient);
  const ids = new Set([...klienter.map(({ klient }) => klient), ...registered]);
  for (const id of ids) if (keys.has(id) || !keys.isErased(id)) keys.erase(id);
  // Only what a restored database does not know of: a process that only works may read the register, and not write it.
  const missing = klienter.filter(({ klient }) => !registered.has(klient));
  if (missing.length > 0) await store.erase(missing.map(radering));
  await disposeAgain(pool, entries.flatMap(gallringOf));
  return ids.size;
}

/** Only what the database does not know of: an ordinary start has nothing to do here. */
async function disposeAgain(pool: Pool, gallringar: readonly Gallring[]): Promise<void> {
  if (gallringar.length === 0) return;
  const store = new GallringarStore(pool);
  const missing = await store.integallrade(gallringar.map(({ caseId }) => caseId));
  for (const gallring of gallringar)
    if (missing.has(gallring.caseId)) await inTransaction(pool, (client) => store.gallra(gallring, client));
}

/** A line of the ledger as a disposal of a case; none where it is about a client. */
export const gallringOf = ({
  arende,
  nr,
  at,
  grund,
  beslutadAv,
  kontrolleradAv,
  hash,
}: ErasureEntry): Gallring[] =>
  arende === undefined ? [] : [{ caseId: arende, nr, at, grund, beslutadAv, kontrolleradAv, hash }];

const radering = ({ klient, nr, at, grund, beslutadAv, kontrolleradAv, hash }: ErasureEntry): Radering => ({
  klientId: klient,
  nr,
  at,
  grund,
  beslutadAv,
  kontrolleradAv,
  hash,
});

function checkOrder({ grund, beslutadAv, kontrolleradAv }: ErasureOrder): void {
  if (![beslutadAv, kontrolleradAv].every((id) => ACTOR.test(id)))
    throw new NotErased(mening`De två som beslutar anges med sina användar-id.`);
  if (beslutadAv === kontrolleradAv)
    throw new NotErased(mening`Den som kontrollerar ska vara någon annan än den som beslutar.`);
  checkGround(grund);
}

function checkGround(grund: string): void {
  if (grund.length < GRUND.min || grund.length > GRUND.max)
    throw new NotErased(mening`Skriv beslutets grund med ${GRUND.min}–${GRUND.max} tecken.`);
  if (/\d{6}/.test(grund)) throw new NotErased(mening`Grunden får inte innehålla nummer som pekar ut någon.`);
}

/**
 * Whether a client may be erased on a ground, before anybody has decided.
 * @throws NotErased
 */
export async function checkErasable(
  order: Pick<ErasureOrder, 'klientId' | 'grund'>,
  parts: Omit<ErasureParts, 'keysDir'>,
): Promise<void> {
  checkGround(order.grund);
  check(order, parts, await new RaderingarStore(parts.pool).find(order.klientId));
}

/**
 * Erases a client whom two persons have decided to erase: one proposed it, the other approved.
 * @throws NotErased; nothing is then changed
 */
export async function eraseApproved(klientId: string, parts: ErasureParts): Promise<ErasureEntry> {
  const forslag = new RaderingsforslagStore(parts.pool);
  const approved = await forslag.approved(klientId);
  if (!approved)
    throw new NotErased(
      mening`Det finns inget godkänt förslag om att radera klienten som är yngre än 90 dagar: föreslå det i tjänsten och låt någon annan godkänna det.`,
    );
  const { grund, foreslagenAv: beslutadAv, avgjordAv: kontrolleradAv } = approved;
  const entry = await erase({ klientId, grund, beslutadAv, kontrolleradAv }, parts);
  await forslag.executed(approved.id);
  return entry;
}

function check(
  order: Pick<ErasureOrder, 'klientId' | 'grund'>,
  parts: Omit<ErasureParts, 'keysDir'>,
  klient: ErasableKlient | null,
): void {
  const rule = choiceOf(parts.settings, 'disposal.rule');
  if (rule === 'bevara')
    throw new NotErased(
      mening`Kommunens regel är att ingen gallras: handlingarna bevaras för forskning (SoF 13:1). Regeln är inställningen disposal.rule.`,
    );
  if (!klient)
    throw new NotErased(mening`Klienten finns inte. Ange klientens id, som står i adressen till sidan.`);
  if (klient.active > 0)
    throw new NotErased(mening`Klienten har ${klient.active} pågående ärenden och kan inte gallras.`);
  const from = klient.last && addMonths(localDate(klient.last), 12 * YEARS);
  if (from && localDate(parts.now.toISOString()) <= from)
    throw new NotErased(
      mening`Den sista anteckningen är från ${localDate(klient.last)}. Klienten får gallras först efter ${from} (SoL 16:1).`,
    );
  const identity = identityOf(order, parts, klient);
  if (rule === 'femArUtomUrval' && isSampled(identity.personnummer))
    throw new NotErased(
      mening`Klienten är född den 5:e, 15:e eller 25:e. De handlingarna bevaras för forskning (SoF 13:1).`,
    );
  const words = new Set(nameParts(order.grund));
  if (nameParts(identity.namn).some((part) => part.length > 2 && words.has(part)))
    throw new NotErased(mening`Grunden får inte innehålla klientens namn: den sparas för alltid.`);
}

function identityOf(
  order: Pick<ErasureOrder, 'klientId'>,
  { keys }: Pick<ErasureParts, 'keys'>,
  { cipher }: ErasableKlient,
): KlientIdentity {
  const text = keys.decrypt(order.klientId, cipher);
  if (text === null)
    throw new NotErased(mening`Klientens nyckel saknas i nyckelmappen. Kontrollera att det är rätt mapp.`);
  return JSON.parse(text) as KlientIdentity;
}

/** Day of birth; a coordination number has 60 added to it. @param personnummer twelve digits */
export const isSampled = (personnummer: string): boolean =>
  [5, 15, 25].includes(Number(personnummer.slice(6, 8)) % 60);
