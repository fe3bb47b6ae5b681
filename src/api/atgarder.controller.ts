/** What can be done with a case over HTTP, with forms, and the shortest lawful way to a goal. */
import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { Atgarderna } from './atgarder';
import { VagQuery, type AtgarderView, type VagView } from './atgarder.schemas';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { ZodQuery } from './zod-http';

@Controller('/stegvis/v1/arenden/:id')
export class AtgarderController {
  constructor(@Inject(Atgarderna) private readonly tjanst: Atgarderna) {}

  @Get('atgarder')
  @Documented({
    id: 'lasAtgarder',
    summary: 'Read what can be done with a case',
    text: 'Varje åtgärd i ärendets läge: om du får, allt som hindrar den och vem som kan rätta till det, hur den skickas, formuläret och det som redan är ifyllt. Och målen som vägen kan frågas efter.',
    tag: 'Ärenden',
    answers: { 200: { schema: 'Atgarder', text: 'Åtgärderna' } },
    problems: ['NOT_FOUND', 'VERSION_MISSING'],
  })
  atgarder(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<AtgarderView> {
    return this.tjanst.atgarder(principal, id);
  }

  @Get('vag')
  @Documented({
    id: 'lasVag',
    summary: 'Read the shortest lawful way to a goal',
    text: 'Vad återstår till ett mål i rutinen? Stegen i ordning med vem som gör dem, vad som förutsätts och vad som bara är tid. Räknas ut med ärendets egen maskin: inget steg hoppas över, och inget i vägen kan strykas.',
    tag: 'Ärenden',
    query: 'VagFraga',
    answers: { 200: { schema: 'Vag', text: 'Vägen, eller varför den inte finns' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  vag(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(VagQuery) { mal }: z.infer<typeof VagQuery>,
  ): Promise<VagView> {
    return this.tjanst.vag(principal, id, mal);
  }
}
