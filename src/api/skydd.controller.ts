/** The protection of a client over HTTP. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import {
  KlientSkydd,
  NySkyddssankning,
  SkyddssankningBeslut,
  type SkyddssankningView,
  type SkyddView,
} from './skydd.schemas';
import { Skydd } from './skydd';
import { Skyddssankningar } from './skyddssankningar';
import { ZodBody } from './zod-http';

@Controller('/stegvis/v1')
export class SkyddController {
  constructor(
    @Inject(Skydd) private readonly skydd: Skydd,
    @Inject(Skyddssankningar) private readonly sankningar: Skyddssankningar,
  ) {}

  @Post('klienter/:id/skydd')
  @HttpCode(200)
  @Documented({
    id: 'skyddaKlient',
    summary: 'Protect a client',
    text: 'Registrerar att klienten har skyddade personuppgifter och hur strängt. Gäller genast i alla klientens ärenden; väntande meddelanden om dem stoppas. Ett strängare skydd sänks inte här (L11, A21).',
    tag: 'Skydd',
    body: 'KlientSkydd',
    answers: { 200: { schema: 'Skyddad', text: 'Klienten är skyddad' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'FORBIDDEN', 'NOT_POSSIBLE'],
  })
  protect(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(KlientSkydd) { skyddsniva }: z.infer<typeof KlientSkydd>,
  ): Promise<SkyddView> {
    return this.skydd.record(principal, id, skyddsniva);
  }

  @Get('klienter/:id/skydd/sankningar')
  @Documented({
    id: 'lasSkyddssankningar',
    summary: 'Proposals to lower the protection of a client',
    text: 'Klientens förslag om sänkt skydd: vem som föreslog och varför, och hur de avgjordes.',
    tag: 'Skydd',
    answers: { 200: { schema: 'Skyddssankningslista', text: 'Förslagen' } },
    problems: ['NOT_FOUND', 'FORBIDDEN'],
  })
  async list(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
  ): Promise<{ forslag: SkyddssankningView[] }> {
    return { forslag: await this.sankningar.list(principal, id) };
  }

  @Post('klienter/:id/skydd/sankningar')
  @HttpCode(201)
  @Documented({
    id: 'foreslaSkyddssankning',
    summary: 'Propose to lower the protection of a client',
    text: 'Föreslår att klientens skydd sänks eller upphör, med skäl. Ingenting sänks förrän någon annan har bekräftat det (L11, A21).',
    tag: 'Skydd',
    body: 'NySkyddssankning',
    answers: { 201: { schema: 'Skyddssankning', text: 'Förslaget väntar' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'FORBIDDEN', 'NOT_POSSIBLE'],
  })
  propose(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(NySkyddssankning) body: z.infer<typeof NySkyddssankning>,
  ): Promise<SkyddssankningView> {
    return this.sankningar.propose(principal, id, body);
  }

  @Post('klienter/:id/skydd/sankningar/beslut')
  @HttpCode(200)
  @Documented({
    id: 'avgorSkyddssankning',
    summary: 'Decide on a proposal to lower the protection',
    text: 'Bekräftar eller avslår ett förslag som någon annan har lämnat. Bekräftat gäller det genast, i alla klientens ärenden på en gång.',
    tag: 'Skydd',
    body: 'SkyddssankningBeslut',
    answers: { 200: { schema: 'Skyddssankning', text: 'Förslaget är avgjort' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'FORBIDDEN', 'NOT_POSSIBLE'],
  })
  decide(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(SkyddssankningBeslut) body: z.infer<typeof SkyddssankningBeslut>,
  ): Promise<SkyddssankningView> {
    return this.sankningar.decide(principal, id, body);
  }
}
