import { DomainError } from '@app/kernel';

/** The database lacks tables this version needs: `migrate` has not run. */
export class SchemaOutdated extends DomainError {
  readonly code = 'schema-outdated';
  readonly kind = 'conflict';

  constructor(pending: number) {
    super({ pending });
    this.message = `数据库结构有${pending}项更新尚未执行，请先运行 migrate 命令`;
  }
}
