import type { FastifyInstance } from 'fastify';

const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** For the pages of the application itself: scripts and requests from here alone, no inline script, a PDF of ours in a frame. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The component library writes its styles into the page.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** For a PDF that one of our pages shows in a frame. */
export const FRAMED_FILE_POLICY = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** What every answer carries unless a route says otherwise. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': NOTHING,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
};

const ONE_YEAR = 31_536_000;

/** Gives every answer the headers it does not set itself. */
export function setSecurityHeaders(server: FastifyInstance, isSecure: boolean): void {
  const transport = isSecure ? { 'strict-transport-security': `max-age=${ONE_YEAR}; includeSubDomains` } : {};
  const headers = Object.entries({ ...SECURITY_HEADERS, ...transport });
  server.addHook('onSend', async (request, reply, payload) => {
    for (const [name, value] of headers) if (!reply.hasHeader(name)) void reply.header(name, value);
    void reply.header('x-request-id', request.id);
    return payload;
  });
}
