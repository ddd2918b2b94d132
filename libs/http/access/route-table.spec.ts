import { ROLES } from '@app/kernel';
import {
  All,
  Body,
  Controller,
  Get,
  Headers,
  Injectable,
  Module,
  type OnModuleInit,
  Param,
  Post,
  Query,
} from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { listRoutes, Policy, PublicRoute, RoutesRefused } from '..';
import { EdgeBench } from '../testing';
import { NoteDto } from '../testing/sample.controller';

/** What the application says when it refuses to start with this controller. */
async function faultsOf(controller: new () => unknown): Promise<readonly string[]> {
  try {
    await (await EdgeBench.open({ controllers: [controller as never] })).close();
  } catch (error) {
    if (error instanceof RoutesRefused) return error.faults;
    throw error;
  }
  return [];
}

@Controller('offending')
class WithoutPolicy {
  @Get()
  forgotten(): void {}
}

@Controller('offending')
class OfNoRole {
  @Get()
  @Policy({ roles: [] })
  closed(): void {}
}

@Controller('offending')
class AnyMethod {
  @All()
  @PublicRoute('example')
  everything(): void {}
}

@Controller('offending')
class Unchecked {
  @Post(':id/:n')
  @PublicRoute('example')
  loose(@Body() _body: Record<string, unknown>, @Param('id') _id: string, @Param('n') _n: number): void {}

  @Get()
  @PublicRoute('example')
  looser(@Query('q') _q: string, @Headers('x') _x: string): void {}
}

@Controller('api/v1/offending')
class Undescribed {
  @Get()
  @PublicRoute('example')
  silent(): void {}
}

class Base {
  @Get('inherited')
  inherited(): void {}
}

@Controller('offending')
class Inheriting extends Base {}

@PublicRoute('example')
@Controller('fine')
class Fine {
  @Get()
  open(): void {}

  @Post()
  @Policy({ roles: ROLES })
  closed(@Body() _body: NoteDto): void {}
}

describe('an application refuses to start', () => {
  it.each([
    ['a route without a policy', WithoutPolicy, ['WithoutPolicy.forgotten has neither @Policy nor @PublicRoute']],
    ['an inherited route without a policy', Inheriting, ['Inheriting.inherited has neither @Policy nor @PublicRoute']],
    ['a route open to no role', OfNoRole, ['OfNoRole.closed is open to no role']],
    [
      'a route for every method',
      AnyMethod,
      ['AnyMethod.everything answers a method other than GET, POST, PUT, PATCH, DELETE'],
    ],
    ['a route of the API that nobody has described', Undescribed, ['Undescribed.silent has no @Describe']],
    [
      'input that nobody checks',
      Unchecked,
      [
        'Unchecked.loose: the body needs a DTO class as its type',
        'Unchecked.looser: take the whole query as a DTO, not its property "q"',
        'Unchecked.loose: the path parameter "id" needs a pipe, such as that of @IdParam',
        'Unchecked.loose: the path parameter "n" must be declared a string',
        'Unchecked.looser: read headers through a decorator that checks them',
      ],
    ],
  ])('with %s', async (_, controller, faults) => {
    expect([...(await faultsOf(controller))].sort()).toEqual([...faults].sort());
  });

  it('with a route that was given to the router past Nest', async () => {
    @Injectable()
    class Smuggler implements OnModuleInit {
      constructor(private readonly host: HttpAdapterHost) {}

      onModuleInit(): void {
        this.host.httpAdapter.getInstance().get('/metrics', () => 'all of it');
      }
    }
    @Module({ providers: [Smuggler] })
    class Smuggling {}
    await expect(EdgeBench.open({ controllers: [], imports: [Smuggling] })).rejects.toThrow(
      'GET /metrics is unknown to the table of policies',
    );
  });
});

describe('the list of routes', () => {
  it('holds every route with its policy, a route’s own word before its controller’s', async () => {
    const bench = await EdgeBench.open({ controllers: [Fine] });
    const routes = listRoutes(bench.app).map(({ method, path, access }) => `${method} ${path} ${access.kind}`);
    await bench.close();
    expect(routes).toEqual([
      'GET /api/v1/openapi.json policy',
      'GET /fine public',
      'POST /fine policy',
      'GET /healthz public',
      'GET /readyz public',
    ]);
  });
});
