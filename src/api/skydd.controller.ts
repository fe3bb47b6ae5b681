/** The protection of a client over HTTP. */
import { Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { KlientSkydd, type SkyddView } from './skydd.schemas';
import { Skydd } from './skydd';
import { ZodBody } from './zod-http';

@Controller('/stegvis/v1')
export class SkyddController {
  constructor(@Inject(Skydd) private readonly skydd: Skydd) {}

  @Post('klienter/:id/skydd')
  @HttpCode(200)
  @Documented({
    id: 'skyddaKlient',
    summary: 'Protect a client',
    text: 'Registrerar att klienten har skyddade personuppgifter och hur strängt. Gäller genast i alla klientens ärenden; väntande meddelanden om dem stoppas. Sänks inte här (L11, A21).',
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
}
