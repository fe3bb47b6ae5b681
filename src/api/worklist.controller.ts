/** Worklists and tasks over HTTP. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import type { TaskView } from '../store/cases.query';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { VeckaQuery, type MinVeckaView } from './lasning.schemas';
import { MinVecka } from './min-vecka';
import {
  ArbetslistaQuery,
  OenigheterQuery,
  UppgiftBody,
  type ArbetslistaView,
  type OenigheterView,
} from './schemas';
import { Worklist } from './worklist';
import { ZodBody, ZodQuery } from './zod-http';

type TaskBody = z.infer<typeof UppgiftBody>;
const assigned = ({ id, caseId, assignee, version }: TaskView) => ({ id, caseId, assignee, version });

@Controller('/stegvis/v1')
export class WorklistController {
  constructor(
    @Inject(Worklist) private readonly worklist: Worklist,
    @Inject(MinVecka) private readonly minVecka: MinVecka,
  ) {}

  @Get('arbetslista')
  @Documented({
    id: 'lasArbetslista',
    summary: 'Read the worklist',
    text: 'Öppna uppgifter för dina roller och enheter: egna först, sedan eskaleringar, sedan efter datum.',
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

  @Get('min-vecka')
  @Documented({
    id: 'lasMinVecka',
    summary: 'Read my week',
    text: 'Dina bokade möten, frister och uppgifter en ISO-vecka, dag för dag. Helgdagar är namngivna. Bara dina egna, och vilka kollegor du ersätter i dag (P5).',
    tag: 'Arbetslista',
    query: 'VeckaFraga',
    answers: { 200: { schema: 'MinVecka', text: 'Veckan' } },
    problems: ['VALIDATION', 'VERSION_MISSING'],
  })
  week(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(VeckaQuery) { vecka }: z.infer<typeof VeckaQuery>,
  ): Promise<MinVeckaView> {
    return this.minVecka.read(principal, vecka);
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
