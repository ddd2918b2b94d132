import { type INestApplication, Injectable } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { listRoutes } from '../access/route-table';
import { ProblemCatalogue } from '../problems/problem-catalogue';
import { addProblems, PROBLEM_SCHEMA } from './problem-responses';

/** The API's description, once the application has been initialised. */
@Injectable()
export class ApiDocument {
  private document: OpenAPIObject | undefined;

  publish(document: OpenAPIObject): void {
    this.document = document;
  }

  get(): OpenAPIObject {
    if (this.document === undefined) throw new TypeError('The description of the API has not been published.');
    return this.document;
  }
}

/**
 * Describes every route of an initialised application (OpenAPI 3.0) and publishes the description under `/api/v1/openapi.json`. The
 * classes of requests and answers are its only source; problem answers follow from each route's policy, and
 * `x-problem-codes` lists every code with its title.
 */
export function publishApi(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('运城市“双公示”指标考核系统接口')
    .setDescription('出错时返回application/problem+json（RFC 9457）。改动数据的请求须带X-CSRF-Token。')
    .setVersion('1')
    .addCookieAuth('__Host-session')
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  document.components = { ...document.components };
  document.components.schemas = { ...document.components.schemas, Problem: PROBLEM_SCHEMA };
  for (const route of listRoutes(app)) addProblems(document, route);
  const catalogue = app.get(ProblemCatalogue, { strict: false });
  const titles = catalogue.codes().map((code) => [code, catalogue.textOf(code, {}).title]);
  Object.assign(document, { 'x-problem-codes': Object.fromEntries(titles) });
  app.get(ApiDocument, { strict: false }).publish(document);
  return document;
}
