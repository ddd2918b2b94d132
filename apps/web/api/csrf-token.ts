/** The page's token: every answer that describes the session brings one, every change sends the newest. */
let token = '';

export function keepCsrfToken(newest: string): void {
  token = newest;
}

export function csrfToken(): string {
  return token;
}
