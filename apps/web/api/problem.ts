import type { components } from './schema';
import { API_TEXTS } from './api.texts';

type Refusal = components['schemas']['Problem'];

/** What the server refused, in its own words; or that it could not be reached at all (`status` 0). */
export class Problem extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
    this.name = 'Problem';
  }

  get code(): string {
    return this.refusal.code;
  }

  get status(): number {
    return this.refusal.status;
  }
}

/** What an error is for a person: a refusal as it is; anything else as a fault of the page. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return made(0, 'page-fault', API_TEXTS.fault);
}

export function unreachable(): Problem {
  return made(0, 'unreachable', API_TEXTS.unreachable);
}

/** The refusal that an answer holds. A proxy in front may answer with something that is none of ours. */
export async function refusalIn(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  return isRefusal(body) ? new Problem(body) : made(response.status, 'unreadable', API_TEXTS.unreadable);
}

function made(status: number, code: string, text: { readonly title: string; readonly next: string }): Problem {
  return new Problem({ type: `/problems/${code}`, status, code, requestId: '', ...text });
}

function isRefusal(body: unknown): body is Refusal {
  return typeof body === 'object' && body !== null && 'code' in body && 'title' in body && 'status' in body;
}
