/**
 * Who is told what of the feed: the policy for each message and reader, on facts of the moment, and of the event no more
 * than her side knows. Pure.
 */
import type { ProcessDefinition } from '../../machines/process';
import { factsAbout, sideOf } from '../access/disclosure';
import { may, type Decision } from '../access/policy';
import type { Principal } from '../access/principal';
import { sidovy, type Sidovy } from '../access/sidovy';
import type { StromArende, StromFakta, StromRow, StromVisning } from '../store/strom.query';
import type { StromhandelseView } from './strom.schemas';

export type Allowed = Extract<Decision, { readonly allowed: true }>;

/** What a stream tells of a row. */
export interface Meddelande {
  readonly typ: 'arende.andrat' | 'frist.passerad' | 'frist.andrad' | 'arbetslista.andrad';
  readonly data: StromhandelseView;
}

/** The definition of a case's routine; null where this process has not got it. */
export type ProcessOf = (of: Pick<StromArende, 'process' | 'version'>) => ProcessDefinition | null;

const INGA_LAN = { vikariat: [], uppdrag: [] };

export class Urval {
  private readonly arenden: ReadonlyMap<string, StromArende>;
  private readonly lan: ReadonlyMap<string, Required<Pick<Principal, 'vikariat' | 'uppdrag'>>>;
  private readonly nodoppningar: ReadonlySet<string>;
  private readonly sidor = new Map<string, Sidovy | null>();

  constructor(
    { arenden, vikariat, uppdrag, nodoppningar }: StromFakta,
    private readonly processOf: ProcessOf,
  ) {
    this.arenden = new Map(arenden.map((arende) => [arende.id, arende]));
    const borrowers = new Set([
      ...vikariat.map(({ vikarie }) => vikarie),
      ...uppdrag.map(({ utforare }) => utforare),
    ]);
    const lanOf = (who: string) => ({
      vikariat: vikariat.filter(({ vikarie }) => vikarie === who),
      uppdrag: uppdrag.filter(({ utforare }) => utforare === who).map(({ caseId }) => caseId),
    });
    this.lan = new Map([...borrowers].map((who) => [who, lanOf(who)]));
    this.nodoppningar = new Set(nodoppningar.map(({ caseId, principal }) => `${caseId} ${principal}`));
  }

  arende(id: string): StromArende | undefined {
    return this.arenden.get(id);
  }

  /** Those to whom a case can be open though it lies in none of their units: whoever something is lent to. */
  get lanade(): Iterable<string> {
    return this.lan.keys();
  }

  /** Whether somebody may be told of a case now. The principal's own loans are not used: these are of this moment. */
  ser(principal: Principal, arende: StromArende): Allowed | null {
    const { id, sfEnhet, kcEnhet, skyddad, handlaggare } = arende;
    const nodoppning = this.nodoppningar.has(`${id} ${principal.id}`);
    const facts = { id, sfEnhet, kcEnhet, skyddad, handlaggare, nodoppning };
    const decision = may(
      { ...principal, ...(this.lan.get(principal.id) ?? INGA_LAN) },
      { kind: 'read' },
      facts,
    );
    return decision.allowed ? decision : null;
  }

  /** What of a row she is told, who sees its case; null for other people's tasks. */
  meddelande(row: StromRow, arende: StromArende, principal: Principal, as: Allowed): Meddelande | null {
    const { id, revision } = arende;
    const sida = this.sida(arende, sideOf(principal, as.as, arende));
    const data = { arende: id, revision, at: row.at, handelse: null, frist: null };
    if (row.type === null || row.body === null) {
      const hers = sida?.uppgift ?? (() => false);
      return row.roller?.some(hers) ? { typ: 'arbetslista.andrad', data } : null;
    }
    const { type } = row;
    const facts = factsAbout({ seq: row.seq, at: row.at ?? '', type, body: row.body, personal: [] });
    const known = sida !== null && sida.handelse(facts) !== null;
    if (!known) return { typ: 'arende.andrat', data };
    if (facts.rule === null) return { typ: 'arende.andrat', data: { ...data, handelse: type } };
    const moved = type.startsWith('stegvis.frist.');
    return {
      typ: moved ? 'frist.andrad' : 'frist.passerad',
      data: { ...data, handelse: moved ? type : null, frist: facts.rule },
    };
  }

  /** The row of the access log by which she is shown a case. */
  visning({ id, units }: Principal, arende: StromArende, { as, vikariat }: Allowed): StromVisning {
    const { sfEnhet, kcEnhet } = arende;
    const own = [sfEnhet, kcEnhet].find((unit) => unit !== null && units.includes(unit));
    return {
      principal: id,
      role: as,
      caseId: arende.id,
      enhet: vikariat?.enhet ?? own ?? units[0] ?? null,
      andamal: this.nodoppningar.has(`${arende.id} ${id}`) ? 'nodoppning' : 'handlaggning',
      vad: vikariat ? `vikarie för ${vikariat.ersatter} (${vikariat.id})` : null,
    };
  }

  /** What a side knows of a case: the same for all who stand on it. */
  private sida(arende: StromArende, side: Parameters<typeof sidovy>[0]['side']): Sidovy | null {
    const key = `${arende.id} ${side ?? ''}`;
    let known = this.sidor.get(key);
    if (known !== undefined) return known;
    const process = this.processOf(arende);
    const { kcEnhet, utlamnanden } = arende;
    known = process && sidovy({ process, side, kcEnhet, utlamnanden });
    this.sidor.set(key, known);
    return known;
  }
}
