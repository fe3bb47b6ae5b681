/** Every route needs a verified access token, save those that say `@Public`. */
import {
  createParamDecorator,
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal';
import { TokenVerifier } from '../access/verifier';
import { Problem } from '../problems';

const PUBLIC = 'stegvis:public';
type Authenticated = FastifyRequest & { principal?: Principal };

/** Marks a route or a controller that answers without a token: it shows nothing of any case. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Parameter decorator: who is asking. */
export const CurrentPrincipal = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Principal => {
    const { principal } = context.switchToHttp().getRequest<Authenticated>();
    if (!principal) throw new Error('A public route asks who is asking');
    return principal;
  },
);

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly verifier: TokenVerifier,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    const request = context.switchToHttp().getRequest<Authenticated>();
    const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined)
      throw new Problem(
        'UNAUTHENTICATED',
        'Skicka en giltig åtkomsttoken i huvudet Authorization: Bearer <token>.',
      );
    request.principal = await this.verifier.verify(token);
    return true;
  }
}
