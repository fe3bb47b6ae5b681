/** Webhooks over HTTP: subscriptions, their secrets, and what became of the messages. */
import { Controller, Delete, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Principal } from '../access/principal';
import { CurrentPrincipal } from './auth.guard';
import { Documented } from './documented';
import { IdempotencyKey } from './headers';
import { Webhooktjanst } from './webhooks';
import {
  NyWebhook,
  WebhookOmspelning,
  WebhookRotation,
  WebhooksQuery,
  WebhookVersion,
  type WebhookkatalogView,
  type WebhookleveranserView,
  type WebhookMedHemlighetView,
  type WebhookprovView,
  type WebhooksView,
  type WebhookView,
} from './webhooks.schemas';
import { ZodBody, ZodQuery } from './zod-http';

const tag = 'Webhooks';

@Controller('/stegvis/v1/webhooks')
export class WebhooksController {
  constructor(@Inject(Webhooktjanst) private readonly webhooks: Webhooktjanst) {}

  @Get('handelsetyper')
  @Documented({
    id: 'lasWebhookkatalog',
    summary: 'Read what webhooks can tell',
    text: 'Typerna av händelser med JSON Schema och ett exempel var. De är få och ändras inte.',
    tag,
    answers: { 200: { schema: 'Webhookkatalog', text: 'Katalogen' } },
    problems: ['FORBIDDEN'],
  })
  catalogue(@CurrentPrincipal() principal: Principal): Promise<WebhookkatalogView> {
    return this.webhooks.katalog(principal);
  }

  @Get()
  @Documented({
    id: 'lasWebhooks',
    summary: 'Read the subscriptions',
    text: 'Prenumerationerna med hur det går för dem. Aldrig deras hemligheter.',
    tag,
    query: 'WebhooksFraga',
    answers: { 200: { schema: 'Webhooks', text: 'Prenumerationerna' } },
    problems: ['VALIDATION', 'FORBIDDEN'],
  })
  list(
    @CurrentPrincipal() principal: Principal,
    @ZodQuery(WebhooksQuery) ask: z.infer<typeof WebhooksQuery>,
  ): Promise<WebhooksView> {
    return this.webhooks.lista(principal, ask);
  }

  @Post()
  @Documented({
    id: 'skapaWebhook',
    summary: 'Add a subscription',
    text: 'Lägger till en prenumeration för enheter i en nämnd. Svaret har hemligheten, som visas bara nu. Inget lämnas förrän adressen är verifierad. Mottagaren får veta att något har hänt i ett ärende som dess sida får se, aldrig vad; skyddade ärenden lämnas aldrig.',
    tag,
    body: 'NyWebhook',
    idempotent: true,
    answers: { 201: { schema: 'WebhookMedHemlighet', text: 'Prenumerationen med sin hemlighet' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'IDEMPOTENCY_KEY_REUSED', 'NOT_POSSIBLE'],
  })
  add(
    @CurrentPrincipal() principal: Principal,
    @IdempotencyKey() key: string,
    @ZodBody(NyWebhook) body: z.infer<typeof NyWebhook>,
  ): Promise<WebhookMedHemlighetView> {
    return this.webhooks.skapa(principal, key, body);
  }

  @Get(':id')
  @Documented({
    id: 'lasWebhook',
    summary: 'Read a subscription',
    text: 'En prenumeration och hur det går för den.',
    tag,
    answers: { 200: { schema: 'Webhook', text: 'Prenumerationen' } },
    problems: ['FORBIDDEN', 'NOT_FOUND'],
  })
  read(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<WebhookView> {
    return this.webhooks.las(principal, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Documented({
    id: 'taBortWebhook',
    summary: 'Take a subscription away',
    text: 'Tar bort prenumerationen genast, med dess hemlighet och meddelanden.',
    tag,
    answers: { 204: { text: 'Den är borta' } },
    problems: ['FORBIDDEN', 'NOT_FOUND'],
  })
  remove(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<void> {
    return this.webhooks.ta(principal, id);
  }

  @Post(':id/verifiera')
  @HttpCode(200)
  @Documented({
    id: 'verifieraWebhook',
    summary: 'Verify the endpoint of a subscription',
    text: 'Skickar en signerad utmaning till adressen. Svarar mottagaren med samma utmaning får den händelser från och med nu.',
    tag,
    answers: { 200: { schema: 'Webhookprov', text: 'Vad mottagaren svarade' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  verify(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<WebhookprovView> {
    return this.webhooks.verifiera(principal, id);
  }

  @Post(':id/prov')
  @HttpCode(200)
  @Documented({
    id: 'provaWebhook',
    full: true,
    summary: 'Send a test message',
    text: 'Skickar ett meddelande som inte handlar om något, och säger vad mottagaren svarade.',
    tag,
    answers: { 200: { schema: 'Webhookprov', text: 'Vad mottagaren svarade' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE'],
  })
  test(@CurrentPrincipal() principal: Principal, @Param('id') id: string): Promise<WebhookprovView> {
    return this.webhooks.prova(principal, id);
  }

  @Post(':id/paus')
  @HttpCode(200)
  @Documented({
    id: 'pausaWebhook',
    summary: 'Pause a subscription',
    text: 'Inget lämnas förrän den återupptas. Inget går förlorat.',
    tag,
    body: 'WebhookVersion',
    answers: { 200: { schema: 'Webhook', text: 'Prenumerationen, pausad' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'STALE_REVISION'],
  })
  pause(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(WebhookVersion) { version }: z.infer<typeof WebhookVersion>,
  ): Promise<WebhookView> {
    return this.webhooks.pausa(principal, id, version);
  }

  @Post(':id/ateruppta')
  @HttpCode(200)
  @Documented({
    id: 'aterupptaWebhook',
    summary: 'Resume a subscription',
    text: 'Fortsätter där den var.',
    tag,
    body: 'WebhookVersion',
    answers: { 200: { schema: 'Webhook', text: 'Prenumerationen' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'STALE_REVISION'],
  })
  resume(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(WebhookVersion) { version }: z.infer<typeof WebhookVersion>,
  ): Promise<WebhookView> {
    return this.webhooks.ateruppta(principal, id, version);
  }

  @Post(':id/hemlighet')
  @HttpCode(200)
  @Documented({
    id: 'bytWebhookhemlighet',
    full: true,
    summary: 'Exchange the secret of a subscription',
    text: 'Ger en ny hemlighet, som visas bara nu. Den gamla gäller några timmar till, och meddelandena signeras med båda.',
    tag,
    body: 'WebhookRotation',
    answers: { 200: { schema: 'WebhookMedHemlighet', text: 'Prenumerationen med sin nya hemlighet' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'STALE_REVISION'],
  })
  rotate(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(WebhookRotation) body: z.infer<typeof WebhookRotation>,
  ): Promise<WebhookMedHemlighetView> {
    return this.webhooks.rotera(principal, id, body);
  }

  @Post(':id/spela-om')
  @HttpCode(200)
  @Documented({
    id: 'spelaOmWebhook',
    full: true,
    summary: 'Send events again',
    text: 'Lämnar händelser igen från en tid eller ett meddelande, med samma id som då. Det som mottagaren inte längre får veta lämnas inte.',
    tag,
    body: 'WebhookOmspelning',
    answers: { 200: { schema: 'Webhook', text: 'Prenumerationen' } },
    problems: ['FORBIDDEN', 'NOT_FOUND', 'NOT_POSSIBLE', 'STALE_REVISION'],
  })
  replay(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodBody(WebhookOmspelning) body: z.infer<typeof WebhookOmspelning>,
  ): Promise<WebhookView> {
    return this.webhooks.spelaOm(principal, id, body);
  }

  @Get(':id/leveranser')
  @Documented({
    id: 'lasWebhookleveranser',
    summary: 'Read what became of the messages',
    text: 'Meddelandena de senaste veckorna, med status och svarskod. Inte vilket ärende, och inget av vad mottagaren svarade.',
    tag,
    query: 'WebhooksFraga',
    answers: { 200: { schema: 'Webhookleveranser', text: 'Meddelandena' } },
    problems: ['VALIDATION', 'FORBIDDEN', 'NOT_FOUND'],
  })
  deliveries(
    @CurrentPrincipal() principal: Principal,
    @Param('id') id: string,
    @ZodQuery(WebhooksQuery) ask: z.infer<typeof WebhooksQuery>,
  ): Promise<WebhookleveranserView> {
    return this.webhooks.leveranser(principal, id, ask);
  }
}
