import { DomainError } from '@app/kernel';

/** Name, password, code, or the state of the account: which of them is not told. */
export class SignInRefused extends DomainError {
  readonly code = 'sign-in-refused';
  readonly kind = 'unauthenticated';
}

/** The password is right; the code of the second factor must come with it. */
export class CodeNeeded extends DomainError {
  readonly code = 'second-factor-needed';
  readonly kind = 'unauthenticated';
}

/** Too many failures: nothing is looked at for `seconds`, whoever asks and whatever for. */
export class SignInPaused extends DomainError {
  readonly code = 'sign-in-paused';
  readonly kind = 'too-often';
}

/** More people sign in at this moment than passwords can be checked. */
export class SignInBusy extends DomainError {
  readonly code = 'sign-in-busy';
  readonly kind = 'too-often';
}

/** Neither the password nor a code of this account. */
export class ProofRefused extends DomainError {
  readonly code = 'proof-refused';
  readonly kind = 'unauthenticated';
}

/** The session has ended in the meantime. */
export class SessionOver extends DomainError {
  readonly code = 'session-over';
  readonly kind = 'unauthenticated';
}

export class SessionNotFound extends DomainError {
  readonly code = 'session-not-found';
  readonly kind = 'not-found';
}

/** The code is not that of the second factor being set up, or no set-up has begun. */
export class FactorNotConfirmed extends DomainError {
  readonly code = 'second-factor-not-confirmed';
  readonly kind = 'invalid';
}

/** The new password breaks the rules (detail `faults`, separated by commas). */
export class PasswordRefused extends DomainError {
  readonly code = 'password-refused';
  readonly kind = 'invalid';
}

/** The ticket is unknown, used, replaced or too old. */
export class InvitationRefused extends DomainError {
  readonly code = 'invitation-refused';
  readonly kind = 'unauthenticated';
}

/** The ticket is good, but was made for another name than the one it came with: it is burned. */
export class InvitationOfAnother extends DomainError {
  readonly code = 'invitation-of-another';
  readonly kind = 'invalid';
}

export class AccountNotFound extends DomainError {
  readonly code = 'account-not-found';
  readonly kind = 'not-found';
}

export class SignInNameTaken extends DomainError {
  readonly code = 'sign-in-name-taken';
  readonly kind = 'conflict';
}

/** A sign-in name or a display name that cannot be taken. */
export class AccountNameInvalid extends DomainError {
  readonly code = 'account-name-invalid';
  readonly kind = 'invalid';
}

/** The roles do not go together, or not with the unit (detail `faults`, separated by commas). */
export class RolesRefused extends DomainError {
  readonly code = 'roles-refused';
  readonly kind = 'invalid';
}

/** Nobody administers their own account. */
export class OwnAccount extends DomainError {
  readonly code = 'own-account';
  readonly kind = 'forbidden';
}

/** Without it nobody could administer accounts any more. */
export class LastSecurityAdministrator extends DomainError {
  readonly code = 'last-security-administrator';
  readonly kind = 'conflict';
}

/** The account is not in the state that the act starts from. */
export class AccountStateWrong extends DomainError {
  readonly code = 'account-state-wrong';
  readonly kind = 'conflict';
}

/** There are accounts already: the first administrator is made once. */
export class AccountsExist extends DomainError {
  readonly code = 'accounts-exist';
  readonly kind = 'conflict';
}

/** The configuration has no demo accounts. */
export class DemoNotAllowed extends DomainError {
  readonly code = 'demo-not-allowed';
  readonly kind = 'forbidden';
}

/** The delegate could not hold the role without breaking the separation of duties, or cannot sign in. */
export class DelegateUnfit extends DomainError {
  readonly code = 'delegate-unfit';
  readonly kind = 'invalid';
}

/** A lent role is not lent on. */
export class DelegationNotOwn extends DomainError {
  readonly code = 'delegation-not-own';
  readonly kind = 'forbidden';
}

/** The days are no days, lie in the past, run backwards, or are too many. */
export class DelegationDaysInvalid extends DomainError {
  readonly code = 'delegation-days-invalid';
  readonly kind = 'invalid';
}

/** One of the two is already part of a delegation in those days. */
export class DelegationOverlaps extends DomainError {
  readonly code = 'delegation-overlaps';
  readonly kind = 'conflict';
}

export class DelegationNotFound extends DomainError {
  readonly code = 'delegation-not-found';
  readonly kind = 'not-found';
}

/** It was revoked already, or its days are over. */
export class DelegationOver extends DomainError {
  readonly code = 'delegation-over';
  readonly kind = 'conflict';
}

/** No other system is configured to sign in with. */
export class OidcNotConfigured extends DomainError {
  readonly code = 'oidc-not-configured';
  readonly kind = 'not-found';
}

/** The other system's answer cannot be believed, does not belong to this browser, or came too late. */
export class OidcRefused extends DomainError {
  readonly code = 'oidc-refused';
  readonly kind = 'unauthenticated';
}
