import { getRoster } from '@app/features/units';
import { actedBy, type Role, SYSTEM } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity';
import { DemoNotAllowed } from './accounts.errors';
import { type Act, Acts } from './acts';
import { takeRegister } from './administration';
import { insertAccount } from './create-account';
import { Credentials } from './credentials';
import { needsSecondFactor } from './role-rules';
import { totpCode, totpStep } from './totp';

/** Everybody's password in a demo. It is public. */
export const DEMO_PASSWORD = 'Demo-2021-#9x';
const FIRST_MONTH = '2021-08';
/** The second factor of demo leaders and administrators, for an authenticator app: as public as the password. */
export const DEMO_TOTP_SECRET = Buffer.from('demo-second-factor-1');

/** The code that an authenticator app shows for a demo account at a moment. */
export function demoCode(at: Date): string {
  return totpCode(DEMO_TOTP_SECRET, totpStep(at));
}

interface DemoAccount {
  readonly signInName: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly unitCode: string | null;
}

/** One account of each kind, with units of the roster of 2021: those that the sign-in page of a demo offers. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { signInName: 'sysadmin', displayName: '演示系统管理员', roles: ['system-administrator'], unitCode: null },
  { signInName: 'secadmin', displayName: '演示安全管理员', roles: ['security-administrator'], unitCode: null },
  { signInName: 'auditor', displayName: '演示审计员', roles: ['auditor'], unitCode: null },
  { signInName: 'reviewer', displayName: '演示审核人员甲', roles: ['reviewer'], unitCode: null },
  { signInName: 'reviewer2', displayName: '演示审核人员乙', roles: ['reviewer'], unitCode: null },
  { signInName: 'leader', displayName: '演示领导', roles: ['leader'], unitCode: null },
  { signInName: 'leader2', displayName: '演示分管领导', roles: ['leader'], unitCode: null },
  { signInName: 'standin', displayName: '演示代行人员', roles: [], unitCode: null },
  { signInName: 'd01', displayName: '演示市直部门经办人', roles: ['unit-officer'], unitCode: 'D01' },
  { signInName: 'yanhu', displayName: '演示盐湖区经办人', roles: ['county-officer'], unitCode: '140802' },
  { signInName: 'yanhu01', displayName: '演示盐湖区部门经办人', roles: ['unit-officer'], unitCode: '14080201' },
];

/** The accounts that the sign-in page of a demo offers, with what each shows at the door at a moment. */
export function offeredDemoAccounts(at: Date) {
  return DEMO_ACCOUNTS.map(({ signInName, displayName, roles }) => ({
    signInName,
    displayName,
    password: DEMO_PASSWORD,
    code: needsSecondFactor(roles) ? demoCode(at) : null,
  }));
}

/** Officers of the counties and municipal departments besides, who work the demo's months. */
async function demoOfficers(manager: EntityManager): Promise<readonly DemoAccount[]> {
  const offered = new Set(DEMO_ACCOUNTS.map(({ unitCode }) => unitCode));
  const units = (await getRoster(manager, FIRST_MONTH)).filter(
    ({ code, group }) => group !== 'county_department' && !offered.has(code),
  );
  return units.map(({ code, name, group }) => ({
    signInName: group === 'county' ? `c${code}` : code.toLowerCase(),
    displayName: `演示${name}经办人`,
    roles: [group === 'county' ? 'county-officer' : 'unit-officer'],
    unitCode: code,
  }));
}

/**
 * Creates the demo accounts that are missing, for looking at the product; needs the roster. Throws `DemoNotAllowed` unless the
 * configuration has `demo`, which it cannot have with NODE_ENV=production. Where it no longer has, they cannot sign in either.
 */
@Injectable()
export class CreateDemoAccounts {
  constructor(
    private readonly acts: Acts,
    private readonly credentials: Credentials,
  ) {}

  /** Returns how many it created. */
  async execute(): Promise<number> {
    if (!this.credentials.choice.demo) throw new DemoNotAllowed();
    const passwordHash = await this.credentials.hasher.hash(DEMO_PASSWORD);
    return this.acts.run(async (act) => {
      await takeRegister(act.manager);
      let created = 0;
      for (const wanted of [...DEMO_ACCOUNTS, ...(await demoOfficers(act.manager))]) {
        if (await act.manager.existsBy(Account, { signInName: wanted.signInName })) continue;
        await this.create(act, wanted, passwordHash);
        created++;
      }
      return created;
    });
  }

  private async create(act: Act, wanted: DemoAccount, passwordHash: string): Promise<void> {
    const { id } = await insertAccount(act, { ...wanted, isDemo: true });
    const totpSecret = needsSecondFactor(wanted.roles) ? this.credentials.sealTotp(id, DEMO_TOTP_SECRET) : null;
    await act.manager.update(Account, { id }, { passwordHash, passwordChangedAt: act.now, totpSecret });
    await act.record({
      ...actedBy(SYSTEM, 'system'),
      action: 'account.created',
      subject: `account/${id}`,
      facts: { roles: wanted.roles.join('+'), unit: wanted.unitCode ?? '', demo: true },
    });
  }
}
