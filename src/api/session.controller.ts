/** Logging in and out in the browser, over HTTP. */
import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal, Public } from './auth.guard';
import { Documented } from './documented';
import { LoggaInQuery, type SessionView, type UtloggadView } from './session.schemas';
import { Sessioner } from './sessioner';
import { ZodQuery } from './zod-http';

@Controller('/stegvis/v1/session')
export class SessionController {
  constructor(@Inject(Sessioner) private readonly sessioner: Sessioner) {}

  @Get('logga-in')
  @Public()
  @Documented({
    id: 'loggaIn',
    summary: 'Log in with a browser',
    text: 'Leder webbläsaren till kommunens inloggningstjänst och sedan tillbaka, med en session i en kaka som inget skript kan läsa.',
    tag: 'Inloggning',
    query: 'LoggaInFraga',
    open: true,
    answers: { 303: { text: 'Vidare till inloggningstjänsten' } },
    problems: ['VALIDATION', 'NOT_POSSIBLE', 'UNAVAILABLE'],
  })
  logIn(
    @ZodQuery(LoggaInQuery) { till }: z.infer<typeof LoggaInQuery>,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): void {
    goOn(reply, this.sessioner.begin(till, headers.cookie));
  }

  /** The provider's way back: nobody else has reason to come here. */
  @Get('retur')
  @Public()
  @ApiExcludeEndpoint()
  async loggedIn(
    @Query() query: unknown,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    goOn(reply, await this.sessioner.finish(query, headers.cookie));
  }

  /** The provider's own word, by its signature: see OpenID Connect Back-Channel Logout 1.0. */
  @Post('bakkanal')
  @HttpCode(200)
  @Public()
  @ApiExcludeEndpoint()
  async backChannel(@Req() { body }: FastifyRequest): Promise<void> {
    await this.sessioner.backChannel(body);
  }

  @Get()
  @Documented({
    id: 'lasSession',
    summary: 'Who am I',
    text: 'Vem du är, dina roller och enheter, när sessionen slutar, och det som en sida skickar med varje ändring (X-CSRF-Token).',
    tag: 'Inloggning',
    answers: { 200: { schema: 'Session', text: 'Den som frågar' } },
    problems: ['FORBIDDEN'],
  })
  show(@CurrentPrincipal() principal: Principal, @Req() { session }: FastifyRequest): SessionView {
    return this.sessioner.show(principal, session);
  }

  @Post('logga-ut')
  @HttpCode(200)
  @Documented({
    id: 'loggaUt',
    full: true,
    summary: 'Log out',
    text: 'Avslutar den här sessionen, genast och i alla processer.',
    tag: 'Inloggning',
    answers: { 200: { schema: 'Utloggad', text: 'Sessionen är slut' } },
    problems: ['FORBIDDEN'],
  })
  logOut(
    @Req() { session }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UtloggadView> {
    void reply.header('Set-Cookie', [...this.sessioner.cleared]);
    return this.sessioner.logOut(session);
  }

  @Post('logga-ut-overallt')
  @HttpCode(200)
  @Documented({
    id: 'loggaUtOverallt',
    full: true,
    summary: 'Log out everywhere',
    text: 'Avslutar alla dina sessioner, på alla datorer, genast och i alla processer.',
    tag: 'Inloggning',
    answers: { 200: { schema: 'Utloggad', text: 'Alla sessioner är slut' } },
    problems: ['FORBIDDEN'],
  })
  logOutEverywhere(
    @CurrentPrincipal() principal: Principal,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UtloggadView> {
    void reply.header('Set-Cookie', [...this.sessioner.cleared]);
    return this.sessioner.logOutEverywhere(principal);
  }
}

function goOn(
  reply: FastifyReply,
  step: { readonly location: string; readonly cookies: readonly string[] },
): void {
  void reply
    .status(303)
    .header('Set-Cookie', [...step.cookies])
    .header('Location', step.location);
}
