/** The access log over HTTP: reviews, the reviewer's look, and the client's own extract. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { LasarensSprak } from './headers';
import { Logg } from './logg';
import {
  GranskningarQuery,
  GranskningQuery,
  LoggFraga,
  LoggSignering,
  LoggUppfoljning,
  NyMenprovning,
  UtdragFraga,
} from './logg.schemas';
import { Logggranskningar } from './logggranskningar';
import type { Sprak } from './sprak';
import { ZodBody, ZodQuery } from './zod-http';

const tag = 'Åtkomstlogg';

@Controller('/stegvis/v1')
export class LoggController {
  constructor(
    @Inject(Logg) private readonly logg: Logg,
    @Inject(Logggranskningar) private readonly granskningar: Logggranskningar,
  ) {}

  @Get('logggranskningar')
  @Documented({
    id: 'lasLogggranskningar',
    summary: 'List reviews of the access log',
    text: 'En granskning per enhet och dag, den senaste dagen först: granskarens för hennes enheter, chefens för sin egen (SoLPuL 10 §).',
    tag,
    query: 'GranskningarFraga',
    answers: { 200: { schema: 'Logggranskningar', text: 'En sida av granskningarna' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  list(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(GranskningarQuery) ask: z.infer<typeof GranskningarQuery>,
  ) {
    return this.granskningar.list(principal, ask);
  }

  @Get('logggranskningar/:id')
  @Documented({
    id: 'lasLogggranskning',
    summary: 'Read a review of the access log',
    text: 'Åtkomsterna att ta ställning till: vem, vad, när och varför just de. Aldrig vad som stod i ärendet. Skyddade personuppgifter ser bara granskaren, och utan ärendets nummer.',
    tag,
    query: 'GranskningFraga',
    answers: { 200: { schema: 'Logggranskning', text: 'Granskningen', headers: ['Content-Language'] } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND'],
  })
  read(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(GranskningQuery) ask: z.infer<typeof GranskningQuery>,
    @LasarensSprak() sprak: Sprak,
  ) {
    return this.granskningar.read(principal, id, ask, sprak);
  }

  @Post('logggranskningar/:id/signera')
  @HttpCode(200)
  @Documented({
    id: 'signeraLogggranskning',
    summary: 'Sign a review of the access log',
    text: 'Granskaren har tagit ställning: utan anmärkning, eller något följs upp. Ingen signerar en granskning av sin egen åtkomst, och ingen signering ändras.',
    tag,
    body: 'LoggSignering',
    answers: {
      200: { schema: 'Logggranskning', text: 'Granskningen är signerad', headers: ['Content-Language'] },
    },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  sign(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(LoggSignering) body: z.infer<typeof LoggSignering>,
    @LasarensSprak() sprak: Sprak,
  ) {
    return this.granskningar.signera(principal, id, body, sprak);
  }

  @Post('logggranskningar/:id/uppfoljning')
  @HttpCode(200)
  @Documented({
    id: 'foljUppLogggranskning',
    summary: 'Follow up a review of the access log',
    text: 'Granskaren eller enhetens chef skriver vad som görs, utan uppgifter om klienten. Det som är avslutat öppnas inte igen.',
    tag,
    body: 'LoggUppfoljning',
    answers: {
      200: {
        schema: 'Logggranskning',
        text: 'Granskningen med det nya steget',
        headers: ['Content-Language'],
      },
    },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  followUp(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(LoggUppfoljning) body: z.infer<typeof LoggUppfoljning>,
    @LasarensSprak() sprak: Sprak,
  ) {
    return this.granskningar.foljUpp(principal, id, body, sprak);
  }

  @Get('logg')
  @Documented({
    id: 'lasLogg',
    summary: 'Read the access log',
    text: 'Granskaren läser raderna för ett ärende eller en användare i sina enheter. Ärenden med skyddade personuppgifter står utan nummer bland en användares rader, och kan inte frågas efter. Frågan loggas själv.',
    tag,
    query: 'LoggFraga',
    answers: { 200: { schema: 'Logg', text: 'En sida av loggen' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  rows(@CurrentPrincipal() principal: Principal, @ZodQuery(LoggFraga) ask: z.infer<typeof LoggFraga>) {
    return this.logg.read(principal, ask);
  }

  @Get('klienter/:id/loggutdrag')
  @Documented({
    id: 'lasLoggutdrag',
    summary: "Read the client's own extract of the access log",
    text: 'Till klienten: när och från vilken enhet någon har tagit del av ärendet, för de ärenden som du själv får se. Vem det var står där bara efter menprövning. För skyddade personuppgifter står varken enhet eller vem.',
    tag,
    query: 'UtdragFraga',
    answers: { 200: { schema: 'Loggutdrag', text: 'En sida av utdraget' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  extract(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(UtdragFraga) ask: z.infer<typeof UtdragFraga>,
  ) {
    return this.logg.utdrag(principal, id, ask);
  }

  @Post('klienter/:id/menprovningar')
  @HttpCode(201)
  @Documented({
    id: 'provaMen',
    summary: 'Decide whether the client may know who has seen her case',
    text: 'Ett beslut för en period: personalens id lämnas ut i utdraget, eller inte. Grunden sparas krypterad. Beslutet ändras inte; ett nytt kan göras. För skyddade personuppgifter lämnas personalens id aldrig ut.',
    tag,
    body: 'NyMenprovning',
    answers: { 201: { schema: 'Menprovning', text: 'Beslutet' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND'],
  })
  decide(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(NyMenprovning) body: z.infer<typeof NyMenprovning>,
  ) {
    return this.logg.prova(principal, id, body);
  }
}
