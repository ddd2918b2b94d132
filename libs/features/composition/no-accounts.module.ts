import { NoSessions, SessionReader } from '@app/http';
import { Module } from '@nestjs/common';

/** For a process without accounts: every route but the public ones answers 401. */
@Module({ providers: [{ provide: SessionReader, useClass: NoSessions }], exports: [SessionReader] })
export class NoAccountsModule {}
