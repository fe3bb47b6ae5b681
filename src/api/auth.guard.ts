/** Every route needs a verified access token, save those that say `@Public`. */
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
import { TokenVerifier } from '../access/verifier';
import { operationOf } from './documented';
import { Problem } from '../problems';
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
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets) ?? false;
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    try {
      if (!open) {
        const token = await this.verifier.verify(tokenOf(request));
        request.principal = await this.tilldelat.complete(token, operationOf(context.getHandler()));
      }
    } finally {
      // Without a header the address was counted on arrival; here the user, or the address of a token that fails.
      if (request.headers.authorization !== undefined && !isHealth(request))
        request.server.clients.count(request, http.getResponse<FastifyReply>());
    }
    return true;
  }
}

function tokenOf({ headers }: FastifyRequest): string {
  const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(headers.authorization ?? '') ?? [];
  if (token !== undefined) return token;
  throw new Problem(
    'UNAUTHENTICATED',
    'Skicka en giltig åtkomsttoken i huvudet Authorization: Bearer <token>.',
  );
}
