/** Cases over HTTP: start, read, send an event, history, file. */
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { mening } from '../mening';
import { Problem } from '../problems';
import { CurrentPrincipal } from './auth.guard';
import { CaseFile } from './case-file';
import { Cases } from './cases';
import { Documented } from './documented';
import { HistorikQuery, SkillnadQuery, type HistorikView, type SkillnadView } from './historik.schemas';
import { IdempotencyKey, IfMatch, PrefersMinimal } from './headers';
import { AktQuery, type AktView, type DagordningView } from './lasning.schemas';
import { DeladQuery, HandelseBody, type ArendeView } from './schemas';
import { StartCase } from './start-case';
import { Utlamnanden } from './utlamnanden';
import { UtlamnandenQuery, type UtlamnandenView } from './utlamnanden.schemas';
import { malformed, ZodBody, ZodQuery } from './zod-http';

const BASE = '/stegvis/v1/arenden';

@Controller(BASE)
export class ArendenController {
  constructor(
    @Inject(Cases) private readonly cases: Cases,
    @Inject(StartCase) private readonly starting: StartCase,
    @Inject(CaseFile) private readonly file: CaseFile,
    @Inject(Utlamnanden) private readonly crossed: Utlamnanden,
  ) {}

  @Post()
  @Documented({
    id: 'startaArende',
    summary: 'Start a case',
    text: 'Startar ett ärende för en klient i din enhet, eller en fråga till forumen tillsammans med en enhet på den andra sidan: den namnges alltid, din egen bara om du har flera. Ärendenumret följer av dig och Idempotency-Key: samma anrop två gånger ger ett ärende.',
    tag: 'Ärenden',
    body: 'StartaArende',
    idempotent: true,
    answers: { 201: { schema: 'Arende', text: 'Ärendet är startat', headers: ['ETag', 'Location'] } },
    problems: ['VALIDATION', 'FORBIDDEN', 'IDEMPOTENCY_KEY_REUSED'],
  })
  async start(
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() key: string,
    @Body() body: unknown,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArendeView | undefined> {
    const id = await this.starting.start(principal, key, body);
    void reply.header('Location', `${BASE}/${id}`);
    return this.viewAfter(principal, id, reply);
  }

  @Get(':id')
  @Documented({
    id: 'lasArende',
    summary: 'Read a case',
    text: 'Läget i ord, vem ärendet väntar på, varje frist med sin uträkning, och varje åtgärd med allt som hindrar den. Med delad=true för en skärm som klienten ser.',
    tag: 'Ärenden',
    query: 'DeladFraga',
    answers: { 200: { schema: 'Arende', text: 'Ärendet', headers: ['ETag'] } },
    problems: ['VALIDATION', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  async read(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(DeladQuery) { delad }: z.infer<typeof DeladQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArendeView> {
    const view = await this.cases.read(principal, id, delad);
    void reply.header('ETag', `"${view.revision}"`);
    return view;
  }

  @Post(':id/handelser')
  @HttpCode(200)
  @Documented({
    id: 'skickaHandelse',
    summary: 'Send an event to a case',
    text: 'Gör något i ärendet. Uppgifterna prövas mot händelsens schema i den processversion som ärendet följer. Går det inte nu svarar tjänsten med alla villkor som saknas.',
    tag: 'Ärenden',
    body: 'Handelse',
    idempotent: true,
    ifMatch: true,
    minimal: true,
    answers: {
      200: { schema: 'Arende', text: 'Ärendet efter händelsen', headers: ['ETag'] },
      204: {
        text: 'Händelsen är gjord. Utan innehåll om du bad om det med Prefer: return=minimal, eller om ärendet inte längre är ditt att se.',
        headers: ['ETag'],
      },
    },
    problems: [
      'VALIDATION',
      'FORBIDDEN',
      'NOT_FOUND',
      'NOT_POSSIBLE',
      'STALE_REVISION',
      'IDEMPOTENCY_KEY_REUSED',
      'VERSION_MISSING',
    ],
  })
  async send(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @IdempotencyKey() idempotencyKey: string,
    @IfMatch() ifMatch: number | undefined,
    @PrefersMinimal() minimal: boolean,
    @ZodBody(HandelseBody) { event, expectedRevision, utkast }: z.infer<typeof HandelseBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ArendeView | undefined> {
    if (ifMatch !== undefined && expectedRevision !== undefined && ifMatch !== expectedRevision)
      throw malformed([
        { field: 'expectedRevision', message: mening`säger något annat än huvudet If-Match` },
      ]);
    const revision = await this.cases.send(principal, id, {
      event,
      idempotencyKey,
      expectedRevision: ifMatch ?? expectedRevision,
      utkast,
    });
    void reply.header('ETag', `"${revision}"`);
    if (!minimal) return this.viewAfter(principal, id, reply);
    void reply.status(204).header('Preference-Applied', 'return=minimal');
    return undefined;
  }

  @Get(':id/historik')
  @Documented({
    id: 'lasHistorik',
    summary: "Read a case's history",
    text: 'Det som hänt, i ordning: vad, vem, när, varför, på vilken grund och vad som följde. Utan limit kommer allt på en gång. Varje sida ser det den själv har gjort och det som den andra har lämnat. Vad som stod i något som är rättat läser bara den som leder arbetet på den sida som skrev det.',
    tag: 'Ärenden',
    query: 'HistorikFraga',
    answers: { 200: { schema: 'Historik', text: 'Historiken' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  history(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(HistorikQuery) { delad, ...ask }: z.infer<typeof HistorikQuery>,
  ): Promise<HistorikView> {
    return this.file.history(principal, id, delad, ask);
  }

  @Get(':id/historik/:seq/skillnad')
  @Documented({
    id: 'lasSkillnad',
    summary: 'Compare two versions of the same thing in a case',
    text: 'Vad som skiljer en version från den före, eller från en annan av samma sak: genomförandeplaner, individuella planer, arbetsplaner, uppdrag, beslut och annat som skrivs på nytt. Fält för fält, fritext ord för ord, så långt du får läsa båda.',
    tag: 'Ärenden',
    query: 'SkillnadFraga',
    answers: { 200: { schema: 'Skillnad', text: 'Skillnaden' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  skillnad(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('seq') seq: string,
    @ZodQuery(SkillnadQuery) { mot }: z.infer<typeof SkillnadQuery>,
  ): Promise<SkillnadView> {
    return this.file.skillnad(principal, id, seq, mot ?? null);
  }

  @Get(':id/dagordning')
  @Documented({
    id: 'lasDagordning',
    summary: "Read the agenda of a case's next follow-up",
    text: 'Dagordningen för nästa uppföljning: avsnitten som ska gås igenom, med målen i uppdraget och vad genomförandeplanen gör för vart och ett. Med delad=true för en skärm som klienten ser: utan de behov som personalen har noterat.',
    tag: 'Ärenden',
    query: 'DeladFraga',
    answers: { 200: { schema: 'Dagordning', text: 'Dagordningen' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  dagordning(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(DeladQuery) { delad }: z.infer<typeof DeladQuery>,
  ): Promise<DagordningView> {
    return this.cases.agenda(principal, id, delad);
  }

  @Get(':id/akt')
  @Documented({
    id: 'lasAkt',
    summary: "Read a case's file",
    text: 'Ärendets handlingar, de senaste först: bedömningar, samtycken, beslut, möten, planer, journal och rättelser. Samma regler som historiken för vem som ser vad.',
    tag: 'Ärenden',
    query: 'AktFraga',
    answers: { 200: { schema: 'Akt', text: 'En sida av akten' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  akt(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(AktQuery) ask: z.infer<typeof AktQuery>,
  ): Promise<AktView> {
    return this.file.akt(principal, id, ask);
  }

  @Get(':id/utlamnanden')
  @Documented({
    id: 'lasUtlamnanden',
    summary: 'Read what has crossed between the nämnder',
    text: 'Det som har lämnats mellan nämnderna i ärendet, slag för slag, de senaste först: från och till vilken enhet, på vilken grund och när. Det som inte står här har inte lämnats.',
    tag: 'Ärenden',
    query: 'UtlamnandenFraga',
    answers: { 200: { schema: 'Utlamnanden', text: 'En sida av utlämnandena' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  utlamnanden(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(UtlamnandenQuery) ask: z.infer<typeof UtlamnandenQuery>,
  ): Promise<UtlamnandenView> {
    return this.crossed.page(principal, id, ask);
  }

  /** The new view; what was done may have taken the case out of the principal's sight. */
  private async viewAfter(
    principal: Principal,
    id: string,
    reply: FastifyReply,
  ): Promise<ArendeView | undefined> {
    try {
      const view = await this.cases.read(principal, id);
      void reply.header('ETag', `"${view.revision}"`);
      return view;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'NOT_FOUND') throw error;
      void reply.status(204);
      return undefined;
    }
  }
}
