/** The routine over HTTP: what it looks like, and how many cases are where. */
import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Processer } from './processer';
import { ProcesslageQuery, ProcessQuery, type ProcesslageView, type ProcessView } from './processer.schemas';
import { ZodQuery } from './zod-http';

const tag = 'Rutinen';

@Controller('/stegvis/v1/processer')
export class ProcesserController {
  constructor(@Inject(Processer) private readonly processer: Processer) {}

  @Get(':process')
  @Documented({
    id: 'lasProcess',
    summary: 'Read the routine as it is drawn',
    text: 'Stegen i banor, vad som leder från ett till ett annat, och bakom varje steg dess uppgifter, frister, krav och lagrum. Läst ur maskinen själv. Inget ärende läses.',
    tag,
    query: 'ProcessFraga',
    answers: { 200: { schema: 'Process', text: 'Rutinen' } },
    problems: ['VALIDATION', 'NOT_FOUND'],
  })
  karta(
    @Param('process') process: string,
    @ZodQuery(ProcessQuery) { version }: z.infer<typeof ProcessQuery>,
  ): ProcessView {
    return this.processer.karta(process, version);
  }

  @Get(':process/lage')
  @Documented({
    id: 'lasProcesslage',
    summary: 'Read how many cases are where in the routine',
    text: 'Statistik: pågående ärenden per steg, och hur länge de har varit där hittills. Färre än fem visas inte, och inte heller det som kan räknas ut ur andra tal. Skyddade ärenden är inte med. Frågan loggas.',
    tag,
    query: 'ProcesslageFraga',
    answers: { 200: { schema: 'Processlage', text: 'Talen' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND'],
  })
  lage(
    @CurrentPrincipal() principal: Principal,
    @Param('process') process: string,
    @ZodQuery(ProcesslageQuery) ask: z.infer<typeof ProcesslageQuery>,
  ): Promise<ProcesslageView> {
    return this.processer.lage(principal, process, ask);
  }
}
