export { CreateAccounts1637713410000 } from './1637713410000-create-accounts';
export { CreateDelegation1637713420000 } from './1637713420000-create-delegation';
export { AcceptInvitation, type InvitationAnswer } from './accept-invitation';
export { Account } from './account.entity';
export { AccountRegister } from './account-register.entity';
export { ACCOUNT_JOBS, AccountJobsModule } from './account-jobs.module';
export { AccountRecipients } from './account-recipients';
export { ACCOUNTS_CHOICE } from './account-settings';
export {
  accountNames,
  accountsHolding,
  type AccountFilter,
  type AccountSlice,
  type AccountView,
  getAccount,
  listAccounts,
  listStandIns,
} from './accounts.query';
export { ACCOUNTS_TEXTS } from './accounts.texts';
export { type ActingAccount, findActing } from './acting-account.query';
export { Acts } from './acts';
export { ChangeAccountState, type StateAct } from './change-account-state';
export { ChangePassword } from './change-password';
export { ChangeRoles } from './change-roles';
export { CreateAccount, type CreatedAccount, type NewAccount } from './create-account';
export { CreateFirstAdministrator } from './create-first-administrator';
export { FormerPassword, Invitation, RecoveryCode } from './credential.entities';
export { Credentials } from './credentials';
export { DatabaseSessionReader } from './database-session-reader';
export { type Absence, DelegateRole } from './delegate-role';
export { type DelegationView, listDelegations } from './delegation.query';
export { Delegation } from './delegation.entity';
export { CreateDemoAccounts, DEMO_PASSWORD, demoCode } from './demo-accounts';
export { EndSession } from './end-session';
export { ImportAccounts } from './import-accounts';
export { listSessions } from './my-sessions.query';
export { NewPassword } from './new-password';
export { OidcClient } from './oidc-client';
export { type OidcDeparture, type OidcReturn, OidcSignIn } from './oidc-sign-in';
export { PasswordHasher } from './password-hasher';
export { PeopleModule } from './people.module';
export { ProveAgain } from './prove-again';
export { ResetCredentials } from './reset-credentials';
export { SetUpSecondFactor } from './second-factor';
export { Session } from './session.entity';
export { SessionProof } from './session-proof';
export { SignIn, type SignInRequest, type SignInResult } from './sign-in';
export { SignInAttempts } from './sign-in-attempts';
export { KnownDevice, SignInLane } from './sign-in.entities';
export { ENDED_DELEGATIONS_SCHEDULE } from './tell-ended-delegations.job';
