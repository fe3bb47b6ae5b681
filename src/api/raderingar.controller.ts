/** Proposals to erase a client over HTTP. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Raderingar } from './raderingar';
import {
  NyttRaderingsforslag,
  RaderingsforslagBeslut,
  type RaderingsforslagView,
} from './raderingar.schemas';
import { ZodBody } from './zod-http';

@Controller('/stegvis/v1')
export class RaderingarController {
  constructor(@Inject(Raderingar) private readonly raderingar: Raderingar) {}

  @Get('klienter/:id/raderingsforslag')
  @Documented({
    id: 'lasRaderingsforslag',
    summary: 'Proposals to erase a client',
    text: 'Klientens förslag om radering: vem som föreslog, på vilken grund, och hur de avgjordes.',
    tag: 'Gallring',
    answers: { 200: { schema: 'Raderingsforslagslista', text: 'Förslagen' } },
    problems: ['NOT_FOUND', 'FORBIDDEN'],
  })
  async list(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
  ): Promise<{ forslag: RaderingsforslagView[] }> {
    return { forslag: await this.raderingar.list(principal, id) };
  }

  @Post('klienter/:id/raderingsforslag')
  @HttpCode(201)
  @Documented({
    id: 'foreslaRadering',
    summary: 'Propose to erase a client',
    text: 'Föreslår att klienten raderas, om kommunens regel tillåter det (L12). Ingen raderas förrän någon annan har godkänt det och npm run radera har körts.',
    tag: 'Gallring',
    body: 'NyttRaderingsforslag',
    answers: { 201: { schema: 'Raderingsforslag', text: 'Förslaget väntar' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'FORBIDDEN', 'NOT_POSSIBLE'],
  })
  propose(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(NyttRaderingsforslag) body: z.infer<typeof NyttRaderingsforslag>,
  ): Promise<RaderingsforslagView> {
    return this.raderingar.propose(principal, id, body);
  }

  @Post('klienter/:id/raderingsforslag/beslut')
  @HttpCode(200)
  @Documented({
    id: 'avgorRadering',
    summary: 'Decide on a proposal to erase a client',
    text: 'Godkänner ett förslag som någon annan har lämnat, eller avslår det. Ett godkännande kan tas tillbaka tills det är utfört.',
    tag: 'Gallring',
    body: 'RaderingsforslagBeslut',
    answers: { 200: { schema: 'Raderingsforslag', text: 'Förslaget är avgjort' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'FORBIDDEN', 'NOT_POSSIBLE'],
  })
  decide(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(RaderingsforslagBeslut) body: z.infer<typeof RaderingsforslagBeslut>,
  ): Promise<RaderingsforslagView> {
    return this.raderingar.decide(principal, id, body);
  }
}
