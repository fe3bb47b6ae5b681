/** Substitutions, delegations and named providers over HTTP. */
import { Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import {
  NyDelegation,
  NyttUtforaruppdrag,
  NyttVikariat,
  type DelegationView,
  type MinaUtforaruppdragView,
  type UtforaruppdragListaView,
  type ValbartView,
  type VikariatView,
} from './behorigheter.schemas';
import { Delegationer } from './delegationer';
import { Documented } from './documented';
import { Utforare } from './utforare';
import { VikariatTjanst } from './vikariat';
import { ZodBody } from './zod-http';

const tag = 'Behörigheter';

@Controller('/stegvis/v1')
export class BehorigheterController {
  constructor(
    @Inject(VikariatTjanst) private readonly vikariat: VikariatTjanst,
    @Inject(Delegationer) private readonly delegationer: Delegationer,
    @Inject(Utforare) private readonly utforare: Utforare,
  ) {}

  @Get('vikariat')
  @Documented({
    id: 'lasVikariat',
    summary: 'Read substitutions',
    text: 'De vikariat där du är vikarie eller ersätts, och dem i enheter som du leder.',
    tag,
    answers: { 200: { schema: 'VikariatLista', text: 'Vikariaten' } },
    problems: [],
  })
  async list(@CurrentPrincipal() principal: Principal): Promise<{ vikariat: readonly VikariatView[] }> {
    return { vikariat: await this.vikariat.list(principal) };
  }

  @Post('vikariat')
  @Documented({
    id: 'utseVikarie',
    summary: 'Appoint a substitute',
    text: 'Den som leder enheten låter någon ersätta en kollega i en roll, under en tid, i hela enheten eller i namngivna ärenden. Skyddade ärenden nås bara om de namnges. Ett vikariat får inte bli en ring, och ingen får vara båda personerna i ett steg som kräver två.',
    tag,
    body: 'NyttVikariat',
    answers: { 201: { schema: 'Vikariat', text: 'Vikariatet' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  appoint(
    @CurrentPrincipal() principal: Principal,
    @ZodBody(NyttVikariat) body: z.infer<typeof NyttVikariat>,
  ): Promise<VikariatView> {
    return this.vikariat.appoint(principal, body);
  }

  @Post('vikariat/:id/avsluta')
  @HttpCode(200)
  @Documented({
    id: 'avslutaVikariat',
    summary: 'End a substitution',
    text: 'Avslutar ett vikariat genast: den som leder enheten, vikarien själv, eller den som är tillbaka.',
    tag,
    answers: { 200: { schema: 'Vikariat', text: 'Vikariatet, avslutat' } },
    problems: ['NOT_FOUND', 'NOT_POSSIBLE'],
  })
  end(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<VikariatView> {
    return this.vikariat.end(principal, id);
  }

  @Get('delegationer')
  @Documented({
    id: 'lasDelegationer',
    summary: 'Read the delegations of the nämnder',
    text: 'Vem som får fatta vilka beslut, i vilken enhet, hur stora och när, med punkten i delegationsordningen.',
    tag,
    answers: { 200: { schema: 'Delegationer', text: 'Delegationerna' } },
    problems: [],
  })
  async delegations(
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ delegationer: readonly DelegationView[]; valbart: ValbartView }> {
    return {
      delegationer: await this.delegationer.list(principal),
      valbart: this.delegationer.valbart(),
    };
  }

  @Post('delegationer')
  @Documented({
    id: 'laggInDelegation',
    summary: 'Enter a delegation',
    text: 'Administratören lägger in en rad ur nämndens delegationsordning. Från nämndens första rad fattas beslut i dess enheter bara av den som en gällande delegation omfattar. En delegation utvidgar aldrig vad rutinen tillåter.',
    tag,
    body: 'NyDelegation',
    answers: { 201: { schema: 'Delegation', text: 'Delegationen' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  add(
    @CurrentPrincipal() principal: Principal,
    @ZodBody(NyDelegation) body: z.infer<typeof NyDelegation>,
  ): Promise<DelegationView> {
    return this.delegationer.add(principal, body);
  }

  @Post('delegationer/:id/aterkalla')
  @HttpCode(200)
  @Documented({
    id: 'aterkallaDelegation',
    summary: 'Take a delegation back',
    text: 'Administratören återkallar en delegation från och med i dag. Det som har beslutats med den står fast.',
    tag,
    answers: { 200: { schema: 'Delegation', text: 'Delegationen, återkallad' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  recall(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<DelegationView> {
    return this.delegationer.recall(principal, id);
  }

  @Get('utforaruppdrag')
  @Documented({
    id: 'lasMinaUtforaruppdrag',
    summary: 'Read the cases that you are named in as an external provider',
    text: 'De ärenden som du är namngiven i som extern utförare i dag, med sista dagen. Skyddade ärenden är aldrig med.',
    tag,
    answers: { 200: { schema: 'MinaUtforaruppdrag', text: 'Uppdragen' } },
    problems: [],
  })
  own(@CurrentPrincipal() principal: Principal): Promise<MinaUtforaruppdragView> {
    return this.utforare.mina(principal);
  }

  @Get('arenden/:id/utforare')
  @Documented({
    id: 'lasUtforare',
    summary: 'Read the external providers of a case',
    text: 'De externa utförare som är eller har varit namngivna i ärendet.',
    tag,
    answers: { 200: { schema: 'UtforaruppdragLista', text: 'Utförarna' } },
    problems: ['NOT_FOUND'],
  })
  providers(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
  ): Promise<UtforaruppdragListaView> {
    return this.utforare.list(principal, id);
  }

  @Post('arenden/:id/utforare')
  @Documented({
    id: 'namngeUtforare',
    summary: 'Name an external provider in a case',
    text: 'Samordnaren namnger en extern utförare under en tid. Utföraren ser då ärendet som på en skärm som klienten ser, och inget annat.',
    tag,
    body: 'NyttUtforaruppdrag',
    answers: { 201: { schema: 'UtforaruppdragLista', text: 'Utförarna' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  nameProvider(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(NyttUtforaruppdrag) body: z.infer<typeof NyttUtforaruppdrag>,
  ): Promise<UtforaruppdragListaView> {
    return this.utforare.name(principal, id, body);
  }

  @Post('arenden/:id/utforare/:uppdrag/avsluta')
  @HttpCode(200)
  @Documented({
    id: 'avslutaUtforare',
    summary: "End an external provider's part in a case",
    text: 'Samordnaren avslutar en extern utförares uppdrag i ärendet genast.',
    tag,
    answers: { 200: { schema: 'UtforaruppdragLista', text: 'Utförarna' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  endProvider(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @Param('uppdrag') uppdrag: string,
  ): Promise<UtforaruppdragListaView> {
    return this.utforare.end(principal, id, uppdrag);
  }
}
