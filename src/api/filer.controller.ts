/** Files of a case over HTTP: upload, list, download, make void. */
import { Readable } from 'node:stream';
import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiHeader, ApiBody, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { somBilaga } from '../files/filnamn';
import { mening } from '../mening';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Filtjanst } from './filer';
import { FilMakulering, FilQuery, type FilerView, type FilView } from './filer.schemas';
import { IdempotencyKey } from './headers';
import { FILTYPER, kroppen } from './mottagning';
import { malformed, ZodBody, ZodQuery } from './zod-http';

const BINARY = { type: 'string', format: 'binary' } as const;

@Controller('/stegvis/v1/arenden')
export class FilerController {
  constructor(@Inject(Filtjanst) private readonly filer: Filtjanst) {}

  @Get(':id/filer')
  @Documented({
    id: 'lasFiler',
    summary: 'List the files of a case',
    text: 'Det som din sida har laddat upp, det senaste först. En fil kan läsas när den är ren.',
    tag: 'Filer',
    answers: { 200: { schema: 'Filer', text: 'Filerna' } },
    problems: ['NOT_FOUND', 'VERSION_MISSING'],
  })
  list(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<FilerView> {
    return this.filer.list(principal, id);
  }

  @Post(':id/filer')
  @HttpCode(201)
  @ApiConsumes(...FILTYPER)
  @ApiBody({ required: true, schema: BINARY })
  @ApiHeader({
    name: 'Filnamn',
    required: false,
    description: 'Filens namn, procentkodat som i en adress (UTF-8). Sparas krypterat.',
    schema: { type: 'string', maxLength: 2000, example: 'L%C3%A4karintyg.pdf' },
  })
  @Documented({
    id: 'laddaUppFil',
    summary: 'Upload a file to a case',
    text: 'Ett skannat samtycke, ett läkarintyg: filens innehåll som det är i anropets kropp, högst 20 MB. PDF, JPEG, PNG, TIFF och HEIC tas emot; innehållet avgör, inte namnet. Filen sparas krypterad under klientens nyckel och kan läsas när den är kontrollerad mot virus.',
    tag: 'Filer',
    query: 'FilFraga',
    idempotent: true,
    answers: { 201: { schema: 'Fil', text: 'Filen är mottagen' } },
    problems: [
      'VALIDATION',
      'FORBIDDEN',
      'NOT_FOUND',
      'NOT_POSSIBLE',
      'IDEMPOTENCY_KEY_REUSED',
      'TOO_LARGE',
      'UNSUPPORTED_MEDIA_TYPE',
      'VERSION_MISSING',
    ],
  })
  upload(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @IdempotencyKey() nyckel: string,
    @ZodQuery(FilQuery) { slag }: z.infer<typeof FilQuery>,
    @Req() request: FastifyRequest,
  ): Promise<FilView> {
    return this.filer.taEmot(principal, id, {
      slag,
      namn: namnet(request.headers['filnamn']),
      nyckel,
      innehall: kroppen(request),
    });
  }

  @Get(':id/filer/:filId/innehall')
  @ApiResponse({
    status: 200,
    description: 'Filens innehåll, att spara',
    content: { '*/*': { schema: BINARY } },
  })
  @Documented({
    id: 'lasFil',
    summary: 'Download a file',
    text: 'Innehållet i en fil som är ren, som en bilaga att spara. Varje läsning står i åtkomstloggen. En makulerad fil läses bara av den som leder arbetet på den sida som laddade upp den.',
    tag: 'Filer',
    answers: {},
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'VERSION_MISSING'],
  })
  async read(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('filId') filId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { namn, mediatyp, bytes, innehall } = await this.filer.las(principal, id, filId);
    await reply
      .headers({
        'Content-Type': mediatyp,
        'Content-Length': bytes,
        'Content-Disposition': somBilaga(namn),
        // Whatever it holds, it runs nowhere.
        'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      })
      .send(Readable.from(innehall, { objectMode: false }));
  }

  @Post(':id/filer/:filId/makulera')
  @HttpCode(200)
  @Documented({
    id: 'makuleraFil',
    summary: 'Make a file void that was uploaded by mistake',
    text: 'För en fil som hör till en annan klient eller på annat sätt är fel. Den står kvar med skälet, och innehållet läses sedan bara av den som leder arbetet på den sida som laddade upp den.',
    tag: 'Filer',
    body: 'FilMakulering',
    answers: { 200: { schema: 'Fil', text: 'Filen är makulerad' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'VERSION_MISSING'],
  })
  makulera(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('filId') filId: string,
    @ZodBody(FilMakulering) { skal }: z.infer<typeof FilMakulering>,
  ): Promise<FilView> {
    return this.filer.makulera(principal, id, filId, skal);
  }
}

/** A name in a header, where letters beyond ASCII are percent-encoded. @throws Problem VALIDATION */
function namnet(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  try {
    return decodeURIComponent(String(header));
  } catch {
    throw malformed([{ field: 'Filnamn', message: mening`ska vara procentkodat som i en adress, i UTF-8` }]);
  }
}
