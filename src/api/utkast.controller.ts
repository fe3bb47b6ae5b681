/** Drafts over HTTP. */
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { mening } from '../mening';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { IfMatch } from './headers';
import { faultsIn, problemJson, PROBLEM_TYPE, type ProblemJson } from './http-problems';
import { sprakAv, sprakHuvuden, type Sprak } from './sprak';
import { Krock, Utkasten, type Osagt } from './utkast';
import {
  NyttUtkast,
  UtkastQuery,
  type SparatUtkastView,
  type UtkastKonfliktView,
  type UtkastListaView,
  type UtkastView,
} from './utkast.schemas';
import { malformed, parse, ZodQuery } from './zod-http';

const tag = 'Utkast';
const SPARAT = {
  200: {
    schema: 'SparatUtkast',
    text: 'Sparat, med råd om det som saknas',
    headers: ['ETag', 'Content-Language'],
  },
} as const;
const LAST = { 200: { schema: 'Utkast', text: 'Utkastet', headers: ['ETag', 'Content-Language'] } } as const;
const BORTA = { 204: { text: 'Det finns inget utkast längre' } } as const;

type KonfliktJson = ProblemJson & { readonly utkast: UtkastKonfliktView };

@Controller('/stegvis/v1')
export class UtkastController {
  constructor(@Inject(Utkasten) private readonly utkasten: Utkasten) {}

  @Get('utkast')
  @Documented({
    id: 'lasMinaUtkast',
    summary: 'List my drafts',
    text: 'Dina egna utkast, det senast påbörjade först: i ärenden som du får se, och för ärenden som inte är startade. Utan innehållet.',
    tag,
    query: 'UtkastFraga',
    answers: { 200: { schema: 'UtkastLista', text: 'En sida av dina utkast' } },
    problems: ['VALIDATION'],
  })
  list(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(UtkastQuery) ask: z.infer<typeof UtkastQuery>,
  ): Promise<UtkastListaView> {
    return this.utkasten.lista(principal, ask);
  }

  @Put('utkast/start/:process')
  @Documented({
    id: 'sparaStartutkast',
    summary: 'Save a draft of a start',
    text: 'Sparar formuläret för ett nytt ärende som det är ifyllt. Det tas bort när ärendet startas. Är det sparat i ett annat fönster svarar tjänsten 409 med båda versionerna.',
    tag,
    body: 'NyttUtkast',
    ifMatch: true,
    answers: SPARAT,
    problems: ['VALIDATION', 'TOO_LARGE', 'FORBIDDEN', 'NOT_FOUND', 'STALE_REVISION'],
  })
  saveStart(
    @CurrentPrincipal() principal: Principal,
    @Param('process') process: string,
    @IfMatch() ifMatch: number | undefined,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SparatUtkastView | KonfliktJson> {
    const nytt = typed(body, ifMatch);
    return answered(request, reply, () => this.utkasten.sparaStart(principal, process, nytt));
  }

  @Get('utkast/start/:process')
  @Documented({
    id: 'lasStartutkast',
    summary: 'Read my draft of a start',
    text: 'Ditt utkast till ett nytt ärende.',
    tag,
    answers: LAST,
    problems: ['NOT_FOUND'],
  })
  readStart(
    @CurrentPrincipal() principal: Principal,
    @Param('process') process: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UtkastView | KonfliktJson> {
    return answered(request, reply, () => this.utkasten.lasStart(principal, process));
  }

  @Delete('utkast/start/:process')
  @HttpCode(204)
  @Documented({
    id: 'raderaStartutkast',
    summary: 'Delete my draft of a start',
    text: 'Tar bort ditt utkast till ett nytt ärende. Med If-Match bara om det är den versionen.',
    tag,
    ifMatch: true,
    answers: BORTA,
    problems: ['NOT_FOUND', 'STALE_REVISION'],
  })
  deleteStart(
    @CurrentPrincipal() principal: Principal,
    @Param('process') process: string,
    @IfMatch() ifMatch: number | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<KonfliktJson | undefined> {
    return answered(request, reply, () => this.utkasten.raderaStart(principal, process, ifMatch));
  }

  @Put('arenden/:id/utkast/:atgard')
  @Documented({
    id: 'sparaUtkast',
    summary: 'Save a draft of an event',
    text: 'Sparar ett formulär i ärendet som det är ifyllt, också halvt och fel: svaret säger vad som saknas, och om ärendet har ändrats sedan det öppnades. Bara du läser det, och det är ingen handling i ärendet. Det tas bort när du skickar händelsen. Är det sparat i ett annat fönster svarar tjänsten 409 med båda versionerna.',
    tag,
    body: 'NyttUtkast',
    ifMatch: true,
    answers: SPARAT,
    problems: [
      'VALIDATION',
      'TOO_LARGE',
      'FORBIDDEN',
      'NOT_FOUND',
      'NOT_POSSIBLE',
      'STALE_REVISION',
      'VERSION_MISSING',
    ],
  })
  save(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('atgard') atgard: string,
    @IfMatch() ifMatch: number | undefined,
    @Body() body: unknown,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SparatUtkastView | KonfliktJson> {
    const nytt = typed(body, ifMatch);
    return answered(request, reply, () => this.utkasten.spara(principal, id, atgard, nytt));
  }

  @Get('arenden/:id/utkast/:atgard')
  @Documented({
    id: 'lasUtkast',
    summary: 'Read my draft of an event',
    text: 'Ditt utkast i ärendet, vad som har hänt där sedan formuläret öppnades, och om åtgärden fortfarande går att göra. Det finns kvar även om den inte gör det.',
    tag,
    answers: LAST,
    problems: ['NOT_FOUND', 'VERSION_MISSING'],
  })
  read(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('atgard') atgard: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UtkastView | KonfliktJson> {
    return answered(request, reply, () => this.utkasten.las(principal, id, atgard));
  }

  @Delete('arenden/:id/utkast/:atgard')
  @HttpCode(204)
  @Documented({
    id: 'raderaUtkast',
    summary: 'Delete my draft of an event',
    text: 'Tar bort ditt utkast. Med If-Match bara om det är den versionen.',
    tag,
    ifMatch: true,
    answers: BORTA,
    problems: ['NOT_FOUND', 'STALE_REVISION', 'VERSION_MISSING'],
  })
  remove(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('atgard') atgard: string,
    @IfMatch() ifMatch: number | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<KonfliktJson | undefined> {
    return answered(request, reply, () => this.utkasten.radera(principal, id, atgard, ifMatch));
  }
}

/** The body, with the version from the header if that is where it stands. */
function typed(body: unknown, ifMatch: number | undefined): z.infer<typeof NyttUtkast> {
  const nytt = parse(NyttUtkast, body);
  if (ifMatch !== undefined && nytt.version !== undefined && ifMatch !== nytt.version)
    throw malformed([{ field: 'version', message: mening`säger något annat än huvudet If-Match` }]);
  return ifMatch === undefined ? nytt : { ...nytt, version: ifMatch };
}

/**
 * The answer with its ETag; or both versions, written here and not thrown on as a problem: they are texts, and what is
 * thrown may come to be logged.
 */
async function answered(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<Osagt<UtkastView>>,
): Promise<UtkastView | KonfliktJson>;
async function answered(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<Osagt<SparatUtkastView>>,
): Promise<SparatUtkastView | KonfliktJson>;
async function answered(
  request: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<void>,
): Promise<KonfliktJson | undefined>;
async function answered(
  { id, headers }: FastifyRequest,
  reply: FastifyReply,
  work: () => Promise<Osagt<SparatUtkastView> | void>,
): Promise<object | undefined> {
  const sprak = sprakAv(headers['accept-language']);
  try {
    const view = await work();
    if (!view) return undefined;
    void reply.headers({ ...sprakHuvuden(sprak), ETag: `"${view.version}"` });
    return sagt(view, sprak);
  } catch (error) {
    if (!(error instanceof Krock)) throw error;
    const { sparat, ditt } = error.versions;
    const text = sparat
      ? mening`Utkastet är sparat i ett annat fönster eller på en annan enhet, som version ${sparat.version}. Inget är skrivet över: välj ur de båda, och spara med den versionen.`
      : mening`Utkastet finns inte längre: det är skickat eller borttaget i ett annat fönster. Spara utan version om du vill behålla det du har skrivit.`;
    void reply.status(409).headers({ ...sprakHuvuden(sprak), 'Content-Type': PROBLEM_TYPE });
    if (sparat) void reply.header('ETag', `"${sparat.version}"`);
    const utkast = { sparat: sparat && sagt(sparat, sprak), ditt };
    return { ...problemJson('STALE_REVISION', text, id, {}, sprak), utkast };
  }
}

/** With the faults in the reader's language, as those of a refusal. */
const sagt = <V extends Osagt<SparatUtkastView>>(view: V, sprak: Sprak) => ({
  ...view,
  ogiltiga: faultsIn(view.ogiltiga, sprak),
});
