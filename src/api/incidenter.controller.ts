/** Incidents over HTTP: see, try again, resolve. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { LasarensSprak } from './headers';
import { Incidenter } from './incidenter';
import { IncidenterQuery, IncidentLosning, type IncidenterView } from './incidenter.schemas';
import type { Sprak } from './sprak';
import { ZodBody, ZodQuery } from './zod-http';

const tag = 'Ledning';

@Controller('/stegvis/v1/incidenter')
export class IncidenterController {
  constructor(@Inject(Incidenter) private readonly incidenter: Incidenter) {}

  @Get()
  @Documented({
    id: 'lasIncidenter',
    summary: 'List open incidents',
    text: 'Det som tjänsten inte klarade själv, det äldsta först. Administratören ser det som rör driften, utan ärendenummer för skyddade ärenden. Den som leder en enhet ser det som gäller enhetens ärenden.',
    tag,
    query: 'IncidenterFraga',
    answers: {
      200: { schema: 'Incidenter', text: 'En sida av incidenterna', headers: ['Content-Language'] },
    },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  lista(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(IncidenterQuery) ask: z.infer<typeof IncidenterQuery>,
    @LasarensSprak() sprak: Sprak,
  ): Promise<IncidenterView> {
    return this.incidenter.lista(principal, ask, sprak);
  }

  @Post(':id/forsok-igen')
  @HttpCode(204)
  @Documented({
    id: 'forsokIgenIncident',
    summary: 'Try again what an incident is about',
    text: 'Skickar ett meddelande på nytt, eller låter en frist som inte gick att utlösa försöka igen vid nästa svep. Incidenten stängs; går det fel igen blir det en ny. Två som försöker samtidigt försöker en gång: den andra får 404.',
    tag,
    answers: { 204: { text: 'Det försöks igen' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  forsokIgen(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<void> {
    return this.incidenter.forsokIgen(principal, id);
  }

  @Post(':id/losa')
  @HttpCode(204)
  @Documented({
    id: 'losIncident',
    summary: 'Resolve an incident with a reason',
    text: 'Stänger en incident som är omhändertagen, med ett skäl. Vem, när och varför står kvar.',
    tag,
    body: 'IncidentLosning',
    answers: { 204: { text: 'Incidenten är stängd' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND'],
  })
  los(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(IncidentLosning) body: z.infer<typeof IncidentLosning>,
  ): Promise<void> {
    return this.incidenter.los(principal, id, body);
  }
}
