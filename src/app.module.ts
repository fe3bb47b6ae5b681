/** One image, two process roles (architecture 21): api and worker, alone or together. */
import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Logger } from 'pino';
import type { FullProcess } from '../machines/process';
import { ApiModule } from './api/api.module';
import type { Config } from './config';
import { EngineModule } from './engine.module';
import type { Clock } from './engine/types';
import { WorkerModule } from './worker.module';

export type Roles = 'api' | 'worker' | 'all';

export interface AppOptions {
  readonly roles: Roles;
  /** Domain time; the wall clock if not given. */
  readonly clock?: Clock;
  /** The clock is not the wall's: no wake-ups are scheduled, the clock's owner fires what is due. */
  readonly virtual?: boolean;
  /** The routines to run; those of the registry if not given. */
  readonly processes?: readonly FullProcess[];
}

@Module({})
export class AppModule {
  static forRoot(config: Config, options: AppOptions, logger: Logger): DynamicModule {
    const { roles, clock = { now: () => new Date() }, virtual = false, processes } = options;
    return {
      module: AppModule,
      imports: [
        // Requests are logged by the server's own hook (api/http.ts), so no route gets the middleware.
        LoggerModule.forRoot({ pinoHttp: { logger }, useExisting: true, forRoutes: [] }),
        EngineModule.forRoot(config, clock, processes),
        WorkerModule.forRoot({ consume: roles !== 'api', virtualClock: virtual }),
        ApiModule.forRoot(roles !== 'worker'),
      ],
    };
  }
}
