/** A deadline of a case over HTTP: move it, pause it, resume it. */
import { Controller, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import type { Order } from '../engine/adjust';
import { CurrentPrincipal } from './auth.guard';
import { Cases } from './cases';
import { Documented, type Documentation } from './documented';
import { Frister } from './frister';
import { FristFlytt, FristPaus, FristSlut } from './frister.schemas';
import { IdempotencyKey, IfMatch } from './headers';
import type { ArendeView } from './schemas';
import { ZodBody } from './zod-http';

const COMMON = {
  tag: 'Ärenden',
  idempotent: true,
  ifMatch: true,
  answers: { 200: { schema: 'Arende', text: 'Ärendet med fristens nya datum', headers: ['ETag'] } },
  problems: [
    'VALIDATION',
    'FORBIDDEN',
    'NOT_FOUND',
    'NOT_POSSIBLE',
    'STALE_REVISION',
    'IDEMPOTENCY_KEY_REUSED',
    'VERSION_MISSING',
  ],
} as const satisfies Partial<Documentation>;

@Controller('/stegvis/v1/arenden/:id/frister/:frist')
export class FristerController {
  constructor(
    @Inject(Frister) private readonly frister: Frister,
    @Inject(Cases) private readonly cases: Cases,
  ) {}

  @Post('flytt')
  @HttpCode(200)
  @Documented({
    id: 'flyttaFrist',
    summary: 'Move a deadline',
    text: '1:e socialsekreterare flyttar socialförvaltningens frister och samordnaren Kompetenscenters, med skäl. Fristen anges med sin nyckel eller sin regel. Lagstadgade frister och beslutets slut flyttas aldrig.',
    body: 'FristFlytt',
    ...COMMON,
  })
  move(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('frist') frist: string,
    @IdempotencyKey() key: string,
    @IfMatch() ifMatch: number | undefined,
    @ZodBody(FristFlytt) body: z.infer<typeof FristFlytt>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArendeView> {
    return this.change(principal, id, { ...body, type: 'stegvis.frist.flytta', frist }, key, ifMatch, reply);
  }

  @Post('paus')
  @HttpCode(200)
  @Documented({
    id: 'pausaFrist',
    summary: 'Pause a deadline',
    text: 'Fristen står still till en dag och löper sedan vidare av sig själv med de dagar som var kvar. Den bevakas hela tiden.',
    body: 'FristPaus',
    ...COMMON,
  })
  pause(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('frist') frist: string,
    @IdempotencyKey() key: string,
    @IfMatch() ifMatch: number | undefined,
    @ZodBody(FristPaus) body: z.infer<typeof FristPaus>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArendeView> {
    return this.change(principal, id, { ...body, type: 'stegvis.frist.pausa', frist }, key, ifMatch, reply);
  }

  @Post('ateruppta')
  @HttpCode(200)
  @Documented({
    id: 'aterupptaFrist',
    summary: 'Resume a paused deadline',
    text: 'En pausad frist löper igen från i dag, före pausens slut.',
    body: 'FristSlut',
    ...COMMON,
  })
  resume(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('frist') frist: string,
    @IdempotencyKey() key: string,
    @IfMatch() ifMatch: number | undefined,
    @ZodBody(FristSlut) body: z.infer<typeof FristSlut>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArendeView> {
    return this.change(
      principal,
      id,
      { ...body, type: 'stegvis.frist.ateruppta', frist },
      key,
      ifMatch,
      reply,
    );
  }

  private async change(
    principal: Principal,
    id: string,
    order: Order,
    idempotencyKey: string,
    expectedRevision: number | undefined,
    reply: FastifyReply,
  ): Promise<ArendeView> {
    await this.frister.change(principal, id, order, { idempotencyKey, expectedRevision });
    const view = await this.cases.read(principal, id);
    void reply.header('ETag', `"${view.revision}"`);
    return view;
  }
}
