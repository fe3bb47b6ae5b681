/** Hand-over of cases, and reassignment of a colleague's work, over HTTP. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { IdempotencyKey } from './headers';
import {
  ForhandsvisaOmfordelning,
  NyOmfordelning,
  NyOverlamning,
  OmfordelningarQuery,
  OverlamningBeslut,
  OverlamningInformerad,
  type AvgangnaView,
  type EnhetskollegorView,
  type ForslagView,
  type OmfordelningarView,
  type OmfordelningHelView,
  type OverlamningarView,
  type OverlamningView,
} from './omfordelning.schemas';
import { OmfordelningForslag } from './omfordelning-forslag';
import { Omfordelningar } from './omfordelningar';
import { Overlamningar } from './overlamningar';
import { ZodBody, ZodQuery } from './zod-http';

const tag = 'Arbetslista';

@Controller('/stegvis/v1')
export class OmfordelningController {
  constructor(
    @Inject(Omfordelningar) private readonly omfordelningar: Omfordelningar,
    @Inject(OmfordelningForslag) private readonly forslag: OmfordelningForslag,
    @Inject(Overlamningar) private readonly overlamningar: Overlamningar,
  ) {}

  @Get('overlamningar')
  @Documented({
    id: 'lasVantandeOverlamningar',
    summary: 'Read hand-overs that wait',
    text: 'Överlämningar som väntar: från dig, till dig, och i enheter som du leder.',
    tag,
    query: 'OmfordelningarFraga',
    answers: { 200: { schema: 'Overlamningar', text: 'En sida av överlämningarna' } },
    problems: ['VALIDATION'],
  })
  waiting(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(OmfordelningarQuery) ask: z.infer<typeof OmfordelningarQuery>,
  ): Promise<OverlamningarView> {
    return this.overlamningar.vantande(principal, ask);
  }

  @Get('arenden/:id/overlamningar')
  @Documented({
    id: 'lasOverlamningar',
    summary: "Read a case's hand-overs",
    text: 'Ärendets överlämningar på din sida, med det som den nya handläggaren behöver veta.',
    tag,
    query: 'OmfordelningarFraga',
    answers: { 200: { schema: 'Overlamningar', text: 'En sida av överlämningarna' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  ofCase(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(OmfordelningarQuery) ask: z.infer<typeof OmfordelningarQuery>,
  ): Promise<OverlamningarView> {
    return this.overlamningar.avArende(principal, id, ask);
  }

  @Post('arenden/:id/overlamningar')
  @Documented({
    id: 'foreslaOverlamning',
    summary: 'Propose that a colleague takes over a case',
    text: 'Den namngivna handläggaren föreslår en kollega i samma roll och enhet, och skriver vad den nya behöver veta. Inget ändras förrän klienten har fått den nyas namn och telefonnummer och den som leder arbetet har godkänt (P7).',
    tag,
    body: 'NyOverlamning',
    answers: { 201: { schema: 'Overlamning', text: 'Överlämningen, som väntar' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'VERSION_MISSING'],
  })
  propose(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(NyOverlamning) body: z.infer<typeof NyOverlamning>,
  ): Promise<OverlamningView> {
    return this.overlamningar.foresla(principal, id, body);
  }

  @Post('overlamningar/:id/informerad')
  @HttpCode(200)
  @Documented({
    id: 'bekraftaInformeradOmByte',
    summary: 'Confirm that the client knows who takes over',
    text: 'Den som lämnar över eller tar över bekräftar att klienten har fått den nya handläggarens namn och telefonnummer (P7).',
    tag,
    body: 'OverlamningInformerad',
    answers: { 200: { schema: 'Overlamning', text: 'Överlämningen' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'VERSION_MISSING'],
  })
  informed(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(OverlamningInformerad) body: z.infer<typeof OverlamningInformerad>,
  ): Promise<OverlamningView> {
    return this.overlamningar.informera(principal, id, body);
  }

  @Post('overlamningar/:id/beslut')
  @HttpCode(200)
  @Documented({
    id: 'avgorOverlamning',
    summary: 'Decide on a hand-over',
    text: 'Den som leder arbetet godkänner eller avslår; den som föreslog kan återkalla. Godkänd byter den handläggare genast, med rutinens egen händelse: möten, brev och uppgifter följer med.',
    tag,
    body: 'OverlamningBeslut',
    answers: { 200: { schema: 'Overlamning', text: 'Överlämningen, avgjord' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'STEP_FAILED', 'VERSION_MISSING'],
  })
  decide(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(OverlamningBeslut) body: z.infer<typeof OverlamningBeslut>,
  ): Promise<OverlamningView> {
    return this.overlamningar.avgor(principal, id, body);
  }

  @Post('omfordelningar/forhandsvisning')
  @HttpCode(200)
  @Documented({
    id: 'forhandsvisaOmfordelning',
    full: true,
    summary: "Preview the reassignment of a colleague's work",
    text: 'Vad en kollega har i en enhet som du leder, med ett förslag till fördelning efter vad var och en har i dag. Skyddade ärenden står för sig, bara för den som ser dem, och utan förslag. Inget är gjort.',
    tag,
    body: 'ForhandsvisaOmfordelning',
    answers: { 200: { schema: 'Omfordelningsforslag', text: 'Förslaget' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'VERSION_MISSING'],
  })
  preview(
    @CurrentPrincipal() principal: Principal,
    @ZodBody(ForhandsvisaOmfordelning)
    { enhet, person }: z.infer<typeof ForhandsvisaOmfordelning>,
  ): Promise<ForslagView> {
    return this.forslag.forhandsvisa(principal, enhet, person);
  }

  @Get('omfordelningar/avgangna')
  @Documented({
    id: 'lasAvgangna',
    summary: 'Read who has work and not the role any longer',
    text: 'De som är namngivna i pågående ärenden eller har uppgifter i dina enheter, men som inte längre har rollen där.',
    tag,
    answers: { 200: { schema: 'Avgangna', text: 'De avgångna och deras arbete' } },
    problems: [],
  })
  left(@CurrentPrincipal() principal: Principal): Promise<AvgangnaView> {
    return this.forslag.avgangna(principal);
  }

  @Get('organisation/enheter/:enhet/kollegor')
  @Documented({
    id: 'lasEnhetskollegor',
    summary: 'Read who works in a unit',
    text: 'De som är aktiva i en enhet som du leder, med sina roller: att välja bland när arbete fördelas eller en vikarie utses. Inget av det gäller någon klient.',
    tag,
    answers: { 200: { schema: 'Enhetskollegor', text: 'De som arbetar i enheten' } },
    problems: ['FORBIDDEN'],
  })
  colleagues(
    @CurrentPrincipal() principal: Principal,
    @Param('enhet') enhet: string,
  ): Promise<EnhetskollegorView> {
    return this.forslag.kollegor(principal, enhet);
  }

  @Get('omfordelningar')
  @Documented({
    id: 'lasOmfordelningar',
    summary: 'Read reassignments',
    text: 'Omfördelningar i de enheter som du leder: vems arbete, varför, av vem och när.',
    tag,
    query: 'OmfordelningarFraga',
    answers: { 200: { schema: 'Omfordelningar', text: 'En sida av omfördelningarna' } },
    problems: ['VALIDATION'],
  })
  list(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(OmfordelningarQuery) { limit, efter }: z.infer<typeof OmfordelningarQuery>,
  ): Promise<OmfordelningarView> {
    return this.omfordelningar.lista(principal, limit, efter);
  }

  @Post('omfordelningar')
  @Documented({
    id: 'omfordela',
    summary: "Reassign a colleague's work",
    text: 'Flyttar de valda ärendena och uppgifterna, alla eller inga. Har något ändrats sedan förhandsvisningen flyttas inget, och svaret säger vad. Går att ångra i 72 timmar.',
    tag,
    body: 'NyOmfordelning',
    idempotent: true,
    answers: { 201: { schema: 'OmfordelningHel', text: 'Omfördelningen' } },
    problems: [
      'VALIDATION',
      'FORBIDDEN',
      'NOT_POSSIBLE',
      'STALE_REVISION',
      'IDEMPOTENCY_KEY_REUSED',
      'STEP_FAILED',
      'VERSION_MISSING',
    ],
  })
  reassign(
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() key: string,
    @ZodBody(NyOmfordelning) body: z.infer<typeof NyOmfordelning>,
  ): Promise<OmfordelningHelView> {
    return this.omfordelningar.utfor(principal, body, key);
  }

  @Get('omfordelningar/:id')
  @Documented({
    id: 'lasOmfordelning',
    summary: 'Read a reassignment',
    text: 'En omfördelning med det som flyttades, i ärenden som du ser.',
    tag,
    answers: { 200: { schema: 'OmfordelningHel', text: 'Omfördelningen' } },
    problems: ['NOT_FOUND'],
  })
  read(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<OmfordelningHelView> {
    return this.omfordelningar.las(principal, id);
  }

  @Post('omfordelningar/:id/angra')
  @HttpCode(200)
  @Documented({
    id: 'angraOmfordelning',
    full: true,
    summary: 'Undo a reassignment',
    text: 'Ger tillbaka det som inget har hänt med sedan dess till den förra handläggaren. Det som inte går står kvar, och svaret säger varför.',
    tag,
    answers: { 200: { schema: 'OmfordelningHel', text: 'Omfördelningen, ångrad' } },
    problems: ['NOT_FOUND', 'NOT_POSSIBLE', 'STEP_FAILED', 'VERSION_MISSING'],
  })
  undo(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<OmfordelningHelView> {
    return this.omfordelningar.angra(principal, id);
  }
}
