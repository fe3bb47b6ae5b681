/** The live stream over HTTP. */
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { StromQuery } from './strom.schemas';
import { Strommar, type StromAsk } from './strommar';
import { ZodQuery } from './zod-http';

@Controller('/stegvis/v1')
export class StromController {
  constructor(@Inject(Strommar) private readonly strommar: Strommar) {}

  @Get('strom')
  @Documented({
    id: 'foljStrom',
    summary: 'Follow changes live',
    text: 'Server-sent events: att något har ändrats i ett ärende som du får se, i samma stund som du får se det; aldrig vad som står där. Meddelanden: `arende.andrat`, `frist.passerad`, `frist.andrad` och `arbetslista.andrad` med data som Stromhandelse; `plats` (var du är), `om` (läs om allt, luckan går inte att fylla), `stang` (ärendet som du följer är inte längre ditt att se) och `slut` (strömmen slutar: öppna den igen). Varje id går att fortsätta från i en timme, med Last-Event-ID eller `efter`. Ett meddelande kan komma två gånger, aldrig noll. Öppna strömmen först och läs sedan. Se docs/live.md.',
    tag: 'Arbetslista',
    query: 'StromFraga',
    answers: {
      200: {
        schema: 'Stromhandelse',
        text: 'Strömmen',
        stream:
          'retry: 3000\nevent: plats\nid: kX3…\ndata: {}\n\nevent: arende.andrat\nid: m0Q…\ndata: {"arende":"A-7F3K-92QD-M4TX","revision":7,"at":"2026-03-02T08:15:00.000Z","handelse":"BEDOM_BEHOV","frist":null}\n\n',
      },
    },
    problems: ['VALIDATION', 'NOT_FOUND'],
  })
  follow(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(StromQuery) ask: StromAsk,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.strommar.begin(request, reply, principal, ask);
  }
}
