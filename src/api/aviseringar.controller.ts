/** What each chooses to be told of, over HTTP. */
import { Controller, Get, Inject, Put } from '@nestjs/common';
import type { Principal } from '../access/principal';
import type { Aviseringsval as Valt } from '../aviseringar/val';
import { Aviseringar } from './aviseringar';
import { Aviseringsval, type AviseringarView } from './aviseringar.schemas';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { ZodBody } from './zod-http';

const tag = 'Kalender';

@Controller('/stegvis/v1/mig/aviseringar')
export class AviseringarController {
  constructor(@Inject(Aviseringar) private readonly aviseringar: Aviseringar) {}

  @Get()
  @Documented({
    id: 'lasAviseringar',
    summary: 'Read what I am told of',
    text: 'Vad du har valt att få veta med e-post och när, vad som får väljas och varför inte mer, och vilka påminnelser som gäller för dina roller.',
    tag,
    answers: { 200: { schema: 'Aviseringar', text: 'Ditt val, och vad som kan väljas' } },
    problems: [],
  })
  read(@CurrentPrincipal() principal: Principal): Promise<AviseringarView> {
    return this.aviseringar.las(principal);
  }

  @Put()
  @Documented({
    id: 'valjAviseringar',
    summary: 'Choose what I am told of',
    text: 'Genast, samlat eller inte alls, för varje slag; tyst tid, bara arbetsdagar, och när det samlade kommer. Det som rutinen inte låter någon stänga av avvisas med skälet.',
    tag,
    body: 'Aviseringsval',
    answers: { 200: { schema: 'Aviseringar', text: 'Ditt nya val' } },
    problems: ['VALIDATION', 'NOT_POSSIBLE'],
  })
  choose(
    @CurrentPrincipal() principal: Principal,
    @ZodBody(Aviseringsval) val: Valt,
  ): Promise<AviseringarView> {
    return this.aviseringar.valj(principal, val);
  }
}
