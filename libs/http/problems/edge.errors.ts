import { type FieldProblem, HttpRefusal } from './http-refusal';

/** No session, or one that is unknown, expired or ended: the answer does not tell which. */
export class SignInNeeded extends HttpRefusal {
  readonly code = 'sign-in-needed';
  readonly status = 401;
}

/** The act asks for a proof of identity of the last minutes. */
export class ProofNeeded extends HttpRefusal {
  readonly code = 'proof-needed';
  readonly status = 401;
}

/** A password must be chosen, or the second factor set up, before anything else. */
export class SessionIncomplete extends HttpRefusal {
  readonly code = 'session-incomplete';
  readonly status = 403;
}

export class RoleNotAllowed extends HttpRefusal {
  readonly code = 'role-not-allowed';
  readonly status = 403;
}

/** The request did not come from a page of this product. */
export class OriginRefused extends HttpRefusal {
  readonly code = 'origin-refused';
  readonly status = 403;
}

/** `X-CSRF-Token` is missing, or that of another session. */
export class CsrfRefused extends HttpRefusal {
  readonly code = 'csrf-refused';
  readonly status = 403;
}

export class TooManyRequests extends HttpRefusal {
  readonly code = 'too-many-requests';
  readonly status = 429;
  override readonly headers: Readonly<Record<string, string>>;

  constructor(waitMs: number) {
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    super({ seconds });
    this.headers = { 'retry-after': String(seconds) };
  }
}

/** Values that are not as documented. Lists all of them. */
export class RequestInvalid extends HttpRefusal {
  readonly code = 'request-invalid';
  readonly status = 422;

  constructor(readonly errors: readonly FieldProblem[]) {
    super({ count: errors.length });
  }
}

/** The body did not come to its end in time. */
export class BodyTooSlow extends HttpRefusal {
  readonly code = 'body-too-slow';
  readonly status = 408;
}

/** The body is no JSON (or not UTF-8, or nested too deep) or no multipart form. */
export class BodyMalformed extends HttpRefusal {
  readonly code = 'body-malformed';
  readonly status = 400;
}

/** The request line or a header is not what HTTP allows. */
export class RequestMalformed extends HttpRefusal {
  readonly code = 'request-malformed';
  readonly status = 400;
}

export class MediaTypeUnsupported extends HttpRefusal {
  readonly code = 'media-type-unsupported';
  readonly status = 415;
}

export class BodyTooLarge extends HttpRefusal {
  readonly code = 'body-too-large';
  readonly status = 413;
}

export class RouteNotFound extends HttpRefusal {
  readonly code = 'route-not-found';
  readonly status = 404;
}

export class MethodNotAllowed extends HttpRefusal {
  readonly code = 'method-not-allowed';
  readonly status = 405;
  override readonly headers: Readonly<Record<string, string>>;

  constructor(methods: readonly string[]) {
    super();
    this.headers = { allow: methods.join(', ') };
  }
}

/** `If-Match` is missing: the edit could overwrite what the person has not seen. */
export class VersionNeeded extends HttpRefusal {
  readonly code = 'version-needed';
  readonly status = 428;
}

/** A command that must not run twice came without its key. */
export class IdempotencyKeyNeeded extends HttpRefusal {
  readonly code = 'idempotency-key-needed';
  readonly status = 400;
}

/** What is left of a file that will not be taken is not waited for. */
abstract class UploadRefusal extends HttpRefusal {
  override readonly headers: Readonly<Record<string, string>> = { connection: 'close' };
}

/** The file's content is not of a type the route takes, or is not what its name says. */
export class UploadTypeRefused extends UploadRefusal {
  readonly code = 'upload-type-refused';
  readonly status = 415;
}

/** The file carries macros or other content that acts by itself. */
export class UploadActive extends UploadRefusal {
  readonly code = 'upload-active';
  readonly status = 422;
}

/** A PDF that needs a password: nobody could see what was handed in. */
export class UploadLocked extends UploadRefusal {
  readonly code = 'upload-locked';
  readonly status = 422;
}

/** A PDF built so that whoever reads it does not come to an end. */
export class UploadHostile extends UploadRefusal {
  readonly code = 'upload-hostile';
  readonly status = 422;
}

/** The file is no table that could be read: every reason with its line. */
export class TableRefused extends UploadRefusal {
  readonly code = 'table-refused';
  readonly status = 422;

  constructor(readonly errors: readonly FieldProblem[]) {
    super({ count: errors.length });
  }
}

export class UploadTooLarge extends UploadRefusal {
  readonly code = 'upload-too-large';
  readonly status = 413;
}

/** More rows than a workbook of an export may have. */
export class ExportTooLarge extends HttpRefusal {
  readonly code = 'export-too-large';
  readonly status = 422;
}

/** Any other refusal by the server library. */
export class RequestRefused extends HttpRefusal {
  readonly code = 'request-refused';

  constructor(readonly status: number) {
    super();
  }
}
