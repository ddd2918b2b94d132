import createClient, { type Middleware } from 'openapi-fetch';
import createHooks from 'openapi-react-query';
import { csrfToken } from './csrf-token';
import { refusalIn, unreachable } from './problem';
import type { components, paths } from './schema';

/** The shapes of the API's answers and bodies. */
export type Schemas = components['schemas'];

const READING = new Set(['GET', 'HEAD']);

const manners: Middleware = {
  onRequest({ request }) {
    if (!READING.has(request.method)) request.headers.set('X-CSRF-Token', csrfToken());
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await refusalIn(response);
    return response;
  },
  onError() {
    return unreachable();
  },
};

/** Calls the API. Every refusal is thrown as a `Problem`. */
export const api = createClient<paths>({ baseUrl: '/' });
api.use(manners);

/** The same as hooks. */
export const hooks = createHooks(api);

/** The body of an answer that was not refused. */
export async function answered<T>(call: Promise<{ readonly data?: T }>): Promise<T> {
  const { data } = await call;
  if (data === undefined) throw new TypeError('The answer has no body.');
  return data;
}
