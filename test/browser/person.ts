import { DEMO_PASSWORD } from '@app/features/accounts/testing';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';

/** A refusal that the browser notes by itself whenever an answer is one; what else it complains of is a fault. */
const NOTED_REFUSAL = /Failed to load resource: the server responded with a status of 4\d\d/;
const LOOK_MS = 100;
const MOST_LOOKS = 30;

/** Somebody at a browser: does what people do, and remembers what the browser complained of. */
export class Person {
  private readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  /** A window of one's own, in which the office is at an address. */
  static async at(browser: Browser, baseURL: string, width = 1280): Promise<Person> {
    const context = await browser.newContext({
      viewport: { width, height: 800 },
      baseURL,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    // A machine that others use too may keep a page waiting.
    context.setDefaultTimeout(60_000);
    return new Person(await context.newPage());
  }

  /** Signs in at the door, as a demo account unless told otherwise; those with a second factor show its code. */
  async signIn(name: string, password = DEMO_PASSWORD, codeNow?: () => string): Promise<void> {
    const { page } = this;
    await page.goto('/sign-in');
    await page.getByLabel('登录名').fill(name);
    await page.getByLabel('口令', { exact: true }).fill(password);
    await page.getByRole('button', { name: '登录', exact: true }).click();
    const code = page.getByLabel('动态验证码');
    const inside = page.getByRole('navigation', { name: '主菜单' });
    await code.or(inside).or(this.refusal).first().waitFor();
    if (!(await code.isVisible())) return;
    await code.fill(codeNow?.() ?? (await this.demoAccount(name)).code ?? '');
    await page.getByRole('button', { name: '登录', exact: true }).click();
    await inside.waitFor();
  }

  /** Enters as the demo offers it at its door. */
  async enter(name: string): Promise<void> {
    await this.page.goto('/sign-in');
    const { displayName } = await this.demoAccount(name);
    await this.page.getByRole('button', { name: displayName, exact: true }).click();
    await this.page.getByRole('navigation', { name: '主菜单' }).or(this.page.getByLabel('打开菜单')).first().waitFor();
  }

  /** Has every page of a document on screen, one after the other. */
  async readAllPages(title: string): Promise<void> {
    const pages = this.page.getByRole('img', { name: new RegExp(`^${title}第\\d+页$`) });
    await pages.first().waitFor();
    for (const page of await pages.all()) await page.scrollIntoViewIfNeeded();
    await this.page.getByText('已阅至末页').waitFor();
  }

  /** Tells that a demand of an interview has been met, and strikes it off. */
  async strikeOff(demand: string): Promise<void> {
    await this.page.getByRole('button', { name: '登记整改进展' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('整改事项').click();
    await this.page.getByTitle(demand, { exact: true }).click();
    await dialog.getByLabel('进展情况').fill('经核实，已完成');
    await dialog.getByLabel('经核实，予以销号').check();
    await dialog.getByRole('button', { name: '登记整改进展' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Fills in a field for a day, a month or a moment, as people do who type. */
  async fillDate(label: string, value: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true }).last();
    await field.click();
    await field.fill(value);
    // Enter would send the form; a moment is confirmed in the calendar, a day counts once the field is left.
    const confirm = this.page.locator('.ant-picker-ok:visible button');
    if ((await confirm.count()) > 0) await confirm.last().click();
    else await field.press('Tab');
  }

  /** Chooses a file where the screen takes one, and waits until the server has it. */
  async handIn(file: { readonly name: string; readonly bytes: Buffer | string }): Promise<void> {
    const buffer = Buffer.from(file.bytes);
    const chosen = { name: file.name, mimeType: 'application/octet-stream', buffer };
    await this.answered(file.name, () => this.page.locator('input[type=file]').last().setInputFiles(chosen));
  }

  /** Presses a button of the screen, or of the dialog in front of it. */
  async press(name: string): Promise<void> {
    await this.page
      .getByRole('button', { name: labelled(name) })
      .last()
      .click();
  }

  /** Does something by its button, and waits until it is done; what refuses it is told. A dialog that asks once more is agreed to. */
  async act(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name: labelled(name) }).last();
    const agree = this.page.getByRole('dialog').getByRole('button', { name: labelled(name) });
    await button.waitFor();
    const isAgreement = (await agree.count()) > 0;
    await this.answered(name, async (answer) => {
      await button.click();
      if (isAgreement) return;
      const first = await Promise.race([answer.then(() => 'answer'), agree.waitFor().then(() => 'dialog')]);
      if (first === 'dialog') await agree.click();
    });
  }

  private async answered(what: string, doIt: (answer: Promise<unknown>) => Promise<void>): Promise<void> {
    const answer = this.page.waitForResponse((one) => one.request().method() !== 'GET' && one.url().includes('/api/'));
    await doIt(answer);
    const status = (await answer).status();
    if (status >= 300) throw new Error(`${what}: ${String(status)} ${await (await answer).text()}`);
  }

  /** What the API answers this person. */
  ask<T>(path: string): Promise<T> {
    return this.page.evaluate<T>(`fetch('/api/v1/${path}').then((answer) => answer.json())`);
  }

  private async demoAccount(name: string): Promise<{ displayName: string; code: string | null }> {
    const { demoAccounts } = await this.ask<{
      demoAccounts: { signInName: string; displayName: string; code: string | null }[];
    }>('session/ways');
    const account = demoAccounts.find(({ signInName }) => signInName === name);
    if (account === undefined) throw new Error(`The demo has no account ${name}.`);
    return account;
  }

  /** What was refused, as the screen tells it. */
  get refusal(): Locator {
    return this.page.getByRole('alert');
  }

  /** Opens a screen and waits until it shows something else than that it is waiting. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await this.page.getByRole('status').first().waitFor({ state: 'detached' });
  }

  /** Complaints of the browser since the last question, refused requests aside unless asked for. */
  takeComplaints({ refusals = false } = {}): string[] {
    return this.complaints.splice(0).filter((text) => refusals || !NOTED_REFUSAL.test(text));
  }

  /** What axe finds serious or critical on the screen that is open, one line each. */
  async barriers(): Promise<string[]> {
    // Scripts that the page itself would add, its content policy refuses; the browser's own hand may.
    await this.page.evaluate(axe.source);
    const found = await this.page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
    return found.violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }

  /** Whether the screen is wider than the window: people would have to push it sideways. */
  async isTooWide(): Promise<boolean> {
    const tooWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    // A window that has just changed its size is drawn anew in a moment.
    for (let look = 0; look < MOST_LOOKS; look++) {
      if (!(await this.page.evaluate<boolean>(tooWide))) return false;
      await this.page.waitForTimeout(LOOK_MS);
    }
    return true;
  }
}

/** The name of a button: its icon may stand before it, and two characters alone are set apart. */
function labelled(name: string): RegExp {
  return new RegExp(`(?:^| )${name.length === 2 ? [...name].join(' ?') : name}$`);
}
