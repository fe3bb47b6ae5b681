/** Clients over HTTP: one page each, found by number, name or case number. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Klientsida } from './klientsida';
import { KlientSok, type KlienterView, type KlientsidaView, type KlientSokning } from './lasning.schemas';
import { ZodBody } from './zod-http';

@Controller('/stegvis/v1/klienter')
export class KlienterController {
  constructor(@Inject(Klientsida) private readonly pages: Klientsida) {}

  @Get(':id')
  @Documented({
    id: 'lasKlient',
    summary: "Read a client's page",
    text: 'Alla anvisningar för en klient som din enhet får se, pågående och tidigare: läget i ord, möten och frister, samtycken, avtalade kontaktvägar, tolkspråk, och var samtidiga insatser krockar (P4).',
    tag: 'Klienter',
    answers: { 200: { schema: 'Klientsida', text: 'Klientens sida' } },
    problems: ['NOT_FOUND', 'VERSION_MISSING'],
  })
  read(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<KlientsidaView> {
    return this.pages.read(principal, id);
  }

  @Post('sok')
  @HttpCode(200)
  @Documented({
    id: 'sokKlient',
    full: true,
    summary: 'Find a client by number, name or case number',
    text: 'Hittar en klients sida med person- eller samordningsnummer, namn eller ärendenummer, bland dem som du får se ett ärende för. Något annat sätt att söka efter en person finns inte (2001:637 15 §). Ändamålet anges och loggas, inte vad du sökte med. Högst 20 träffar; inga jokertecken.',
    tag: 'Klienter',
    body: 'KlientSok',
    answers: { 200: { schema: 'Klienter', text: 'Sidorna som du får se; tomt om ingen finns för dig' } },
    problems: ['VALIDATION'],
  })
  search(
    @CurrentPrincipal() principal: Principal,
    @ZodBody(KlientSok) sokning: KlientSokning,
  ): Promise<KlienterView> {
    return this.pages.search(principal, sokning);
  }
}
