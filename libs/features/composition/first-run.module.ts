import type { AccountsChoice } from '@app/config';
import { StaleVersion } from '@app/database';
import { ACCOUNTS_CHOICE, CreateDemoAccounts } from '@app/features/accounts';
import { LoadFirstRoster, UnitsModule } from '@app/features/units';
import { Inject, Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';

/** Puts in place what a new installation begins with, before the first request: the roster of 2021, and in a demo its accounts. */
@Injectable()
class FirstRun implements OnApplicationBootstrap {
  constructor(
    private readonly loadRoster: LoadFirstRoster,
    private readonly createDemoAccounts: CreateDemoAccounts,
    @Inject(ACCOUNTS_CHOICE) private readonly choice: AccountsChoice,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.loadRoster.execute();
    } catch (error) {
      // Another process of the installation has just loaded it.
      if (!(error instanceof StaleVersion)) throw error;
    }
    if (this.choice.demo) await this.createDemoAccounts.execute();
  }
}

/** For processes that answer HTTP: needs `PeopleModule`. */
@Module({ imports: [UnitsModule], providers: [FirstRun] })
export class FirstRunModule {}
