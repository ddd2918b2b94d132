import { Acts, CreateFirstAdministrator } from '@app/features/accounts';
import { AuditTrail, UnitOfWork } from '@app/kernel';
import { type Browser, chromium } from 'playwright-core';
import { Office } from '../../e2e/two-months/office';
import type { TestApp } from '../../support/test-app';
import { chromiumPath } from '../chromium';
import { Person } from '../person';
import { Telephone } from './telephone';

const PASSWORD = 'Hai-Tang-2299!';
/** A code counts once in its half minute. */
const NEXT_CODE_MS = 31_000;

/** Somebody with an account, and with a telephone where the role wants one. */
interface Member {
  readonly person: Person;
  telephone: Telephone | null;
}

/** The application from an empty database on, and its people at browsers of their own; whoever has no account works over HTTP. */
export class MannedOffice {
  private readonly members = new Map<string, Member>();
  /** Everybody else. */
  readonly office: Office;

  private constructor(
    readonly app: TestApp,
    private readonly browser: Browser,
  ) {
    this.office = new Office(app);
  }

  static async open(app: TestApp): Promise<MannedOffice> {
    const browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
    return new MannedOffice(app, browser);
  }

  /** The first administrator of a new installation, as the command line makes one; gives the ticket. */
  async firstTicket(signInName: string, displayName: string): Promise<string> {
    const { app, clock } = this.app;
    const acts = new Acts(app.get(UnitOfWork), clock, app.get(AuditTrail));
    const { invitation } = await new CreateFirstAdministrator(acts).execute({ signInName, displayName });
    return invitation.token;
  }

  /** Comes for the first time: chooses a password with the ticket, signs in, and binds a telephone where that is asked. */
  async admit(name: string, ticket: string): Promise<Person> {
    const person = await Person.at(this.browser, this.app.config.http.publicUrl);
    const { page } = person;
    await page.goto('/invitation');
    await page.getByLabel('登录名').fill(name);
    await page.getByLabel('设置口令凭据').fill(ticket);
    await page.getByLabel('新口令', { exact: true }).fill(PASSWORD);
    await page.getByLabel('再次输入新口令').fill(PASSWORD);
    await person.press('设置口令');
    await page.getByText('口令已设置，请登录。').waitFor();
    await page.goto('/sign-in');
    await page.getByLabel('登录名').fill(name);
    await page.getByLabel('口令', { exact: true }).fill(PASSWORD);
    await person.press('登录');
    const bind = page.getByRole('button', { name: '绑定动态验证码' });
    const inside = page.getByRole('navigation', { name: '主菜单' });
    await bind.or(inside).first().waitFor();
    const telephone = (await bind.isVisible()) ? await this.bindTelephone(person) : null;
    await inside.waitFor();
    this.members.set(name, { person, telephone });
    return person;
  }

  /** Somebody who has been admitted, signed in at this moment. */
  async at(name: string): Promise<Person> {
    const member = this.members.get(name);
    if (member === undefined) throw new Error(`${name} has not been admitted.`);
    const { person, telephone } = member;
    this.app.clock.forward(NEXT_CODE_MS);
    await person.page.context().clearCookies();
    await person.signIn(name, PASSWORD, () => telephone?.codeAt(this.app.clock.now()) ?? '');
    return person;
  }

  /** Complaints of all browsers, refused requests aside. */
  takeComplaints(): string[] {
    return [...this.members].flatMap(([name, { person }]) => person.takeComplaints().map((text) => `${name}: ${text}`));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.app.close();
  }

  private async bindTelephone(person: Person): Promise<Telephone> {
    const { page } = person;
    await person.press('绑定动态验证码');
    await page.getByAltText('第一步：用手机验证器扫描二维码').waitFor();
    const telephone = new Telephone(await page.locator('.code').first().innerText());
    await page.getByLabel('第二步：输入手机上显示的6位验证码').fill(telephone.codeAt(this.app.clock.now()));
    await person.press('完成绑定');
    await person.press('我已抄下恢复码');
    return telephone;
  }
}
