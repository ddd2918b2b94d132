import { type AccountsChoice, readConfig, SecretBox } from '@app/config';
import { createDataSource, type DataSourceParts, runMigrations, TypeOrmUnitOfWork } from '@app/database';
import { NotifyPeople, type Telling } from '@app/features/notifications';
import { CreateUnits1637713400000, LoadFirstRoster, RosterHead, UnitRow, UnitVersion } from '@app/features/units';
import { SetClock } from '@app/jobs/testing';
import { type Actor, newId, type Role, type Transaction } from '@app/kernel';
import { RecordedAudit } from '@app/kernel/testing';
import type { DataSource } from 'typeorm';
import { CreateAccounts1637713410000 } from '../1637713410000-create-accounts';
import { CreateDelegation1637713420000 } from '../1637713420000-create-delegation';
import { Account } from '../account.entity';
import { AccountRegister } from '../account-register.entity';
import { AcceptInvitation } from '../accept-invitation';
import { Acts } from '../acts';
import { ChangeAccountState } from '../change-account-state';
import { ChangePassword } from '../change-password';
import { ChangeRoles } from '../change-roles';
import { CreateAccount } from '../create-account';
import { FormerPassword, Invitation, RecoveryCode } from '../credential.entities';
import { Credentials } from '../credentials';
import { DatabaseSessionReader } from '../database-session-reader';
import { DelegateRole } from '../delegate-role';
import { Delegation } from '../delegation.entity';
import { EndSession } from '../end-session';
import { ImportAccounts } from '../import-accounts';
import { NewPassword } from '../new-password';
import { PasswordHasher } from '../password-hasher';
import { ProveAgain } from '../prove-again';
import { ResetCredentials } from '../reset-credentials';
import { SetUpSecondFactor } from '../second-factor';
import { Session } from '../session.entity';
import { SessionProof } from '../session-proof';
import { SignIn, type SignInRequest } from '../sign-in';
import { SignInAttempts } from '../sign-in-attempts';
import { KnownDevice, SignInLane } from '../sign-in.entities';
import { totpCode, totpStep } from '../totp';

export const ACCOUNTS_PARTS: DataSourceParts = {
  entities: [
    RosterHead,
    UnitRow,
    UnitVersion,
    Account,
    AccountRegister,
    Session,
    FormerPassword,
    RecoveryCode,
    Invitation,
    SignInLane,
    KnownDevice,
    Delegation,
  ],
  migrations: [CreateUnits1637713400000, CreateAccounts1637713410000, CreateDelegation1637713420000],
};

/** A password that every setting accepts. */
export const PASSWORD = 'Tq7#mvLp2x-kr';
const TOTP_SECRET = Buffer.from('12345678901234567890');

/** Counts what costs time, at a cost that tests can bear. */
class CountingHasher extends PasswordHasher {
  verified = 0;

  constructor() {
    super({ hashMebibytes: 0.0625, hashPasses: 1 });
  }

  override verify(stored: string | null, typed: string): Promise<boolean> {
    this.verified++;
    return super.verify(stored, typed);
  }
}

/** Keeps what people are told, and tells nobody. */
class RecordedTellings extends NotifyPeople {
  readonly told: Telling[] = [];

  constructor() {
    super({ enqueue: () => Promise.reject(new Error('Nothing is sent here.')) } as never, new SetClock());
  }

  override execute(_: Transaction, telling: Telling): Promise<number> {
    this.told.push(telling);
    return Promise.resolve(telling.recipients.length);
  }
}

/** What of an account a test is about. */
export interface Person {
  readonly signInName?: string;
  readonly displayName?: string;
  readonly roles?: readonly Role[];
  readonly unitCode?: string | null;
  readonly state?: Account['state'];
  readonly withTotp?: true;
  readonly isDemo?: true;
  readonly password?: string | null;
}

/** The use cases of accounts on one database, with a clock that tests set and the roster of 2021. */
export class AccountsBench {
  readonly clock = new SetClock();
  readonly audit = new RecordedAudit();
  readonly tellings = new RecordedTellings();
  readonly hasher = new CountingHasher();
  readonly secrets = new SecretBox([{ id: 'k1', bytes: Buffer.alloc(32, 1) }]);
  readonly unitOfWork;
  readonly acts;
  readonly attempts;
  readonly credentials;
  readonly sessions;
  readonly choice: AccountsChoice;
  private people = 0;

  constructor(
    readonly dataSource: DataSource,
    choice: Partial<AccountsChoice> = {},
  ) {
    this.choice = { ...readConfig({}).accounts, ...choice };
    this.unitOfWork = new TypeOrmUnitOfWork(dataSource);
    this.acts = new Acts(this.unitOfWork, this.clock, this.audit);
    this.attempts = new SignInAttempts(this.acts, this.secrets);
    this.credentials = new Credentials(this.hasher, this.secrets, this.choice);
    this.sessions = new DatabaseSessionReader(dataSource, this.acts, this.choice);
  }

  static async open(choice: Partial<AccountsChoice> = {}): Promise<AccountsBench> {
    const memory = { driver: 'sqlite', path: ':memory:', durability: 'scratch' } as const;
    const dataSource = await createDataSource(memory, ACCOUNTS_PARTS).initialize();
    await runMigrations(dataSource);
    return new AccountsBench(dataSource, choice);
  }

  async close(): Promise<void> {
    await this.sessions.settled();
    await this.dataSource.destroy();
  }

  get manager() {
    return this.dataSource.manager;
  }

  loadRoster(): Promise<boolean> {
    return new LoadFirstRoster(this.unitOfWork, this.audit).execute();
  }

  // The use cases.
  readonly signIn = () => new SignIn(this.acts, this.credentials, this.attempts);
  readonly proof = () => new SessionProof(this.acts, this.credentials);
  readonly proveAgain = () => new ProveAgain(this.acts, this.proof());
  readonly endSession = () => new EndSession(this.acts);
  readonly passwords = () => new NewPassword(this.acts, this.credentials);
  readonly changePassword = () => new ChangePassword(this.acts, this.proof(), this.passwords());
  readonly acceptInvitation = () => new AcceptInvitation(this.acts, this.passwords());
  readonly secondFactor = () => new SetUpSecondFactor(this.acts, this.credentials);
  readonly create = () => new CreateAccount(this.acts, this.tellings);
  readonly changeRoles = () => new ChangeRoles(this.acts);
  readonly changeState = () => new ChangeAccountState(this.acts, this.attempts);
  readonly reset = () => new ResetCredentials(this.acts, this.attempts);
  readonly importAccounts = () => new ImportAccounts(this.acts, this.tellings);
  readonly delegate = () => new DelegateRole(this.acts, this.tellings);

  /** An account that is there, with `PASSWORD` unless said. */
  async person(about: Person = {}): Promise<Account> {
    const now = this.clock.now();
    const id = newId(now);
    const password = about.password === undefined ? PASSWORD : about.password;
    const account = Object.assign(new Account(), {
      id,
      signInName: about.signInName ?? `person${this.people++}`,
      displayName: about.displayName ?? '张三丰',
      roles: [...(about.roles ?? ['reviewer'])],
      unitCode: about.unitCode ?? null,
      state: about.state ?? 'active',
      passwordHash: password === null ? null : await this.hasher.hash(password),
      passwordChangedAt: password === null ? null : now,
      totpSecret: about.withTotp === true ? this.credentials.sealTotp(id, TOTP_SECRET) : null,
      totpPending: null,
      totpLastStep: null,
      isDemo: about.isDemo === true,
      version: 1,
      createdAt: now,
      lastSignInAt: null,
    });
    await this.manager.insert(Account, account);
    return account;
  }

  /** The code of the second factor at this moment, or so many steps later. */
  code(steps = 0): string {
    return totpCode(TOTP_SECRET, totpStep(this.clock.now()) + steps);
  }

  actorOf({ id, roles, unitCode }: Pick<Account, 'id' | 'roles' | 'unitCode'>): Actor {
    return { id, roles, unitCode, delegatedBy: null, requestId: 'request-1' };
  }

  request(account: { readonly signInName: string }, more: Partial<SignInRequest> = {}): SignInRequest {
    const { signInName } = account;
    return {
      signInName,
      password: PASSWORD,
      code: null,
      device: null,
      client: 'Test',
      address: '192.0.2.7',
      requestId: 'request-1',
      ...more,
    };
  }

  /** Signs somebody in and returns everything about their session. */
  async enter(account: Account, more: Partial<SignInRequest> = {}) {
    const code = account.totpSecret === null ? null : this.code();
    const result = await this.signIn().execute(this.request(account, { code, ...more }));
    const signedIn = await this.sessions.find(result.token);
    if (signedIn === null) throw new Error('The session that was just opened is not there.');
    const actor: Actor = { ...signedIn.actor, requestId: 'request-1' };
    return { ...result, signedIn, own: { actor, sessionId: signedIn.sessionId } };
  }

  reload({ id }: { readonly id: string }): Promise<Account> {
    return this.manager.findOneByOrFail(Account, { id });
  }

  async targetOf(account: { readonly id: string }) {
    const { id, version } = await this.reload(account);
    return { accountId: id, version };
  }
}
