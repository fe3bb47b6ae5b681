/**
 * Web sessions: the browser has a cookie that says nothing, and the tokens of the provider stay here and are forgotten.
 * See docs/adr/0016-sessions.md.
 */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isRole } from '../access/ansprak';
import { newAttempt, OidcClient } from '../access/oidc-client';
import type { Principal } from '../access/principal';
import { TokenVerifier } from '../access/verifier';
import type { Config } from '../config';
import { CONFIG } from '../engine.module';
import { Engine } from '../engine/engine';
import { mening } from '../mening';
import { Problem } from '../problems';
import { SessionerStore } from '../store/sessioner.store';
import { Kakor, seal, unseal } from './session-kakor';
import type { SessionView, UtloggadView } from './session.schemas';
import { malformed } from './zod-http';

const BASE = '/stegvis/v1/session';
/** Where the provider sends the browser back to; it is registered there. */
export const RETURN_PATH = `${BASE}/retur`;
/** Where the provider itself says that somebody has logged out; it is registered there. */
export const BACK_CHANNEL_PATH = `${BASE}/bakkanal`;

/** What the provider's answer to a login carries. */
const Answer = z.object({
  state: z.string().max(200),
  code: z.string().min(1).max(4_000).optional(),
  iss: z.string().max(500).optional(),
});

/** The session that a request shows. */
export interface ShownSession {
  readonly id: string;
  readonly namn: string | null;
  readonly slutar: string;
  readonly vilar: string;
}

/** A step of a login: where the browser goes, with which cookies. */
interface Step {
  readonly location: string;
  readonly cookies: readonly string[];
}

@Injectable()
export class Sessioner {
  private readonly kakor: Kakor | null;
  private readonly client: OidcClient;
  private readonly origins: readonly string[];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(TokenVerifier) verifier: TokenVerifier,
    @Inject(Engine) private readonly engine: Engine,
    @Inject(SessionerStore) private readonly store: SessionerStore,
  ) {
    const { keys, oidc, publicUrl, corsOrigins } = config;
    this.kakor = Kakor.for(publicUrl, keys.other === null ? [keys.master] : [keys.master, keys.other]);
    this.origins = this.kakor ? [this.kakor.origin, ...corsOrigins] : [];
    const { clientId, clientSecret, scope } = oidc;
    const redirectUri = `${(publicUrl ?? '').replace(/\/$/, '')}${RETURN_PATH}`;
    this.client = new OidcClient(verifier, { clientId, clientSecret, scope, redirectUri });
  }

  /**
   * The id of the session that a request shows, by a cookie that is ours; null if it shows none.
   * @throws Problem CSRF if it may be another site's doing
   */
  idOf(request: FastifyRequest): string | null {
    const id = this.kakor?.sessionId(request.headers.cookie) ?? null;
    if (id !== null) this.refuseOthersPages(request, id);
    return id;
  }

  /**
   * Whose session it is, as the row says now.
   * @throws Problem UNAUTHENTICATED if it has ended, UNAVAILABLE
   */
  async open(id: string): Promise<{ readonly principal: Principal; readonly session: ShownSession }> {
    const row = await this.engine.guarded(() => this.store.find(hashOf(id)));
    if (!row)
      throw new Problem(
        'UNAUTHENTICATED',
        mening`Du är utloggad, eller så har inloggningen gått ut. Logga in igen.`,
      );
    const { anvandare, roller, enheter, namn, slutar, vilar } = row;
    return {
      principal: { id: anvandare, roles: roller.filter(isRole), units: enheter },
      session: { id, namn: namn && unseal(id, namn), slutar, vilar },
    };
  }

  /**
   * Begins a login.
   * @param till where on our own site it leads
   * @throws Problem VALIDATION for an address elsewhere; NOT_POSSIBLE where web login is not set up
   */
  begin(till: string, cookie: string | undefined): Step {
    const kakor = this.usable();
    if (!isOwnPath(till, kakor.origin))
      throw malformed([
        { field: 'till', message: mening`ska vara en sida på den egna webbplatsen och börja med /` },
      ]);
    const attempt = newAttempt();
    const id = kakor.sessionId(cookie);
    const before = id === null ? null : hashOf(id).toString('base64url');
    return {
      location: this.client.authorizationUrl(attempt),
      cookies: [kakor.setLogin({ attempt, till, before }, Date.now())],
    };
  }

  /**
   * Ends a login: a new session with a new id, and the one before is gone.
   * @throws Problem UNAUTHENTICATED, UNAVAILABLE, NOT_POSSIBLE
   */
  async finish(query: unknown, cookie: string | undefined): Promise<Step> {
    const kakor = this.usable();
    const answer = Answer.safeParse(query);
    const begun = kakor.begun(cookie, Date.now());
    if (!answer.success || !begun || !isSame(answer.data.state, begun.attempt.state)) throw notHere();
    const { code, iss } = answer.data;
    // The provider refused, or the user went back.
    if (code === undefined) throw notHere();
    const { principal, name, sub, sid } = await this.client.redeem(code, iss, begun.attempt);
    const id = randomBytes(32).toString('base64url');
    const session = {
      idHash: hashOf(id),
      anvandare: principal.id,
      sub,
      sid,
      roller: principal.roles,
      enheter: principal.units,
      namn: name === null ? null : seal(id, name),
      minutes: this.config.session.hours * 60,
      before: begun.before === null ? null : Buffer.from(begun.before, 'base64url'),
    };
    await this.engine.guarded(() => this.store.add(session));
    return { location: begun.till, cookies: [kakor.setMark(), kakor.setSession(id), kakor.clearLogin()] };
  }

  /** Who is asking, and what a page needs to send changes. */
  show(principal: Principal, session: ShownSession | undefined): SessionView {
    return {
      anvandare: principal.id,
      namn: session?.namn ?? null,
      roller: [...principal.roles],
      enheter: [...principal.units],
      session: session ? { slutar: session.slutar, vilar: session.vilar, csrf: csrfOf(session.id) } : null,
    };
  }

  /** Ends the session that the request shows, if any. */
  async logOut(session: ShownSession | undefined): Promise<UtloggadView> {
    if (session) await this.engine.guarded(() => this.store.end(hashOf(session.id)));
    return this.loggedOut(session ? 1 : 0);
  }

  /** Ends every session of the user, in every process at once. */
  async logOutEverywhere({ id }: Principal): Promise<UtloggadView> {
    return this.loggedOut(await this.engine.guarded(() => this.store.endAll(id)));
  }

  /** What takes the session's cookie away. */
  get cleared(): readonly string[] {
    return this.kakor ? [this.kakor.clearMark(), this.kakor.clearSession()] : [];
  }

  /**
   * The provider says that a user has logged out there.
   * @throws Problem VALIDATION, always the same, for a token that does not hold or has been here before; UNAVAILABLE
   */
  async backChannel(body: unknown): Promise<void> {
    const token = new URLSearchParams(typeof body === 'string' ? body : '').getAll('logout_token');
    const [only = ''] = token.length === 1 ? token : [];
    const asked = await this.client.logoutToken(only).catch((error: unknown) => {
      throw error instanceof Problem && error.code === 'UNAUTHENTICATED' ? notALogout() : error;
    });
    const fresh = await this.engine.guarded(() => this.store.endAsAsked(hashOf(asked.jti), asked, asked.exp));
    if (!fresh) throw notALogout();
  }

  private loggedOut(antal: number): UtloggadView {
    const { publicUrl } = this.config;
    const back = publicUrl === null ? null : `${publicUrl.replace(/\/$/, '')}/`;
    return { antal, vidare: back === null ? null : this.client.endSessionUrl(back) };
  }

  private usable(): Kakor {
    if (this.kakor) return this.kakor;
    throw new Problem(
      'NOT_POSSIBLE',
      mening`Inloggning i webbläsaren är inte påslagen: driften anger PUBLIC_URL, med https.`,
    );
  }

  /**
   * A browser sends the cookie whichever page makes it: what is asked must come from our own, and a change must carry
   * what only that page can have read.
   */
  private refuseOthersPages({ method, headers }: FastifyRequest, id: string): void {
    const { origin, 'sec-fetch-site': site, 'x-csrf-token': token } = headers;
    const safe = method === 'GET' || method === 'HEAD';
    // Typed in, from a bookmark or a link on our own page: `none` and `same-origin`. Old browsers say nothing.
    const ownPage = site === 'same-origin' || (safe && (site === 'none' || site === undefined));
    if (origin === undefined ? !ownPage : !this.origins.includes(origin)) throw csrf();
    if (!safe && !(typeof token === 'string' && isSame(token, csrfOf(id)))) throw csrf();
  }
}

/** What a session lies under in the database. @param text its secret id */
export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
/** Follows from the session's secret id, so there is nothing to store and nothing to mix up. */
const csrfOf = (id: string): string => createHmac('sha256', id).update('stegvis csrf').digest('base64url');
const isSame = (one: string, other: string): boolean => timingSafeEqual(hashOf(one), hashOf(other));

/** A path of our own site: read as the browser reads it, and not of the login itself, which would go round. */
function isOwnPath(till: string, origin: string): boolean {
  if (!/^\/(?![/\\])/.test(till) || /[\\\p{C}]/u.test(till) || !URL.canParse(till, origin)) return false;
  const url = new URL(till, origin);
  return url.origin === origin && !url.pathname.startsWith(BASE);
}

const csrf = (): Problem =>
  new Problem(
    'CSRF',
    mening`Anropet kommer inte från Stegvis egen sida, eller saknar X-CSRF-Token. Läs om sidan och försök igen.`,
  );
const notHere = (): Problem =>
  new Problem(
    'UNAUTHENTICATED',
    mening`Inloggningen avbröts, tog för lång tid eller började i en annan webbläsare. Logga in igen.`,
  );
const notALogout = (): Problem =>
  new Problem('VALIDATION', mening`Utloggningen från inloggningstjänsten godtas inte.`);
