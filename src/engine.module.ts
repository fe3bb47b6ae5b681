/** The engine and its database as Nest providers, shared by the api and the worker. */
import { Module, type DynamicModule } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { FullProcess } from '../machines/process';
import { PROCESSES } from '../machines/registry';
import { eraseAgain } from './access/erasure';
import { ClientKeys } from './access/keys';
import { loadOrganisation } from './access/organisation';
import type { Config } from './config';
import { Engine } from './engine/engine';
import { MunicipalSettings } from './engine/settings';
import type { Clock } from './engine/types';
import { Filer } from './files/filer';
import { CasesQuery } from './store/cases.query';
import { CasesStore } from './store/cases.store';
import { dataSourceOptions, poolOf } from './store/data-source';
import { SettingsStore } from './store/settings.store';

/** Injection token of the settings. */
export const CONFIG = Symbol('config');
/** Injection token of domain time. */
export const CLOCK = Symbol('clock');
/** Injection token of the municipality's organisation (access/organisation.ts). */
export const ORGANISATION = Symbol('organisation');

@Module({})
export class EngineModule {
  /**
   * @param clock domain time; a virtual one switches wake-ups off (architecture 10)
   * @param processes the routines to run
   */
  static forRoot(config: Config, clock: Clock, processes: readonly FullProcess[] = PROCESSES): DynamicModule {
    return {
      module: EngineModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url: config.databaseUrl, poolSize: config.poolSize }),
          retryAttempts: 3,
          retryDelay: 1_000,
        }),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        {
          provide: ClientKeys,
          useFactory: async (store: CasesStore) => {
            const keys = new ClientKeys(config.keys.dir, config.keys.master, config.keys.other);
            // Keys or rows that came back from a copy: whoever was erased since is erased again.
            await eraseAgain(store.pool, keys, config.keys.dir);
            return keys;
          },
          inject: [CasesStore],
        },
        { provide: ORGANISATION, useFactory: () => loadOrganisation(config.organisationFile) },
        {
          provide: CasesStore,
          useFactory: (source: DataSource) => new CasesStore(poolOf(source)),
          inject: [getDataSourceToken()],
        },
        {
          provide: CasesQuery,
          useFactory: (source: DataSource) => new CasesQuery(poolOf(source)),
          inject: [getDataSourceToken()],
        },
        {
          provide: SettingsStore,
          useFactory: (store: CasesStore) => new SettingsStore(store.pool),
          inject: [CasesStore],
        },
        {
          provide: MunicipalSettings,
          useFactory: (store: SettingsStore) => MunicipalSettings.open(store),
          inject: [SettingsStore],
        },
        {
          provide: Engine,
          useFactory: async (store: CasesStore, seal: ClientKeys, settings: MunicipalSettings) => {
            const engine = new Engine({ store, processes, clock, settings, seal });
            await engine.checkVersions();
            return engine;
          },
          inject: [CasesStore, ClientKeys, MunicipalSettings],
        },
        {
          provide: Filer,
          useFactory: (store: CasesStore, keys: ClientKeys) => new Filer(store.pool, keys, clock),
          inject: [CasesStore, ClientKeys],
        },
      ],
      exports: [
        CONFIG,
        CLOCK,
        ClientKeys,
        ORGANISATION,
        CasesStore,
        CasesQuery,
        SettingsStore,
        MunicipalSettings,
        Engine,
        Filer,
        TypeOrmModule,
      ],
    };
  }
}
