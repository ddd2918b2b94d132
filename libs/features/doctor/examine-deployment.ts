import type { Config } from '@app/config';
import type { Clock } from '@app/kernel';
import { checkAddress } from './check-address';
import { checkDatabase } from './check-database';
import { checkDisk } from './check-disk';
import { checkFiles } from './check-files';
import { checkKeys } from './check-keys';
import { checkMail } from './check-mail';
import { checkQueue } from './check-queue';
import type { Finding } from './finding';

/**
 * Everything an installation stands on, looked at one after the other; what fails does not keep the rest from being looked at. Changes
 * nothing, and finds no secret worth repeating.
 */
export async function examineDeployment(config: Config, clock: Clock): Promise<readonly Finding[]> {
  return [
    ...(await checkDatabase(config, clock)),
    ...(await checkQueue(config.queue)),
    ...(await checkFiles(config.files)),
    ...(await checkMail(config.mail)),
    ...(await checkKeys(config, clock)),
    ...(await checkAddress(config, clock)),
    ...(await checkDisk(config)),
  ];
}
