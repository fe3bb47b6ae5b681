/** Worklists and tasks over HTTP. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import type { TaskView } from '../store/cases.query';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { Forslag } from './forslag';
import type { VantandeForslagView } from './forslag.schemas';
import { VeckaQuery, type MinVeckaView } from './lasning.schemas';
import { MinVecka } from './min-vecka';
import { LamnaUppgift, type UppgiftKollegorView } from './omfordelning.schemas';
import {
  AntalQuery,
  ArbetslistaQuery,
  OenigheterQuery,
  SeddBody,
  UppgiftBody,
  type ArbetslistaView,
  type ArbetslisteantalView,
  type OenigheterView,
} from './schemas';
import { Vantar } from './vantar';
import { VantarQuery, type VantarView } from './vantar.schemas';
import { Worklist } from './worklist';
import { ZodBody, ZodQuery } from './zod-http';

type TaskBody = z.infer<typeof UppgiftBody>;
const assigned = ({ id, caseId, assignee, version }: TaskView) => ({ id, caseId, assignee, version });

@Controller('/stegvis/v1')
export class WorklistController {
  constructor(
    @Inject(Worklist) private readonly worklist: Worklist,
    @Inject(MinVecka) private readonly minVecka: MinVecka,
    @Inject(Vantar) private readonly vantar: Vantar,
    @Inject(Forslag) private readonly forslag: Forslag,
  ) {}

  @Get('arbetslista')
  @Documented({
    id: 'lasArbetslista',
    summary: 'Read the worklist',
    text: 'Öppna uppgifter för dina roller och enheter: egna först, sedan eskaleringar, sedan efter datum. Med vy bara en del: dina, enhetens, nya, försenade eller snart.',
    tag: 'Arbetslista',
    query: 'ArbetslistaFraga',
    answers: { 200: { schema: 'Arbetslista', text: 'En sida av arbetslistan' } },
    problems: ['VALIDATION'],
  })
  page(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(ArbetslistaQuery) ask: z.infer<typeof ArbetslistaQuery>,
  ): Promise<ArbetslistaView> {
    return this.worklist.page(principal, ask);
  }

  @Get('arbetslista/antal')
  @Documented({
    id: 'lasArbetslisteantal',
    summary: 'Count the worklist',
    text: 'Hur många uppgifter varje vy av arbetslistan har, högst 100 och sedan fler. Bara det som du får se räknas.',
    tag: 'Arbetslista',
    query: 'AntalFraga',
    answers: { 200: { schema: 'Arbetslisteantal', text: 'Antalen' } },
    problems: ['VALIDATION'],
  })
  counts(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(AntalQuery) { dagar }: z.infer<typeof AntalQuery>,
  ): Promise<ArbetslisteantalView> {
    return this.worklist.antal(principal, dagar);
  }

  @Get('arbetslista/vantar')
  @Documented({
    id: 'lasVantar',
    summary: 'Read what is awaited from others',
    text: 'Det som dina ärenden, eller en av dina enheters, väntar på från andra: roller, enheter, klienten, myndigheter, andra system och brev som inte har gått. Det äldsta först, och bara det som din sida får veta (L10).',
    tag: 'Arbetslista',
    query: 'VantarFraga',
    answers: { 200: { schema: 'Vantar', text: 'En sida av det som väntas' } },
    problems: ['VALIDATION'],
  })
  waiting(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(VantarQuery) ask: z.infer<typeof VantarQuery>,
  ): Promise<VantarView> {
    return this.vantar.page(principal, ask);
  }

  @Get('arbetslista/forslag')
  @Documented({
    id: 'lasVantandeForslag',
    summary: 'Read what awaits your decision',
    text: 'Det som någon annan har föreslagit och som du får avgöra: sänkt skydd, radering, gallring och nödöppningar att granska. Det äldsta först. Aldrig det som du själv har föreslagit, och inte skälet: det står där det avgörs.',
    tag: 'Arbetslista',
    answers: { 200: { schema: 'VantandeForslag', text: 'Det som väntar på ditt beslut' } },
    problems: [],
  })
  proposals(@CurrentPrincipal() principal: Principal): Promise<VantandeForslagView> {
    return this.forslag.vantar(principal);
  }

  @Post('arbetslista/sedd')
  @HttpCode(204)
  @Documented({
    id: 'markeraSedd',
    summary: 'Mark the worklist as seen',
    text: 'Säger hur långt du har sett, på alla dina enheter. Märket går aldrig bakåt, och flyttas aldrig av att listan läses.',
    tag: 'Arbetslista',
    body: 'ArbetslistaSedd',
    answers: { 204: { text: 'Märket är satt' } },
    problems: ['VALIDATION'],
  })
  async seen(
    @CurrentPrincipal() principal: Principal,
    @ZodBody(SeddBody) { plats }: z.infer<typeof SeddBody>,
  ): Promise<void> {
    await this.worklist.sedd(principal, plats);
  }

  @Post('uppgifter/:id/lamna')
  @HttpCode(200)
  @Documented({
    id: 'lamnaUppgift',
    summary: 'Give a task to a colleague',
    text: 'Den som har uppgiften, eller den som leder arbetet i enheten, lämnar den till en kollega med samma roll i enheten. Kollegan får veta det. Ärendet ändras inte.',
    tag: 'Arbetslista',
    body: 'LamnaUppgift',
    answers: { 200: { schema: 'TagenUppgift', text: 'Uppgiften är kollegans' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'STALE_REVISION'],
  })
  async give(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(LamnaUppgift) { till, version }: z.infer<typeof LamnaUppgift>,
  ) {
    return assigned(await this.worklist.lamna(principal, id, till, version));
  }

  @Get('uppgifter/:id/kollegor')
  @Documented({
    id: 'lasUppgiftKollegor',
    summary: 'Read who a task can be given to',
    text: 'De kollegor som du kan lämna uppgiften till: aktiva i dess roll och enhet, som får se ärendet. För den som har uppgiften, eller leder arbetet i enheten.',
    tag: 'Arbetslista',
    answers: { 200: { schema: 'UppgiftKollegor', text: 'Kollegorna' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  colleagues(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
  ): Promise<UppgiftKollegorView> {
    return this.worklist.kollegor(principal, id);
  }

  @Get('min-vecka')
  @Documented({
    id: 'lasMinVecka',
    summary: 'Read my week',
    text: 'Dina bokade möten, frister och uppgifter en ISO-vecka, dag för dag. Helgdagar är namngivna. Bara dina egna, och vilka kollegor du ersätter i dag (P5). Ryms inte alla dina ärenden säger svaret det, och resten läses med efter.',
    tag: 'Arbetslista',
    query: 'VeckaFraga',
    answers: { 200: { schema: 'MinVecka', text: 'Veckan' } },
    problems: ['VALIDATION', 'VERSION_MISSING'],
  })
  week(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(VeckaQuery) { vecka, efter }: z.infer<typeof VeckaQuery>,
  ): Promise<MinVeckaView> {
    return this.minVecka.read(principal, vecka, efter);
  }

  @Get('oenigheter')
  @Documented({
    id: 'lasOenigheter',
    summary: 'Read open disagreements',
    text: 'Ärenden i dina enheter där socialsekreterare och arbetsmarknadskonsulent är oeniga (R89).',
    tag: 'Arbetslista',
    query: 'OenigheterFraga',
    answers: { 200: { schema: 'Oenigheter', text: 'En sida av öppna oenigheter' } },
    problems: ['VALIDATION'],
  })
  disputes(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(OenigheterQuery) ask: z.infer<typeof OenigheterQuery>,
  ): Promise<OenigheterView> {
    return this.worklist.disputes(principal, ask);
  }

  @Post('uppgifter/:id/ta')
  @HttpCode(200)
  @Documented({
    id: 'taUppgift',
    summary: 'Claim a task',
    text: 'Tar en uppgift som ingen har. Ärendet ändras inte.',
    tag: 'Arbetslista',
    body: 'UppgiftVersion',
    answers: { 200: { schema: 'TagenUppgift', text: 'Uppgiften är din' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'TASK_TAKEN', 'NOT_POSSIBLE', 'STALE_REVISION'],
  })
  async take(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(UppgiftBody) { version }: TaskBody,
  ) {
    return assigned(await this.worklist.take(principal, id, version));
  }

  @Post('uppgifter/:id/slapp')
  @HttpCode(200)
  @Documented({
    id: 'slappUppgift',
    summary: 'Release a task',
    text: 'Lämnar tillbaka en uppgift till enheten. Den som leder arbetet kan också släppa en kollegas.',
    tag: 'Arbetslista',
    body: 'UppgiftVersion',
    answers: { 200: { schema: 'TagenUppgift', text: 'Uppgiften är enhetens' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'STALE_REVISION'],
  })
  async release(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(UppgiftBody) { version }: TaskBody,
  ) {
    return assigned(await this.worklist.release(principal, id, version));
  }
}
