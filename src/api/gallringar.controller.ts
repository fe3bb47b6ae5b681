/** Disposal of closed cases and deliveries to the archive over HTTP. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Gallringar } from './gallringar';
import * as schemas from './gallringar.schemas';
import { LasarensSprak } from './headers';
import { Leveranser } from './leveranser';
import type { Sprak } from './sprak';
import { ZodBody } from './zod-http';

@Controller('/stegvis/v1')
export class GallringarController {
  constructor(
    @Inject(Gallringar) private readonly gallringar: Gallringar,
    @Inject(Leveranser) private readonly leveranser: Leveranser,
  ) {}

  @Get('gallringar')
  @Documented({
    id: 'lasGallringar',
    summary: 'List proposals of disposal',
    text: 'Förslag om gallring: vem som föreslog, på vilken grund, hur många ärenden, och hur de avgjordes.',
    tag: 'Gallring',
    answers: { 200: { schema: 'Gallringar', text: 'Förslagen' } },
    problems: ['FORBIDDEN'],
  })
  list(@CurrentPrincipal() principal: Principal): Promise<z.infer<typeof schemas.Gallringar>> {
    return this.gallringar.list(principal);
  }

  @Post('gallringar/provkorning')
  @HttpCode(200)
  @Documented({
    id: 'provkorGallring',
    full: true,
    summary: 'Dry run of disposal',
    text: 'Vilka avslutade ärenden som får gallras i dag enligt kommunens regel, från vilken dag, och vad som hindrar de andra (SoL 16:1, SoF 13:1). Inget ändras. Skyddade ärenden räknas med utan nummer.',
    tag: 'Gallring',
    answers: { 200: { schema: 'GallringProvkorning', text: 'Listan', headers: ['Content-Language'] } },
    problems: ['FORBIDDEN'],
  })
  provkor(
    @CurrentPrincipal() principal: Principal,
    @LasarensSprak() sprak: Sprak,
  ): Promise<z.infer<typeof schemas.Provkorning>> {
    return this.gallringar.provkor(principal, sprak);
  }

  @Post('gallringar')
  @HttpCode(201)
  @Documented({
    id: 'foreslaGallring',
    summary: 'Propose a disposal',
    text: 'Föreslår att ärendena på den provkörda listan gallras. Inget gallras förrän någon annan har godkänt samma lista och npm run gallra har körts.',
    tag: 'Gallring',
    body: 'NyGallring',
    answers: { 201: { schema: 'GallringHel', text: 'Förslaget väntar' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_POSSIBLE'],
  })
  foresla(
    @CurrentPrincipal() principal: Principal,
    @ZodBody(schemas.NyGallring) body: z.infer<typeof schemas.NyGallring>,
  ): Promise<z.infer<typeof schemas.GallringHel>> {
    return this.gallringar.foresla(principal, body);
  }

  @Get('gallringar/:id')
  @Documented({
    id: 'lasGallring',
    summary: 'Read a proposal of disposal',
    text: 'Ett förslag med dess lista, och kvittot när det är utfört.',
    tag: 'Gallring',
    answers: { 200: { schema: 'GallringHel', text: 'Förslaget' } },
    problems: ['FORBIDDEN', 'NOT_FOUND'],
  })
  las(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
  ): Promise<z.infer<typeof schemas.GallringHel>> {
    return this.gallringar.las(principal, id);
  }

  @Post('gallringar/:id/beslut')
  @HttpCode(200)
  @Documented({
    id: 'avgorGallring',
    summary: 'Decide on a proposal of disposal',
    text: 'Godkänner ett förslag som någon annan har lämnat, eller avslår det. Har listan ändrats sedan den visades går det inte. Ett godkännande kan tas tillbaka tills det är utfört.',
    tag: 'Gallring',
    body: 'GallringBeslut',
    answers: { 200: { schema: 'GallringHel', text: 'Förslaget är avgjort' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  avgor(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(schemas.GallringBeslut) body: z.infer<typeof schemas.GallringBeslut>,
  ): Promise<z.infer<typeof schemas.GallringHel>> {
    return this.gallringar.avgor(principal, id, body);
  }

  @Post('arenden/:id/gallringsstopp')
  @HttpCode(200)
  @Documented({
    id: 'stoppaGallring',
    summary: 'Hold back the disposal of a case',
    text: 'Sätter ett gallringsstopp på ärendet, eller häver det. Så länge det gäller gallras ärendet inte.',
    tag: 'Gallring',
    body: 'Gallringsstopp',
    answers: { 200: { schema: 'GallringsstoppSvar', text: 'Så är det nu' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'FORBIDDEN', 'NOT_POSSIBLE'],
  })
  stopp(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(schemas.Gallringsstopp) body: z.infer<typeof schemas.Gallringsstopp>,
  ): Promise<z.infer<typeof schemas.StoppSvar>> {
    return this.leveranser.stopp(principal, id, body);
  }

  @Post('arenden/:id/leveransmedgivande')
  @HttpCode(200)
  @Documented({
    id: 'medgeLeverans',
    summary: 'Consent to the delivery of a protected case',
    text: 'Den som handlägger ett skyddat ärende medger att det levereras till arkivet som det är nu. Utan det levereras det inte (L11).',
    tag: 'Gallring',
    answers: { 200: { schema: 'Leveransmedgivande', text: 'Ärendet får levereras' } },
    problems: ['NOT_FOUND', 'FORBIDDEN', 'NOT_POSSIBLE'],
  })
  medge(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
  ): Promise<z.infer<typeof schemas.Leveransmedgivande>> {
    return this.leveranser.medge(principal, id);
  }

  @Get('leveranser')
  @Documented({
    id: 'lasLeveranser',
    summary: 'List deliveries to the archive',
    text: 'De senaste paketen som gjorts med npm run earkiv: när, av vem, vart, med vilken summa, och om arkivet har kvitterat.',
    tag: 'Gallring',
    answers: { 200: { schema: 'Leveranser', text: 'Leveranserna' } },
    problems: ['FORBIDDEN'],
  })
  levererat(@CurrentPrincipal() principal: Principal): Promise<z.infer<typeof schemas.Leveranser>> {
    return this.leveranser.list(principal);
  }

  @Post('leveranser/:id/kvittens')
  @HttpCode(200)
  @Documented({
    id: 'kvitteraLeverans',
    summary: 'Register the receipt of a delivery',
    text: 'Registrerar arkivets kvittens med den summa som arkivet har räknat fram. Först då kan ett ärende gallras där regeln kräver leverans.',
    tag: 'Gallring',
    body: 'NyLeveranskvittens',
    answers: { 200: { schema: 'Leveranskvittens', text: 'Leveransen är kvitterad' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  kvittera(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(schemas.NyLeveranskvittens) body: z.infer<typeof schemas.NyLeveranskvittens>,
  ): Promise<z.infer<typeof schemas.Leveranskvittens>> {
    return this.leveranser.kvittera(principal, id, body);
  }
}
