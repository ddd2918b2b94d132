import { Global, Module } from '@nestjs/common';
import { ReceiveForm } from './receive-form';

/**
 * What the interceptor of upload routes needs, wherever their controllers are made: a process that only runs jobs loads the features'
 * modules too. Needs `FileStore` from a global module.
 */
@Global()
@Module({ providers: [ReceiveForm], exports: [ReceiveForm] })
export class UploadsModule {}
