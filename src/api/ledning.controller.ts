/** What those who lead a unit read of it, over HTTP. */
import { Controller, Get, Inject } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Ledning } from './ledning';
import { LedningOenigheterna } from './ledning-oenigheter';
import {
  LedningFristerQuery,
  LedningKalenderQuery,
  LedningMotenQuery,
  LedningOenigheterQuery,
  LedningQuestion,
  LedningUppgifterQuery,
  LedningUteblivnaQuery,
  type LedningFristerView,
  type LedningMotenView,
  type LedningOenigheterView,
  type LedningsoversiktView,
  type LedningskalenderView,
  type LedningsprognosView,
  type LedningUppgifterView,
  type LedningUteblivnaView,
} from './ledning.schemas';
import { ZodQuery } from './zod-http';

const tag = 'Ledning';
const VEM = 'För 1:e socialsekreterare, samordnare och enhetschef, om de egna enheterna och den egna sidan.';

@Controller('/stegvis/v1/ledning')
export class LedningController {
  constructor(
    @Inject(Ledning) private readonly ledning: Ledning,
    @Inject(LedningOenigheterna) private readonly oenigheter: LedningOenigheterna,
  ) {}

  @Get('oversikt')
  @Documented({
    id: 'lasLedningsoversikt',
    summary: 'Read how the units stand',
    text: `Försenat, eskaleringar, öppna oenigheter, beslut som upphör, uteblivanden per månad och vad enheten väntar på. Varje tal har adressen till listan med just de rader som är räknade. ${VEM}`,
    tag,
    query: 'LedningFraga',
    answers: { 200: { schema: 'Ledningsoversikt', text: 'Läget i enheterna' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  oversikt(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(LedningQuestion) ask: z.infer<typeof LedningQuestion>,
  ): Promise<LedningsoversiktView> {
    return this.ledning.oversikt(principal, ask);
  }

  @Get('prognos')
  @Documented({
    id: 'lasLedningsprognos',
    summary: 'Read the workload of the weeks to come',
    text: `Frister som löper ut och bokade möten, vecka för vecka, per enhet och slag. Härlett ur klockorna, inte ur någon person. ${VEM}`,
    tag,
    query: 'LedningFraga',
    answers: { 200: { schema: 'Ledningsprognos', text: 'Veckorna' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  prognos(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(LedningQuestion) ask: z.infer<typeof LedningQuestion>,
  ): Promise<LedningsprognosView> {
    return this.ledning.prognos(principal, ask);
  }

  @Get('kalender')
  @Documented({
    id: 'lasLedningskalender',
    summary: 'Read the deadlines of the units day by day',
    text: `Hur många frister som löper ut varje dag, från måndagen i den här veckan, och hur många av dem som är lagstadgade. Varje tal har adressen till sin lista. ${VEM}`,
    tag,
    query: 'LedningKalenderFraga',
    answers: { 200: { schema: 'Ledningskalender', text: 'Dagarna' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  kalender(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(LedningKalenderQuery) ask: z.infer<typeof LedningKalenderQuery>,
  ): Promise<LedningskalenderView> {
    return this.ledning.kalender(principal, ask);
  }

  @Get('uppgifter')
  @Documented({
    id: 'lasLedningUppgifter',
    summary: 'List open tasks of the units',
    text: `Enheternas öppna uppgifter: alla, de vars datum har passerat, eller de som någon annans dröjsmål har lyft. ${VEM}`,
    tag,
    query: 'LedningUppgifterFraga',
    answers: { 200: { schema: 'LedningUppgifter', text: 'En sida av uppgifterna' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  uppgifter(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(LedningUppgifterQuery) ask: z.infer<typeof LedningUppgifterQuery>,
  ): Promise<LedningUppgifterView> {
    return this.ledning.uppgifter(principal, ask);
  }

  @Get('frister')
  @Documented({
    id: 'lasLedningFrister',
    summary: 'List running deadlines of the units',
    text: `Frister som löper i enheternas ärenden, efter datum; med regel=beslutUpphor de beslut som upphör. ${VEM}`,
    tag,
    query: 'LedningFristerFraga',
    answers: { 200: { schema: 'LedningFrister', text: 'En sida av fristerna' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  frister(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(LedningFristerQuery) ask: z.infer<typeof LedningFristerQuery>,
  ): Promise<LedningFristerView> {
    return this.ledning.fristlista(principal, ask);
  }

  @Get('moten')
  @Documented({
    id: 'lasLedningMoten',
    summary: 'List booked meetings of the units',
    text: `Bokade möten som ligger i kalendrarna hos enheternas handläggare. Möten i skyddade ärenden ligger i ingen kalender. ${VEM}`,
    tag,
    query: 'LedningMotenFraga',
    answers: { 200: { schema: 'LedningMoten', text: 'En sida av mötena' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  moten(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(LedningMotenQuery) ask: z.infer<typeof LedningMotenQuery>,
  ): Promise<LedningMotenView> {
    return this.ledning.moteslista(principal, ask);
  }

  @Get('uteblivna')
  @Documented({
    id: 'lasLedningUteblivna',
    summary: 'List missed times of the units, without their cases',
    text: `Tillfällena bakom ett tal om uteblivanden, dag för dag och utan ärende: de visas bara per enhet (P9). Rättade tillfällen, och möten som vi själva ställde in, är inte med. ${VEM}`,
    tag,
    query: 'LedningUteblivnaFraga',
    answers: { 200: { schema: 'LedningUteblivna', text: 'En sida av tillfällena' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  uteblivna(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(LedningUteblivnaQuery) ask: z.infer<typeof LedningUteblivnaQuery>,
  ): Promise<LedningUteblivnaView> {
    return this.ledning.uteblivna(principal, ask);
  }

  @Get('oenigheter')
  @Documented({
    id: 'lasLedningOenigheter',
    summary: 'List open disagreements with both positions and the clock',
    text: `Öppna oenigheter med vad den gäller, båda sidornas ståndpunkter, nivån på stegen, sedan när, vilket datum den går vidare och vad som händer då. Varje ärende läses och loggas som dess historik. ${VEM}`,
    tag,
    query: 'LedningOenigheterFraga',
    answers: { 200: { schema: 'LedningOenigheter', text: 'En sida av oenigheterna' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'VERSION_MISSING'],
  })
  lista(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(LedningOenigheterQuery) ask: z.infer<typeof LedningOenigheterQuery>,
  ): Promise<LedningOenigheterView> {
    return this.oenigheter.lista(principal, ask);
  }
}
