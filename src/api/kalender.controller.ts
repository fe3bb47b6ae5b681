/** Calendars over HTTP: the private address, what it answers with, and whether a time suits. */
import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { mening } from '../mening';
import { Problem } from '../problems';
import { CurrentPrincipal, Public } from './auth.guard';
import { Clients } from './clients';
import { Documented } from './documented';
import {
  KrockarQuery,
  type KalenderadressView,
  type KalenderflodeView,
  type KrockarView,
} from './kalender.schemas';
import { Kalenderfloden } from './kalenderflode';
import { Krockar } from './krockar';
import { ZodQuery } from './zod-http';

const tag = 'Kalender';
/** In a minute: a mail server reads for many, and a program of one person's has no reason to ask so often. */
const PER_ADDRESS = 600;
const PER_USER = 20;

@Controller('/stegvis/v1')
export class KalenderController {
  private readonly addresses = new Clients(PER_ADDRESS);
  private readonly users = new Clients(PER_USER);

  constructor(
    @Inject(Kalenderfloden) private readonly floden: Kalenderfloden,
    @Inject(Krockar) private readonly krockar: Krockar,
  ) {}

  @Post('mig/kalender')
  @HttpCode(201)
  @Documented({
    id: 'skapaKalenderadress',
    full: true,
    summary: 'Make a private calendar address',
    text: 'Ger dig en hemlig adress som ett kalenderprogram kan läsa dina möten, datum och uppgifter från. Den visas bara nu. En ny tar den gamlas plats, som slutar gälla genast.',
    tag,
    answers: { 201: { schema: 'Kalenderadress', text: 'Adressen' } },
    problems: ['NOT_POSSIBLE'],
  })
  make(@CurrentPrincipal() principal: Principal): Promise<KalenderadressView> {
    return this.floden.skapa(principal);
  }

  @Get('mig/kalender')
  @Documented({
    id: 'lasKalenderadress',
    summary: 'Ask whether I have a calendar address',
    text: 'Om du har en privat kalenderadress, sedan när, och när den senast lästes. Själva adressen visas aldrig igen.',
    tag,
    answers: { 200: { schema: 'Kalenderflode', text: 'Om den finns' } },
    problems: [],
  })
  exists(@CurrentPrincipal() principal: Principal): Promise<KalenderflodeView> {
    return this.floden.finns(principal);
  }

  @Delete('mig/kalender')
  @HttpCode(204)
  @Documented({
    id: 'avslutaKalenderadress',
    summary: 'End my calendar address',
    text: 'Adressen slutar gälla genast, i alla program som har den.',
    tag,
    answers: { 204: { text: 'Adressen är avslutad' } },
    problems: ['NOT_FOUND'],
  })
  end(@CurrentPrincipal() principal: Principal): Promise<void> {
    return this.floden.avsluta(principal);
  }

  @Get('kalender/:fil')
  @Public()
  @Documented({
    id: 'lasKalender',
    summary: 'Read a private calendar',
    text: 'Kalendern bakom en hemlig adress, som iCalendar: möten, datum och uppgifter fyra veckor bakåt och tolv framåt. Inga namn, ingen fritext och aldrig något av ett skyddat ärende. En adress som inte gäller svarar som en som aldrig har funnits.',
    tag,
    open: true,
    answers: {
      200: { text: 'Kalendern', media: 'text/calendar', headers: ['ETag'] },
      304: { text: 'Oförändrad sedan If-None-Match' },
    },
    problems: ['NOT_FOUND', 'UNAVAILABLE', 'ACCESS_LOG'],
  })
  async read(
    @Param('fil') fil: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const { ip, headers } = request;
    this.addresses.count({ ip }, reply);
    const principal = await this.floden.agare(fil);
    if (!principal) throw new Problem('NOT_FOUND', mening`Det finns ingen kalender på den här adressen.`);
    this.users.count({ ip, principal }, reply);
    const { etag, text } = await this.floden.las(principal, headers['if-none-match']);
    // The owner's program may keep it, and asks each time; nobody in between keeps anything.
    void reply.headers({ ETag: etag, 'Cache-Control': 'private, no-cache' });
    if (text === null) {
      void reply.status(304);
      return undefined;
    }
    void reply.header('Content-Type', 'text/calendar; charset=utf-8');
    return text;
  }

  @Get('moten/krockar')
  @Documented({
    id: 'lasKrockar',
    summary: 'Ask whether a time suits',
    text: 'Vilka av ärendets handläggare som redan är upptagna då, innan mötet bokas. Bara att de är upptagna, aldrig av vad. En varning: bokningen hindras inte.',
    tag,
    query: 'KrockarFraga',
    answers: { 200: { schema: 'Krockar', text: 'De som är upptagna' } },
    problems: ['VALIDATION', 'NOT_FOUND', 'VERSION_MISSING'],
  })
  clashes(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(KrockarQuery) ask: z.infer<typeof KrockarQuery>,
  ): Promise<KrockarView> {
    return this.krockar.read(principal, ask);
  }
}
