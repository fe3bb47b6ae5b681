/**
 * Carries out an approved disposal (L12): each case is judged again, and goes whole or not at all. The ledger is
 * written first, so a disposal that is interrupted is finished by the next process that starts, or by running this
 * again. With her last case the client goes too, with her key.
 */
import type { Pool } from 'pg';
import { localDate } from '../../machines/calendar';
import type { Settings } from '../../machines/process';
import { erase, gallringOf, NotErased } from '../access/erasure';
import { appendToLedger, ledgerIn, readLedger } from '../access/erasure-ledger';
import type { ClientKeys } from '../access/keys';
import { signBody } from '../audit/anchor';
import type { AnchorKey } from '../audit/anchor-key';
import { GallringarStore, type Foreslaget, type Gallringsforslag } from '../store/gallringar.store';
import { RaderingarStore } from '../store/raderingar.store';
import { utfallet, type Provdelar } from './lista';
import { regelText, type Hinder, type Regel } from './regler';

interface Utforandedelar {
  readonly pool: Pool;
  readonly keys: ClientKeys;
  readonly keysDir: string;
  /** In force now. */
  readonly settings: Settings;
  /** Wall time. */
  readonly now: Date;
  /** Signs the receipt; null where there is no key, and the receipt is then unsigned. */
  readonly nyckel: AnchorKey | null;
  readonly say: (line: string) => void;
}

interface Utforande {
  /** Cases of the list that are disposed of, those that were before included. */
  gallrade: number;
  /** Clients whose last case it was. */
  klienter: number;
  /** Cases that are left, as something had come in their way. */
  kvar: number;
  /** Rows of ciphertext that were taken away now. */
  poster: number;
}

const TOLD_EVERY = 50;

/** @returns null where nothing is approved */
export async function utfor(delar: Utforandedelar): Promise<Utforande | null> {
  const { pool, settings, keys, now, say } = delar;
  const store = new GallringarStore(pool);
  const forslag = await store.godkant();
  if (!forslag) return null;
  const prov = { store, keys, settings, idag: localDate(now.toISOString()) };
  const hinder: Hinder[] = [];
  let poster = 0;
  for (const [n, rad] of (await store.lista(forslag.id, true)).entries()) {
    const gjort = await gallraEtt(rad, forslag, prov, delar);
    if (typeof gjort === 'string') hinder.push(gjort);
    else poster += gjort;
    if ((n + 1) % TOLD_EVERY === 0) say(`${n + 1} av ${forslag.antal} ärenden`);
  }
  const raderade = await raderaKlienter(await store.utanArenden(forslag.id), forslag, delar);
  const gjorda = await store.gjorda(forslag.id);
  await store.utford(forslag.id, kvitto(forslag, gjorda, hinder, raderade, delar));
  return { gallrade: gjorda.length, klienter: raderade, kvar: forslag.antal - gjorda.length, poster };
}

type Godkant = Gallringsforslag & { readonly avgjordAv: string };

/** @returns what came in its way, or the rows that were taken away */
function gallraEtt(
  rad: Foreslaget,
  { grund, foreslagenAv, avgjordAv }: Godkant,
  prov: Provdelar,
  { pool, keysDir, now }: Utforandedelar,
): Promise<Hinder | number> {
  const { store } = prov;
  return new RaderingarStore(pool).oneAtATime(async (client) => {
    const [fakta] = await store.fakta([rad.caseId], client);
    if (!fakta) return 'andrat';
    const ledger = ledgerIn(keysDir);
    // A line that an interrupted run has written is the decision already.
    let entry = readLedger(ledger).find(({ arende }) => arende === rad.caseId);
    if (!entry) {
      const utfall = utfallet(fakta, prov);
      if (utfall.utfall === 'hindrad') return utfall.hinder[0] ?? 'andrat';
      if (utfall.utfall !== 'gallras' || fakta.revision !== rad.revision) return 'andrat';
      const { klientId: klient } = fakta;
      const why = { grund, beslutadAv: foreslagenAv, kontrolleradAv: avgjordAv };
      entry = appendToLedger(ledger, { at: now.toISOString(), klient, arende: rad.caseId, ...why });
    }
    let poster = 0;
    for (const gallring of gallringOf(entry)) poster += await store.gallra(gallring, client);
    return poster;
  });
}

/** Her name and number were kept for her other cases. */
async function raderaKlienter(
  ids: readonly string[],
  { grund, foreslagenAv, avgjordAv }: Godkant,
  delar: Utforandedelar,
): Promise<number> {
  let raderade = 0;
  for (const klientId of ids) {
    try {
      await erase({ klientId, grund, beslutadAv: foreslagenAv, kontrolleradAv: avgjordAv }, delar);
      raderade += 1;
    } catch (error) {
      if (!(error instanceof NotErased)) throw error;
      delar.say(`En klient vars sista ärende är gallrat är kvar med namn och nummer: ${error.message}`);
    }
  }
  return raderade;
}

/** The receipt names no case: the ledger's lines do, and the receipt holds their hashes. */
function kvitto(
  { id, hash, regel, grund, foreslagenAv, avgjordAv, antal }: Godkant,
  gjorda: readonly { readonly nr: number; readonly at: string; readonly hash: string }[],
  hinder: readonly Hinder[],
  klienter: number,
  { now, nyckel }: Utforandedelar,
) {
  const body = JSON.stringify({
    v: 1,
    forslag: id,
    lista: hash,
    at: now.toISOString(),
    regel: regelText(regel as Regel, 'sv'),
    grund,
    beslutadAv: foreslagenAv,
    kontrolleradAv: avgjordAv,
    antal,
    gallrade: gjorda.map(({ nr, at, hash: rad }) => ({ nr, at, hash: rad })),
    klienter,
    kvar: hinder,
    key: nyckel?.id ?? null,
  });
  return { body, nyckel: nyckel?.id ?? null, signature: nyckel ? signBody(nyckel.privateKey, body) : null };
}
