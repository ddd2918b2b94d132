import { DEMO_TOTP_SECRET } from '../demo-accounts';
import { totpCode, totpStep } from '../totp';

/** The code that an authenticator app shows for a demo account at a moment. */
export function demoCode(at: Date): string {
  return totpCode(DEMO_TOTP_SECRET, totpStep(at));
}
