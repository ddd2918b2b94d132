import type { Actor } from '@app/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../session-reader';

/** Somebody who signs off. */
export interface Signer {
  readonly actor: Actor;
  readonly provedAt: Date;
  /** The person's name, for a document that prints its signatory. */
  readonly displayName: string;
}

const sessions = new WeakMap<FastifyRequest, SignedIn>();

/** Remembers whom the guard found to have sent a request. */
export function setSignedIn(request: FastifyRequest, session: SignedIn): void {
  sessions.set(request, session);
}

/** Who sent the request, once the guard has let it through; undefined on public routes. */
export function signedInOf(request: FastifyRequest): SignedIn | undefined {
  return sessions.get(request);
}

/** The actor of a request, for use cases. Throws where the route is public: there is none. */
export function actorOf(request: FastifyRequest): Actor {
  return { ...required(request).actor, requestId: request.id };
}

/** The `Actor` of the request: the first argument of every use case. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(requestOf(context)),
);

/** Somebody who signs off. */
export interface Signer {
  readonly actor: Actor;
  readonly provedAt: Date;
}

/** Who signs off, and when they last proved who they are (`Signer`). */
export const CurrentSigner = createParamDecorator((_: unknown, context: ExecutionContext): Signer => {
  const request = requestOf(context);
  const { provedAt, displayName } = required(request);
  return { actor: actorOf(request), provedAt, displayName };
});

/** The whole session of the request (`SignedIn`), for what concerns the session itself. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext) =>
  required(requestOf(context)),
);

/** The client's address, as the socket or a trusted proxy tells it. Personal data: for sign-in records, not for logs. */
export const ClientAddress = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).ip);

/** The request's id, for what a public route records. */
export const RequestId = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).id);

/** The request that a guard, an interceptor or a decorator of an argument works on. */
export function requestOf(context: ExecutionContext): FastifyRequest {
  return context.switchToHttp().getRequest<FastifyRequest>();
}

function required(request: FastifyRequest): SignedIn {
  const session = sessions.get(request);
  if (session === undefined) throw new TypeError('Nobody has signed in where the route is public.');
  return session;
}
