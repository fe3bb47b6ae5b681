/** Nödöppningar over HTTP: open, look after, end, review. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { LasarensSprak } from './headers';
import { Nodoppningar } from './nodoppningar';
import {
  NodoppningGranskning,
  NyNodoppning,
  type NodoppningHelView,
  type NodoppningView,
} from './nodoppningar.schemas';
import type { Sprak } from './sprak';
import { ZodBody } from './zod-http';

@Controller('/stegvis/v1')
export class NodoppningarController {
  constructor(@Inject(Nodoppningar) private readonly nodoppningar: Nodoppningar) {}

  @Post('arenden/:id/nodoppning')
  @HttpCode(201)
  @Documented({
    id: 'oppnaNodoppning',
    summary: 'Open a protected case in an emergency',
    text: 'För den som i sin egen enhet skulle ha sett ärendet om det inte vore skyddat. Gäller en begränsad tid och slutar av sig självt. Enhetens chef får veta det genast, allt som görs står i loggen, och någon annan granskar det efteråt. Alla andra får samma svar som för ett ärende som inte finns (R105, L11).',
    tag: 'Skydd',
    body: 'NyNodoppning',
    answers: { 201: { schema: 'Nodoppning', text: 'Ärendet är öppet för dig till tiden i slutar' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  open(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(NyNodoppning) body: z.infer<typeof NyNodoppning>,
  ): Promise<NodoppningView> {
    return this.nodoppningar.open(principal, id, body);
  }

  @Get('nodoppningar')
  @Documented({
    id: 'lasNodoppningar',
    summary: 'List emergency openings',
    text: 'Dina egna, och för den som leder en enhet också enhetens. De som ska granskas står först. Chefen ser vem, när och på vilken grund, men varken vilket ärende eller skälet.',
    tag: 'Skydd',
    answers: { 200: { schema: 'Nodoppningar', text: 'Nödöppningarna' } },
    problems: [],
  })
  async list(@CurrentPrincipal() principal: Principal): Promise<{ nodoppningar: NodoppningView[] }> {
    return { nodoppningar: await this.nodoppningar.list(principal) };
  }

  @Get('nodoppningar/:id')
  @Documented({
    id: 'lasNodoppning',
    summary: 'Read an emergency opening',
    text: 'En nödöppning med allt som gjordes genom den.',
    tag: 'Skydd',
    answers: { 200: { schema: 'NodoppningHel', text: 'Nödöppningen', headers: ['Content-Language'] } },
    problems: ['NOT_FOUND'],
  })
  read(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @LasarensSprak() sprak: Sprak,
  ): Promise<NodoppningHelView> {
    return this.nodoppningar.read(principal, id, sprak);
  }

  @Post('nodoppningar/:id/slut')
  @HttpCode(200)
  @Documented({
    id: 'avslutaNodoppning',
    summary: 'End an emergency opening',
    text: 'Den som öppnade, eller den som leder enheten, avslutar nödöppningen före dess tid. Gäller genast.',
    tag: 'Skydd',
    answers: { 200: { schema: 'Nodoppning', text: 'Nödöppningen har slutat' } },
    problems: ['NOT_FOUND', 'NOT_POSSIBLE'],
  })
  end(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<NodoppningView> {
    return this.nodoppningar.end(principal, id);
  }

  @Post('nodoppningar/:id/granskning')
  @HttpCode(200)
  @Documented({
    id: 'granskaNodoppning',
    summary: 'Review an emergency opening',
    text: 'Den som leder enheten bedömer en nödöppning som har slutat, aldrig sin egen. En obefogad blir en incident att följa upp.',
    tag: 'Skydd',
    body: 'NodoppningGranskning',
    answers: {
      200: { schema: 'NodoppningHel', text: 'Nödöppningen är granskad', headers: ['Content-Language'] },
    },
    problems: ['VALIDATION', 'NOT_FOUND', 'FORBIDDEN', 'NOT_POSSIBLE'],
  })
  review(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(NodoppningGranskning) body: z.infer<typeof NodoppningGranskning>,
    @LasarensSprak() sprak: Sprak,
  ): Promise<NodoppningHelView> {
    return this.nodoppningar.review(principal, id, body, sprak);
  }
}
