import type { AccountsChoice } from '@app/config';
import { SessionReader } from '@app/http';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { AcceptInvitation } from './accept-invitation';
import { ACCOUNTS_CHOICE } from './account-settings';
import { AccountFilesController } from './account-files.controller';
import { AccountsController } from './accounts.controller';
import { Acts } from './acts';
import { ChangeAccountState } from './change-account-state';
import { ChangePassword } from './change-password';
import { ChangeRoles } from './change-roles';
import { CreateAccount } from './create-account';
import { CreateAccountOnce } from './create-account-once';
import { Credentials } from './credentials';
import { DatabaseSessionReader } from './database-session-reader';
import { DelegateRole } from './delegate-role';
import { DelegationsController } from './delegations.controller';
import { CreateDemoAccounts } from './demo-accounts';
import { EndSession } from './end-session';
import { ImportAccounts } from './import-accounts';
import { InvitationsController } from './invitations.controller';
import { MyAccountController } from './my-account.controller';
import { NewPassword } from './new-password';
import { OidcController } from './oidc.controller';
import { OidcSignIn } from './oidc-sign-in';
import { OwnSessions } from './own-sessions';
import { PasswordHasher } from './password-hasher';
import { ProveAgain } from './prove-again';
import { ResetCredentials } from './reset-credentials';
import { SetUpSecondFactor } from './second-factor';
import { SessionController } from './session.controller';
import { SessionProof } from './session-proof';
import { SessionViews } from './session-views';
import { SignIn } from './sign-in';
import { SignInAttempts } from './sign-in-attempts';
import { DeviceCookie, OidcNoteCookie } from './sign-in-cookies';

const USE_CASES: Provider[] = [
  Acts,
  Credentials,
  SignInAttempts,
  SignIn,
  OidcSignIn,
  SessionProof,
  ProveAgain,
  EndSession,
  NewPassword,
  ChangePassword,
  AcceptInvitation,
  SetUpSecondFactor,
  DelegateRole,
  CreateAccount,
  CreateAccountOnce,
  ChangeRoles,
  ChangeAccountState,
  ResetCredentials,
  ImportAccounts,
  CreateDemoAccounts,
];

/**
 * Who signs in, and as what: routes and use cases, and the `SessionReader` of the whole application. For processes that answer HTTP:
 * needs what the edge gives, and `DataSource`, `UnitOfWork`, `Clock`, `AuditTrail`, `SecretBox` and `ActOnce` from global modules.
 */
@Module({})
export class PeopleModule {
  static forRoot(choice: AccountsChoice): DynamicModule {
    return {
      module: PeopleModule,
      global: true,
      controllers: [
        SessionController,
        OidcController,
        MyAccountController,
        InvitationsController,
        DelegationsController,
        AccountFilesController,
        AccountsController,
      ],
      providers: [
        { provide: ACCOUNTS_CHOICE, useValue: choice },
        { provide: PasswordHasher, useFactory: () => new PasswordHasher(choice) },
        { provide: SessionReader, useClass: DatabaseSessionReader },
        ...USE_CASES,
        SessionViews,
        OwnSessions,
        DeviceCookie,
        OidcNoteCookie,
      ],
      exports: [SessionReader, CreateDemoAccounts, ACCOUNTS_CHOICE],
    };
  }
}
