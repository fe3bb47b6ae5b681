/** Dispatches to clients and the print queue over HTTP. */
import { Controller, Get, HttpCode, Inject, Param, Post, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Forsandelser } from './forsandelser';
import { IdempotencyKey } from './headers';
import {
  ForsandelseAtgard,
  ForsandelseKvittens,
  ForsandelseRetur,
  ForsandelseStopp,
  NyUtskriftsomgang,
  SkickaDokument,
  UtskriftskoQuery,
  UtskriftsomgangSkickad,
  type ForsandelseHelView,
  type ForsandelserView,
  type ForsandelseView,
  type UtskriftskoView,
  type UtskriftsomgangView,
} from './post.schemas';
import { Utskriftsko } from './utskriftsko';
import { ZodBody, ZodQuery } from './zod-http';

@Controller('/stegvis/v1')
export class PostController {
  constructor(
    @Inject(Forsandelser) private readonly forsandelser: Forsandelser,
    @Inject(Utskriftsko) private readonly ko: Utskriftsko,
  ) {}

  @Post('arenden/:id/dokument/:dokument/skicka')
  @HttpCode(200)
  @Documented({
    id: 'skickaDokument',
    summary: 'Send or hand over a document',
    text: 'Lägger ett brev i enhetens utskriftskö, skickar med digital post eller registrerar att det lämnades personligen. Bara på ett sätt som är avtalat, aldrig till en förbjuden adress, och i ett skyddat ärende bara personligen eller genom Skatteverkets förmedling. Svarar med alla hinder på en gång. E-post finns inte (A33, R104).',
    tag: 'Post',
    body: 'SkickaDokument',
    idempotent: true,
    answers: { 200: { schema: 'Forsandelser', text: 'Ärendets försändelser, med den nya först' } },
    problems: [
      'VALIDATION',
      'FORBIDDEN',
      'NOT_FOUND',
      'NOT_POSSIBLE',
      'IDEMPOTENCY_KEY_REUSED',
      'VERSION_MISSING',
    ],
  })
  send(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('dokument') dokument: string,
    @IdempotencyKey() key: string,
    @ZodBody(SkickaDokument) body: z.infer<typeof SkickaDokument>,
  ): Promise<ForsandelserView> {
    return this.forsandelser.skicka(principal, id, dokument, key, body);
  }

  @Get('arenden/:id/forsandelser')
  @Documented({
    id: 'lasForsandelser',
    summary: "Read a case's dispatches",
    text: 'Det som skickats eller lämnats till klienten, de senaste först: var det är, när det postades och om det kom i retur. Varje sida ser sina egna.',
    tag: 'Post',
    answers: { 200: { schema: 'Forsandelser', text: 'Försändelserna' } },
    problems: ['NOT_FOUND', 'VERSION_MISSING'],
  })
  list(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<ForsandelserView> {
    return this.forsandelser.lista(principal, id);
  }

  @Get('forsandelser/:id')
  @Documented({
    id: 'lasForsandelse',
    summary: 'Read a dispatch with its address',
    text: 'Försändelsen med adressen eller numret och, där en person skickar för hand, texten att kopiera.',
    tag: 'Post',
    answers: { 200: { schema: 'ForsandelseHel', text: 'Försändelsen' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  read(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<ForsandelseHelView> {
    return this.forsandelser.las(principal, id);
  }

  @Post('forsandelser/:id/retur')
  @HttpCode(200)
  @Documented({
    id: 'registreraRetur',
    summary: 'Register a returned letter',
    text: 'Ett brev kom tillbaka. Registreras en gång. Handläggaren får en uppgift att kontrollera adressen, och inget skickas om av sig självt. En kallelse i retur har inte nått klienten (A13).',
    tag: 'Post',
    body: 'ForsandelseRetur',
    answers: { 200: { schema: 'Forsandelse', text: 'Försändelsen i retur' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  returned(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(ForsandelseRetur) body: z.infer<typeof ForsandelseRetur>,
  ): Promise<ForsandelseView> {
    return this.forsandelser.retur(principal, id, body);
  }

  @Post('forsandelser/:id/kvittens')
  @HttpCode(200)
  @Documented({
    id: 'kvitteraForsandelse',
    summary: 'Say what became of a dispatch sent by hand',
    text: 'För digital post och SMS som en person skickar för hand: att det är skickat och när, eller att det inte gick.',
    tag: 'Post',
    body: 'ForsandelseKvittens',
    answers: { 200: { schema: 'Forsandelse', text: 'Försändelsen efter kvittensen' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  receipt(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(ForsandelseKvittens) body: z.infer<typeof ForsandelseKvittens>,
  ): Promise<ForsandelseView> {
    return this.forsandelser.kvittens(principal, id, body);
  }

  @Post('forsandelser/:id/makulera')
  @HttpCode(200)
  @Documented({
    id: 'makuleraForsandelse',
    summary: 'Stop a dispatch',
    text: 'Stoppar det som inte har lämnat huset. Det som är utskrivet tas ut ur högen. Det som är skickat kan inte stoppas.',
    tag: 'Post',
    body: 'ForsandelseStopp',
    answers: { 200: { schema: 'Forsandelse', text: 'Försändelsen är stoppad' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  stop(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(ForsandelseStopp) body: z.infer<typeof ForsandelseStopp>,
  ): Promise<ForsandelseView> {
    return this.forsandelser.makulera(principal, id, body);
  }

  @Post('forsandelser/:id/atgard')
  @HttpCode(200)
  @Documented({
    id: 'atgardaForsandelse',
    summary: 'Close the task about a returned or stopped dispatch',
    text: 'Vad du gjorde åt en försändelse som kom i retur eller stoppades. Uppgiften i arbetslistan stängs.',
    tag: 'Post',
    body: 'ForsandelseAtgard',
    answers: { 200: { schema: 'Forsandelse', text: 'Försändelsen med åtgärden' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  handled(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(ForsandelseAtgard) body: z.infer<typeof ForsandelseAtgard>,
  ): Promise<ForsandelseView> {
    return this.forsandelser.atgardad(principal, id, body);
  }

  @Get('utskriftsko')
  @Documented({
    id: 'lasUtskriftsko',
    summary: "Read a unit's print queue",
    text: 'Breven som väntar på utskrift i din enhet, de äldsta först, och omgångar som inte är postade. Utan namn.',
    tag: 'Post',
    query: 'UtskriftskoFraga',
    answers: { 200: { schema: 'Utskriftsko', text: 'Kön' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  queue(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(UtskriftskoQuery) { enhet }: z.infer<typeof UtskriftskoQuery>,
  ): Promise<UtskriftskoView> {
    return this.ko.lista(principal, enhet);
  }

  @Post('utskriftsko/omgangar')
  @HttpCode(201)
  @Documented({
    id: 'gorUtskriftsomgang',
    summary: "Make the day's batch of letters",
    text: 'Lägger breven i kön i en omgång, högst hundra. Varje brev prövas igen: det som inte längre får skickas stoppas. Ett brev ligger i en omgång åt gången, också när två gör det samtidigt.',
    tag: 'Post',
    body: 'NyUtskriftsomgang',
    idempotent: true,
    answers: { 201: { schema: 'Utskriftsomgang', text: 'Omgången, att hämta som PDF' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_POSSIBLE', 'IDEMPOTENCY_KEY_REUSED', 'DOCUMENT_FAILED'],
  })
  batch(
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() key: string,
    @ZodBody(NyUtskriftsomgang) body: z.infer<typeof NyUtskriftsomgang>,
  ): Promise<UtskriftsomgangView> {
    return this.ko.nyOmgang(principal, key, body);
  }

  @Get('utskriftsko/omgangar/:id/pdf')
  @Documented({
    id: 'lasUtskriftsomgang',
    summary: 'Print a batch',
    text: 'Omgången som en PDF: försättsblad och sedan varje brev, som börjar på en framsida. Ritas varje gång och sparas inte.',
    tag: 'Post',
    answers: { 200: { text: 'Utskriften', media: 'application/pdf' } },
    problems: ['NOT_FOUND', 'NOT_POSSIBLE', 'DOCUMENT_FAILED'],
  })
  async print(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { pdf } = await this.ko.utskrift(principal, id);
    void reply
      .header('Content-Security-Policy', "default-src 'none'; sandbox")
      .header('Cache-Control', 'no-store');
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: 'inline; filename="utskriftsomgang.pdf"',
    });
  }

  @Post('utskriftsko/omgangar/:id/utskriven')
  @HttpCode(200)
  @Documented({
    id: 'kvitteraUtskriftsomgang',
    summary: 'Say that a batch is printed',
    text: 'Omgången är utskriven. Varje brev prövas igen.',
    tag: 'Post',
    answers: { 200: { schema: 'Utskriftsomgang', text: 'Omgången är utskriven' } },
    problems: ['NOT_FOUND', 'NOT_POSSIBLE'],
  })
  printed(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<UtskriftsomgangView> {
    return this.ko.utskriven(principal, id);
  }

  @Post('utskriftsko/omgangar/:id/expedierad')
  @HttpCode(200)
  @Documented({
    id: 'expedieraUtskriftsomgang',
    summary: 'Say that a batch is posted',
    text: 'Breven är postade den dagen: tiden för laglighetsprövning räknas från den. Brev som utelämnas läggs tillbaka i kön.',
    tag: 'Post',
    body: 'UtskriftsomgangSkickad',
    answers: { 200: { schema: 'Utskriftsomgang', text: 'Omgången är postad' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  posted(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(UtskriftsomgangSkickad) body: z.infer<typeof UtskriftsomgangSkickad>,
  ): Promise<UtskriftsomgangView> {
    return this.ko.expedierad(principal, id, body);
  }
}
