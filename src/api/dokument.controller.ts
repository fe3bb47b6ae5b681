/** Documents of a case over HTTP: list, draw, read, sign, dispatch, replace, make void; and the templates. */
import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Dokumenttjanst } from './dokument';
import {
  DokumentMakulering,
  Expediering,
  Forhandsvisning,
  NyttDokument,
  NyVersion,
  Originaluppgift,
  Underskrift,
  type DokumentHelView,
  type DokumentlistaView,
  type DokumentView,
  type MallarView,
} from './dokument.schemas';
import { IdempotencyKey } from './headers';
import { Malltjanst } from './mallar';
import { ZodBody } from './zod-http';

const PDF = { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } as const;
const AV_STEG = [
  'VALIDATION',
  'FORBIDDEN',
  'NOT_FOUND',
  'NOT_POSSIBLE',
  'IDEMPOTENCY_KEY_REUSED',
  'VERSION_MISSING',
] as const;
const TAG = 'Dokument';

@Controller('/stegvis/v1')
export class DokumentController {
  constructor(
    @Inject(Dokumenttjanst) private readonly dokument: Dokumenttjanst,
    @Inject(Malltjanst) private readonly mallar: Malltjanst,
  ) {}

  @Get('arenden/:id/dokument')
  @Documented({
    id: 'lasDokumentlista',
    summary: 'List the documents of a case',
    text: 'Det som är ritat eller ska ritas i ärendet, det senaste först: läge, version, var originalet finns, vem och när. Varje sida ser sina egna dokument, och det den andra har upprättat för båda.',
    tag: TAG,
    answers: { 200: { schema: 'Dokumentlista', text: 'Dokumenten' } },
    problems: ['NOT_FOUND', 'VERSION_MISSING'],
  })
  list(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<DokumentlistaView> {
    return this.dokument.list(principal, id);
  }

  @Post('arenden/:id/dokument')
  @HttpCode(201)
  @Documented({
    id: 'ritaDokument',
    summary: 'Draw a document now',
    text: 'Ritar ett dokument ur det som din sida vet om ärendet. Saknas något svarar tjänsten med vad och var det registreras: inget lämnas tomt.',
    tag: TAG,
    body: 'NyttDokument',
    idempotent: true,
    answers: { 201: { schema: 'Dokument', text: 'Dokumentet är ritat' } },
    problems: [...AV_STEG, 'DOCUMENT_FAILED'],
  })
  rita(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @IdempotencyKey() key: string,
    @ZodBody(NyttDokument) body: z.infer<typeof NyttDokument>,
  ): Promise<DokumentView> {
    return this.dokument.rita(principal, id, key, body);
  }

  @Get('arenden/:id/dokument/:dokId')
  @Documented({
    id: 'lasDokument',
    summary: 'Read about a document',
    text: 'Dokumentets läge och alla steg, med de versioner som det har tagit plats av.',
    tag: TAG,
    answers: { 200: { schema: 'DokumentHel', text: 'Dokumentet' } },
    problems: ['NOT_FOUND', 'VERSION_MISSING'],
  })
  read(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('dokId') dokId: string,
  ): Promise<DokumentHelView> {
    return this.dokument.read(principal, id, dokId);
  }

  @Get('arenden/:id/dokument/:dokId/pdf')
  @ApiResponse({ status: 200, description: 'Dokumentet som PDF', content: PDF })
  @Documented({
    id: 'lasDokumentPdf',
    summary: 'Read a document as PDF',
    text: 'Dokumentet som det ritades. Varje läsning står i åtkomstloggen. Är uppgifterna i det rättade läses det bara av den som leder arbetet på den sida som skrev dem.',
    tag: TAG,
    answers: {},
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'VERSION_MISSING'],
  })
  async pdf(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('dokId') dokId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { namn, bytes, innehall } = await this.dokument.pdf(principal, id, dokId);
    await send(reply, namn, bytes, Readable.from(innehall, { objectMode: false }));
  }

  @Post('arenden/:id/dokument/:dokId/undertecknad')
  @HttpCode(200)
  @Documented({
    id: 'undertecknaDokument',
    summary: 'Record that a document is signed',
    text: 'Registrerar vem som har undertecknat och när. Därefter ändras dokumentet aldrig, det ersätts.',
    tag: TAG,
    body: 'Underskrift',
    idempotent: true,
    answers: { 200: { schema: 'Dokument', text: 'Dokumentet är undertecknat' } },
    problems: AV_STEG,
  })
  undertecknad(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('dokId') dokId: string,
    @IdempotencyKey() key: string,
    @ZodBody(Underskrift) body: z.infer<typeof Underskrift>,
  ): Promise<DokumentView> {
    return this.dokument.undertecknad(principal, id, dokId, key, body);
  }

  @Post('arenden/:id/dokument/:dokId/expedierad')
  @HttpCode(200)
  @Documented({
    id: 'expedieraDokument',
    summary: 'Record that a document has been dispatched',
    text: 'Registrerar hur och när dokumentet lämnades. Vägen ska vara avtalad med klienten; med skyddade personuppgifter lämnas brev bara personligen eller genom Skatteverkets förmedling (A33, R104).',
    tag: TAG,
    body: 'Expediering',
    idempotent: true,
    answers: { 200: { schema: 'Dokument', text: 'Dokumentet är expedierat' } },
    problems: AV_STEG,
  })
  expedierad(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('dokId') dokId: string,
    @IdempotencyKey() key: string,
    @ZodBody(Expediering) body: z.infer<typeof Expediering>,
  ): Promise<DokumentView> {
    return this.dokument.expedierad(principal, id, dokId, key, body);
  }

  @Post('arenden/:id/dokument/:dokId/ersatt')
  @HttpCode(201)
  @Documented({
    id: 'ersattDokument',
    summary: 'Replace a document by a new version',
    text: 'Ritar en ny version av samma dokument ur ärendet som det är nu. Den gamla finns kvar och pekar på den nya.',
    tag: TAG,
    body: 'NyVersion',
    idempotent: true,
    answers: { 201: { schema: 'Dokument', text: 'Den nya versionen' } },
    problems: [...AV_STEG, 'DOCUMENT_FAILED'],
  })
  ersatt(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('dokId') dokId: string,
    @IdempotencyKey() key: string,
    @ZodBody(NyVersion) body: z.infer<typeof NyVersion>,
  ): Promise<DokumentView> {
    return this.dokument.ersatt(principal, id, dokId, key, body);
  }

  @Post('arenden/:id/dokument/:dokId/makulera')
  @HttpCode(200)
  @Documented({
    id: 'makuleraDokument',
    summary: 'Make a document void',
    text: 'För ett dokument som inte ska användas, innan det har gått ut. Det som har gått ut rättas i stället (A32).',
    tag: TAG,
    body: 'DokumentMakulering',
    idempotent: true,
    answers: { 200: { schema: 'Dokument', text: 'Dokumentet är makulerat' } },
    problems: AV_STEG,
  })
  makulera(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('dokId') dokId: string,
    @IdempotencyKey() key: string,
    @ZodBody(DokumentMakulering) body: z.infer<typeof DokumentMakulering>,
  ): Promise<DokumentView> {
    return this.dokument.makulera(principal, id, dokId, key, body);
  }

  @Post('arenden/:id/dokument/:dokId/original')
  @HttpCode(200)
  @Documented({
    id: 'angeOriginal',
    summary: 'Say where the original of a document is in Treserva',
    text: 'Registrerar originalets beteckning och datum i Treserva, en gång (A30).',
    tag: TAG,
    body: 'Originaluppgift',
    idempotent: true,
    answers: { 200: { schema: 'Dokument', text: 'Referensen är registrerad' } },
    problems: AV_STEG,
  })
  original(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('dokId') dokId: string,
    @IdempotencyKey() key: string,
    @ZodBody(Originaluppgift) body: z.infer<typeof Originaluppgift>,
  ): Promise<DokumentView> {
    return this.dokument.original(principal, id, dokId, key, body);
  }

  @Get('mallar')
  @Documented({
    id: 'lasMallar',
    summary: 'List the templates',
    text: 'Mallarna som kommunen ritar dokument med, var originalet av varje slag finns och vilka som undertecknar.',
    tag: TAG,
    answers: { 200: { schema: 'Mallar', text: 'Mallarna' } },
    problems: ['FORBIDDEN'],
  })
  templates(@CurrentPrincipal() principal: Principal): MallarView {
    return this.mallar.list(principal);
  }

  @Post('mallar/:mall/forhandsvisning')
  @HttpCode(200)
  @ApiResponse({ status: 200, description: 'Mallen som PDF', content: PDF })
  @Documented({
    id: 'forhandsvisaMall',
    summary: 'Draw a template with invented data',
    text: 'Visar hur mallen ser ut, med påhittade uppgifter. Inget sparas.',
    tag: TAG,
    body: 'Forhandsvisning',
    answers: {},
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'DOCUMENT_FAILED'],
  })
  async preview(
    @CurrentPrincipal() principal: Principal,
    @Param('mall') mall: string,
    @ZodBody(Forhandsvisning) { variant }: z.infer<typeof Forhandsvisning>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const pdf = await this.mallar.preview(principal, mall, variant);
    await send(reply, `${mall}-exempel.pdf`, pdf.length, pdf);
  }
}

/** Shown in the browser's own reader; whatever else it is given runs nowhere. */
async function send(
  reply: FastifyReply,
  namn: string,
  bytes: number,
  body: Readable | Buffer,
): Promise<void> {
  await reply
    .headers({
      'Content-Type': 'application/pdf',
      'Content-Length': bytes,
      'Content-Disposition': `inline; filename="${namn}"`,
      'Content-Security-Policy':
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    })
    .send(body);
}
