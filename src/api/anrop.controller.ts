/** Other systems over HTTP: what waits there, receipts by hand and by message, and reading SSBTEK. */
import { Controller, Get, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { AnropTjanst } from './anrop';
import {
  NyKvittens,
  type AnropsdetaljView,
  type AnropslistaView,
  type SsbtekSvarView,
} from './anrop.schemas';
import { CurrentPrincipal, Public } from './auth.guard';
import { Documented } from './documented';
import { LasarensSprak } from './headers';
import { Kvittenser } from './kvittenser';
import type { Sprak } from './sprak';
import { Ssbtek } from './ssbtek';
import { ZodBody } from './zod-http';

const V1 = '/stegvis/v1';
const KVITTENSER = `${V1}/kvittenser/:system`;

@Controller(V1)
export class AnropController {
  constructor(
    @Inject(AnropTjanst) private readonly anrop: AnropTjanst,
    @Inject(Ssbtek) private readonly ssbtek: Ssbtek,
    @Inject(Kvittenser) private readonly kvittenser: Kvittenser,
  ) {}

  @Get('arenden/:id/anrop')
  @Documented({
    id: 'lasAnrop',
    summary: 'Read what waits at other systems',
    text: 'Det som Treserva, GWA, Arbetsförmedlingen och SSBTEK ska göra eller få veta i ärendet: vad som väntar, sedan när, vad som händer härnäst, och kvittensen på det som är gjort. Varje sida ser det som är dess eget.',
    tag: 'Andra system',
    answers: { 200: { schema: 'Anropslista', text: 'Anropen', headers: ['Content-Language'] } },
    problems: ['NOT_FOUND', 'VERSION_MISSING'],
  })
  list(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @LasarensSprak() sprak: Sprak,
  ): Promise<AnropslistaView> {
    return this.anrop.list(principal, id, sprak);
  }

  @Get('arenden/:id/anrop/:anropId')
  @Documented({
    id: 'lasEttAnrop',
    summary: 'Read a call with the texts to copy',
    text: 'Ett anrop med det som ska skrivas i det andra systemet, klart att kopiera. Texterna hämtas ur ärendet när du läser.',
    tag: 'Andra system',
    answers: { 200: { schema: 'Anropsdetalj', text: 'Anropet', headers: ['Content-Language'] } },
    problems: ['NOT_FOUND', 'VERSION_MISSING'],
  })
  read(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('anropId') anropId: string,
    @LasarensSprak() sprak: Sprak,
  ): Promise<AnropsdetaljView> {
    return this.anrop.read(principal, id, anropId, sprak);
  }

  @Post('arenden/:id/anrop/:anropId/kvittens')
  @HttpCode(200)
  @Documented({
    id: 'kvitteraAnrop',
    summary: 'Show that a call is done',
    text: 'Kvitterar något som är gjort i det andra systemet, med dess beteckning och dagen. Av den roll som äger det, eller den som leder arbetet där. En andra kvittens tas inte emot.',
    tag: 'Andra system',
    body: 'NyKvittens',
    answers: { 200: { schema: 'Anropsdetalj', text: 'Anropet är kvitterat', headers: ['Content-Language'] } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'VERSION_MISSING'],
  })
  receipt(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('anropId') anropId: string,
    @ZodBody(NyKvittens) body: z.infer<typeof NyKvittens>,
    @LasarensSprak() sprak: Sprak,
  ): Promise<AnropsdetaljView> {
    return this.anrop.receipt(principal, id, anropId, body, sprak);
  }

  @Post('arenden/:id/anrop/:anropId/forsok-igen')
  @HttpCode(200)
  @Documented({
    id: 'forsokAnropIgen',
    summary: 'Try a failed call again',
    text: 'Försöker igen med ett anrop som har blivit en incident. Anropet har samma nyckel, så att det andra systemet inte gör det två gånger.',
    tag: 'Andra system',
    answers: { 200: { schema: 'Anropsdetalj', text: 'Anropet försöks igen', headers: ['Content-Language'] } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'VERSION_MISSING'],
  })
  again(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('anropId') anropId: string,
    @LasarensSprak() sprak: Sprak,
  ): Promise<AnropsdetaljView> {
    return this.anrop.again(principal, id, anropId, sprak);
  }

  @Post('arenden/:id/ssbtek')
  @HttpCode(200)
  @Documented({
    id: 'lasSsbtek',
    full: true,
    summary: 'Read SSBTEK for a case',
    text: 'Frågar Arbetsförmedlingen och Försäkringskassan genom SSBTEK. Bara för socialsekreteraren i ärendet. Svaret visas en gång och sparas inte: det som sparas är att det lästes, när, och vilka flikar. Svarar SSBTEK inte läses uppgifterna för hand (A4).',
    tag: 'Andra system',
    answers: { 200: { schema: 'SsbtekSvar', text: 'Vad källorna vet just nu' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'UNAVAILABLE', 'VERSION_MISSING'],
  })
  ssbtekLasning(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<SsbtekSvarView> {
    return this.ssbtek.read(principal, id);
  }

  @Post('kvittenser/:system')
  @HttpCode(200)
  @Public()
  @Documented({
    id: 'mottagKvittens',
    full: true,
    summary: 'Receive a receipt from another system',
    text: 'För kommunens integrationsplattform. Meddelandet signeras enligt Standard Webhooks med systemets hemlighet, och ska vara högst fem minuter gammalt. Samma meddelande igen ger samma svar.',
    tag: 'Andra system',
    body: 'KvittensMeddelande',
    open: true,
    answers: { 200: { schema: 'KvittensSvar', text: 'Kvittensen är mottagen' } },
    problems: ['VALIDATION', 'UNAUTHENTICATED', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  take(
    @Param('system') system: string,
    @Req() { headers, kropp }: FastifyRequest,
  ): Promise<{ nyckel: string; lage: 'klart' }> {
    return this.kvittenser.take(system, { headers, kropp });
  }
}

/** Keeps the text of a receipt as it came: the signature is over its bytes, and not over what they mean. */
export function behallKropp(http: FastifyInstance): void {
  const json = http.getDefaultJsonParser('error', 'error');
  http.removeContentTypeParser('application/json');
  http.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (request.routeOptions.url === KVITTENSER) request.kropp = body;
    void json(request, body, done);
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The body's text, of a receipt alone. */
    kropp?: string;
  }
}
