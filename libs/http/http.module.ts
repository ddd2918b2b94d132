import type { HttpChoice } from '@app/config';
import type { ProblemTexts } from '@app/kernel';
import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { Callers } from './access/callers';
import { PolicyCheck } from './access/policy-check';
import { RouteTable } from './access/route-table';
import { SameOrigin } from './access/same-origin';
import { SessionCookie } from './access/session-cookie';
import { HealthController } from './health/health.controller';
import { HTTP_CHOICE } from './http-choice';
import { ExportInterceptor } from './lists/export.interceptor';
import { ApiDocument } from './openapi/api-document';
import { OpenApiController } from './openapi/openapi.controller';
import { EDGE_TEXTS } from './problems/edge.texts';
import { ProblemCatalogue } from './problems/problem-catalogue';
import { ProblemFilter } from './problems/problem.filter';
import { DatabaseRateLimits } from './rate-limits/database-rate-limits';
import { RateLimits } from './rate-limits/rate-limits';
import { RequestRates } from './rate-limits/request-rates';
import { strictValidation } from './request/validation-problems';
import { UploadsModule } from './uploads/uploads.module';

export interface HttpOptions {
  readonly http: HttpChoice;
  /** The texts of all libraries and features; those of the edge come with it. */
  readonly texts: readonly ProblemTexts[];
  /** Modules that export `SessionReader`, `RefusalLog`, `ExportLog` and `Readiness`, where these are not global. */
  readonly imports?: ModuleMetadata['imports'];
}

const PROVIDERS: Provider[] = [
  RouteTable,
  Callers,
  PolicyCheck,
  SameOrigin,
  SessionCookie,
  RequestRates,
  ApiDocument,
  { provide: RateLimits, useClass: DatabaseRateLimits },
  { provide: APP_FILTER, useClass: ProblemFilter },
  { provide: APP_GUARD, useClass: AccessGuard },
  { provide: APP_INTERCEPTOR, useClass: ExportInterceptor },
  { provide: APP_PIPE, useFactory: strictValidation },
];

/**
 * What every route shares: guard, filter, strict input, limits, health, the API's description. Needs `Clock`, `UnitOfWork`,
 * `FileStore`, `SessionReader`, `RefusalLog`, `ExportLog` and `Readiness`, from global modules or from `imports`; runs on `HttpEdgeAdapter` alone.
 */
@Module({})
export class HttpModule {
  static forRoot({ http, texts, imports = [] }: HttpOptions): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      imports: [DiscoveryModule, UploadsModule, ...imports],
      controllers: [HealthController, OpenApiController],
      providers: [
        ...PROVIDERS,
        { provide: HTTP_CHOICE, useValue: http },
        { provide: ProblemCatalogue, useFactory: () => new ProblemCatalogue([EDGE_TEXTS, ...texts]) },
      ],
      exports: [RouteTable, SessionCookie, RateLimits, ApiDocument, ProblemCatalogue, HTTP_CHOICE],
    };
  }
}
