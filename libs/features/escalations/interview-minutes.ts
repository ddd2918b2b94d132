import { SecretBox } from '@app/config';
import { Injectable } from '@nestjs/common';

/** Somebody who attended an interview. */
export interface Attendee {
  readonly name: string;
  /** Unit and post. */
  readonly post: string;
}

/** What was said in an interview, and by whom it was attended: personal data. */
export interface InterviewMinutes {
  readonly attendees: readonly Attendee[];
  /** What the unit has promised. */
  readonly commitments: readonly string[];
  readonly summary: string;
}

/** Keeps minutes sealed: the database alone does not tell who attended. */
@Injectable()
export class SealedMinutes {
  constructor(private readonly box: SecretBox) {}

  /** The sealed text, and a digest for the log that only this installation can compute. */
  seal(escalationId: string, minutes: InterviewMinutes): { readonly sealed: string; readonly digest: string } {
    const text = JSON.stringify(minutes);
    const purpose = purposeOf(escalationId);
    return { sealed: this.box.seal(text, purpose), digest: this.box.digest(text, purpose) };
  }

  /** Throws `SecretUnreadable`. */
  open(escalationId: string, sealed: string): InterviewMinutes {
    const minutes: InterviewMinutes = JSON.parse(this.box.open(sealed, purposeOf(escalationId)));
    return minutes;
  }
}

function purposeOf(escalationId: string): string {
  return `interview-minutes/${escalationId}`;
}
