/** Every route needs a verified access token or a web session, save those that say `@Public`. */
import {
  createParamDecorator,
  Inject,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal';
import { invalid, TokenVerifier } from '../access/verifier';
import { operationOf } from './documented';
import { mening } from '../mening';
import { Problem } from '../problems';
import { showsSession } from './session-kakor';
import { Sessioner, type ShownSession } from './sessioner';
import { Tilldelat } from './tilldelat';
import { isHealth } from './traffic';

const PUBLIC = 'stegvis:public';

/** Marks a route or a controller that answers without a token: it shows nothing of any case. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Parameter decorator: who is asking. */
export const CurrentPrincipal = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Principal => {
    const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!principal) throw new Error('A public route asks who is asking');
    return principal;
  },
);

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: TokenVerifier,
    @Inject(Tilldelat) private readonly tilldelat: Tilldelat,
    @Inject(Sessioner) private readonly sessioner: Sessioner,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) ?? false;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    try {
      if (!open) {
        const who = await this.whoIs(request);
        request.principal = await this.tilldelat.complete(who, operationOf(context.getHandler()));
      }
    } finally {
      // Without a header the address was counted on arrival; here the user, or the address of a token that fails.
      if (showsWho(request) && !isHealth(request))
        request.server.clients.count(request, http.getResponse<FastifyReply>());
    }
    return true;
  }

  /** A token that is shown counts alone: with a false one a session does not help. */
  private async whoIs(request: FastifyRequest): Promise<Principal> {
    if (request.headers.authorization !== undefined) return this.verifier.verify(tokenOf(request));
    const id = this.sessioner.idOf(request);
    if (id === null)
      throw new Problem(
        'UNAUTHENTICATED',
        mening`Logga in, eller skicka en giltig åtkomsttoken i huvudet Authorization: Bearer <token>.`,
      );
    const { principal, session } = await this.sessioner.open(id);
    request.session = session;
    return principal;
  }
}

/** Whether a request shows something that its user is counted by, once that is verified. */
export const showsWho = ({ headers }: FastifyRequest): boolean =>
  headers.authorization !== undefined || showsSession(headers.cookie);

/** The bearer token of a request. @throws Problem UNAUTHENTICATED */
export function tokenOf({ headers }: FastifyRequest): string {
  const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '') ?? [];
  if (token !== undefined) return token;
  throw invalid();
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The web session that shows who is asking; none with a token. */
    session?: ShownSession;
  }
}
