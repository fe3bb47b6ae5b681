/**
 * Whether one case's history is as it was written: every link, every anchored head and the anchors' signatures. The whole
 * city, the anchors' own chain and the copies outside the database are for `npm run audit:verify`.
 */
import type { KeyObject } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { FINDS_AS, hasOneOf, LOGG_ROLES } from '../access/granskning';
import type { Principal } from '../access/principal';
import { isSigned, keyId, parseBody } from '../audit/anchor';
import { readPublicKey } from '../audit/anchor-key';
import { CaseCheck } from '../audit/case-check';
import type { Config } from '../config';
import { CONFIG } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import type { AnchorRow } from '../store/anchors.store';
import { KedjaQuery, type Kedja } from '../store/kedja.query';
import { isId } from './case-id';
import { accessRow, readerOf } from './cases';
import type { KedjekontrollView } from './kedja.schemas';

/** More events than any case has had; each is hashed, some hundred thousand a second. */
const MOST = 20_000;

@Injectable()
export class Kedjor {
  private readonly keys: ReadonlyMap<string, KeyObject>;

  constructor(
    @Inject(Engine) private readonly engine: Engine,
    @Inject(KedjaQuery) private readonly query: KedjaQuery,
    @Inject(CONFIG) { anchors }: Config,
  ) {
    this.keys = keysOf(anchors?.keyFile ?? null);
  }

  /** @throws Problem FORBIDDEN; NOT_FOUND; NOT_POSSIBLE for a history that is too long for an answer */
  async prova(principal: Principal, id: string): Promise<KedjekontrollView> {
    if (hasOneOf(principal, LOGG_ROLES) === null) {
      await this.log(principal, 'FORBIDDEN');
      throw new Problem('FORBIDDEN', mening`Bara granskaren prövar om ett ärendes historik är hel.`);
    }
    const reader = { ...readerOf(principal), roles: [FINDS_AS], role: 'granskare' };
    if (!isId(id)) {
      await this.log(principal, 'NOT_FOUND');
      throw unknown();
    }
    const kedja = await this.engine.guarded(() => this.query.las(reader, id, MOST));
    if (!kedja) throw unknown();
    if (kedja.events.length > MOST)
      throw new Problem(
        'NOT_POSSIBLE',
        mening`Historiken är för lång för ett svar. Be driften köra npm run audit:verify.`,
        {
          unmet: [],
        },
      );
    return this.resultat(kedja);
  }

  private resultat({ stored, events, anchors, last }: Kedja): KedjekontrollView {
    const dayOf = new Map(anchors.map(({ nr, day }) => [nr, day]));
    const check = new CaseCheck(stored, (nr) => {
      const day = dayOf.get(nr);
      return day === undefined ? `ankare ${nr}` : `ankare ${nr} (${day})`;
    });
    for (const event of events) check.take(event);
    check.end();
    const ankare = anchors.map((anchor) => ({
      nr: anchor.nr,
      dag: anchor.day,
      handelser: stored.heads.find(({ nr }) => nr === anchor.nr)?.revision ?? 0,
      signatur: this.signatur(anchor),
    }));
    const fel = felOf(check, stored.id) ?? ankarfel(stored.heads, ankare);
    const said = last && parseBody(last.body);
    return {
      arende: stored.id,
      provad: new Date().toISOString(),
      hel: fel === null,
      handelser: events.length,
      huvud: stored.head ?? '',
      fel,
      ankare,
      forankrad: check.vouched,
      senasteAnkare: last && said ? { nr: last.nr, dag: last.day, at: said.at } : null,
    };
  }

  private signatur({ body, signature, nr, day }: AnchorRow): 'giltig' | 'ogiltig' | 'inte_provad' {
    if (this.keys.size === 0) return 'inte_provad';
    const said = parseBody(body);
    // The row's own number and day stand beside the text that is signed.
    return said &&
      said.nr === nr &&
      said.day === day &&
      isSigned(this.keys, { body, key: said.key }, signature)
      ? 'giltig'
      : 'ogiltig';
  }

  private async log(principal: Principal, outcome: string): Promise<void> {
    await this.engine.guarded(() =>
      this.engine.store.logAccess(null, accessRow(principal, 'kedja', outcome)),
    );
  }
}

function felOf({ fault, place }: CaseCheck, id: string): KedjekontrollView['fel'] {
  if (fault === null) return null;
  const sv = fault.slice(id.length + 2);
  return {
    text: {
      sv: `${sv.charAt(0).toUpperCase()}${sv.slice(1)}.`,
      en: `From event ${place ?? '?'} on the history is not as it was written: something is altered, missing or added.`,
    },
    handelse: place,
  };
}

/** What is wrong with the anchors themselves, where the chain is whole. */
function ankarfel(
  heads: Kedja['stored']['heads'],
  ankare: KedjekontrollView['ankare'],
): KedjekontrollView['fel'] {
  const missing = heads.find(({ nr }) => !ankare.some((one) => one.nr === nr));
  if (missing)
    return {
      text: {
        sv: `Ankare ${missing.nr}, som ärendet finns i, är borta.`,
        en: `Anchor ${missing.nr}, which holds the case, is gone.`,
      },
      handelse: null,
    };
  const bent = ankare.find(({ signatur }) => signatur === 'ogiltig');
  return bent
    ? {
        text: {
          sv: `Ankare ${bent.nr} (${bent.dag}) är inte det som signerades.`,
          en: `Anchor ${bent.nr} (${bent.dag}) is not what was signed.`,
        },
        handelse: null,
      }
    : null;
}

/** The public half of the key that anchors are signed with; a file that cannot be read is told of and does without. */
function keysOf(file: string | null): ReadonlyMap<string, KeyObject> {
  if (file === null) return new Map();
  try {
    const key = readPublicKey(file);
    return new Map([[keyId(key), key]]);
  } catch (error) {
    new Logger('kedja').warn(
      error instanceof Error ? error.message : 'Nyckeln för ankare går inte att läsa.',
    );
    return new Map();
  }
}

const unknown = (): Problem =>
  new Problem(
    'NOT_FOUND',
    mening`Ärendet finns inte, hör till en annan enhet eller har skyddade personuppgifter.`,
  );
