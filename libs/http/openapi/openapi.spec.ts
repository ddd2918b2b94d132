import type { OpenAPIObject } from '@nestjs/swagger';
import { EdgeBench } from '../testing';
import { SampleController } from '../testing/sample.controller';

describe('the description of the API', () => {
  let bench: EdgeBench;
  let document: OpenAPIObject;
  beforeAll(async () => {
    bench = await EdgeBench.open({ controllers: [SampleController] });
    document = (await bench.as().get('/api/v1/openapi.json')).json<never>();
  });
  afterAll(() => bench.close());

  const responses = (path: string, method: 'get' | 'post' | 'put') =>
    Object.keys(document.paths[`/api/v1/notes${path}`]![method]!.responses);

  it('is for people who have signed in', async () => {
    expect((await bench.anybody().get('/api/v1/openapi.json')).status).toBe(401);
  });

  it('has the problems that follow from a route’s policy and input', () => {
    expect(responses('', 'get')).toEqual(['200', '401', '403', '422', '429']);
    expect(responses('', 'post')).toEqual(['200', '400', '401', '403', '409', '413', '415', '422', '429']);
    expect(responses('/{id}', 'put')).toEqual([
      '200',
      '400',
      '401',
      '403',
      '404',
      '409',
      '412',
      '413',
      '415',
      '422',
      '428',
      '429',
    ]);
    expect(responses('/sign-in', 'post')).toEqual(['204', '400', '403', '409', '413', '415', '422', '429']);
  });

  it('knows fields, bounds, headers, files and pages from the classes alone', () => {
    const schemas = document.components!.schemas as Record<
      string,
      { properties: Record<string, object>; required?: string[] }
    >;
    expect(schemas['NoteDto']!.required).toEqual(['title']);
    expect(schemas['NoteDto']!.properties['title']).toEqual({
      type: 'string',
      minLength: 1,
      maxLength: 20,
      description: '标题',
    });
    expect(schemas['NoteDto']!.properties['places']).toMatchObject({
      type: 'array',
      maxItems: 3,
      items: { $ref: '#/components/schemas/PlaceDto' },
    });
    expect(schemas['NoteAnswerPage']!.properties['items']).toMatchObject({
      type: 'array',
      items: { $ref: '#/components/schemas/NoteAnswer' },
    });
    expect(JSON.stringify(schemas['NoteDto']!.properties['place'])).toContain('#/components/schemas/PlaceDto');
    const list = document.paths['/api/v1/notes']!.get!.parameters as { name: string }[];
    expect(list.map(({ name }) => name).sort()).toEqual(['cursor', 'limit', 'q', 'sort', 'urgent']);
    const edit = document.paths['/api/v1/notes/{id}']!.put!.parameters as { name: string; in: string }[];
    expect(edit.map((one) => `${one.in} ${one.name}`).sort()).toEqual(['header If-Match', 'path id']);
    expect(document.paths['/api/v1/notes/files']!.post!.requestBody).toMatchObject({
      content: {
        'multipart/form-data': {
          schema: { allOf: [{ $ref: '#/components/schemas/PlaceDto' }, { required: ['file'] }] },
        },
      },
    });
  });

  it('says who may', () => {
    expect(document.paths['/api/v1/notes/{id}/sign']!.post).toMatchObject({
      'x-roles': ['leader'],
      security: [{ cookie: [] }],
    });
    expect(document.paths['/api/v1/notes/sign-in']!.post).toMatchObject({ security: [] });
  });
});
