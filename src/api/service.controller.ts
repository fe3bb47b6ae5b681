/** About the service itself: health, API information, the document. Nothing here shows a case. */
import { Controller, Get, Inject, Optional, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import type { Config } from '../config';
import { CONFIG } from '../engine.module';
import { inTime } from '../in-time';
import { antalAgarlosa } from '../store/agare.store';
import { CasesStore } from '../store/cases.store';
import { missingMigrations } from '../store/readiness.query';
import { Public } from './auth.guard';
import { Documented } from './documented';
import { DOCS } from './http';
import type { ApiInfo, Halsa } from './schemas';
import { Strommar } from './strommar';
import { VERSION } from './version';

type Health = z.infer<typeof Halsa>;

/** Less than the image's health check allows. */
const READY_WITHIN_MS = 2_000;

/** Alive: the process answers. Ready: it can also serve, and is not about to stop. */
@Public()
@Controller()
export class HealthController {
  constructor(
    @Inject(CasesStore) private readonly store: CasesStore,
    // A worker has none.
    @Optional() @Inject(Strommar) private readonly strommar?: Strommar,
  ) {}

  @Get('/stegvis/v1/halsa/live')
  @Documented({
    id: 'lever',
    summary: 'Liveness',
    text: 'Processen svarar.',
    tag: 'Tjänsten',
    open: true,
    answers: { 200: { schema: 'Halsa', text: 'Processen lever' } },
    problems: [],
    unbounded: true,
  })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('/stegvis/v1/halsa/ready')
  @Documented({
    id: 'redo',
    summary: 'Readiness',
    text: 'Databasen svarar och är migrerad till det som koden behöver, och processen ska inte sluta.',
    tag: 'Tjänsten',
    open: true,
    answers: {
      200: { schema: 'Halsa', text: 'Tjänsten kan ta emot anrop' },
      503: { schema: 'Halsa', text: 'Tjänsten kan inte ta emot anrop', headers: ['Retry-After'] },
    },
    problems: [],
    unbounded: true,
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const checks = reply.server.traffic.draining ? { process: 'avslutas' } : await this.check();
    const ok = Object.values(checks).every((outcome) => outcome === 'ok');
    if (!ok) void reply.status(503).header('Retry-After', 5);
    const strommar = this.strommar?.lage;
    const arbete = ok ? await this.arbete() : null;
    return {
      status: ok ? 'ok' : 'fel',
      checks,
      ...(strommar && strommar.antal > 0 && { strommar }),
      ...(arbete && { arbete }),
    };
  }

  @Get('/health/live')
  @ApiExcludeEndpoint()
  liveAlias(): Health {
    return this.live();
  }

  @Get('/health/ready')
  @ApiExcludeEndpoint()
  readyAlias(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    return this.ready(reply);
  }

  /** Work that nobody has: told, and no reason not to serve. */
  private async arbete(): Promise<Health['arbete'] | null> {
    const utanAktivAgare = await inTime(antalAgarlosa(this.store.pool), READY_WITHIN_MS).catch(() => 0);
    return utanAktivAgare > 0 ? { utanAktivAgare } : null;
  }

  private async check(): Promise<Record<string, string>> {
    try {
      const missing = await inTime(missingMigrations(this.store.pool), READY_WITHIN_MS);
      return {
        databas: 'ok',
        migreringar: missing.length === 0 ? 'ok' : `saknas: ${missing.join(', ')}`,
      };
    } catch {
      return { databas: 'svarar inte' };
    }
  }
}

@Public()
@Controller('/stegvis/v1')
export class InfoController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get('api-info')
  @Documented({
    id: 'apiInfo',
    summary: 'API information',
    text: 'Namn, version, status och dokumentation, enligt den nationella REST API-profilen.',
    tag: 'Tjänsten',
    open: true,
    answers: { 200: { schema: 'ApiInfo', text: 'Om API:et' } },
    problems: [],
  })
  info(): z.infer<typeof ApiInfo> {
    return {
      apiName: 'Stegvis',
      apiVersion: VERSION,
      apiReleased: '2026-11-22',
      apiDocumentation: `${this.config.publicUrl ?? ''}${DOCS}`,
      apiStatus: 'beta',
    };
  }
}
