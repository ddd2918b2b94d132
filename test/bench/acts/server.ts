import { startBareServer } from './bare-server';
import { startSystem } from './system-server';

/** `server system|bare START`: answers HTTP until its parent is gone. */
async function main(): Promise<void> {
  const [kind, start = 'null'] = process.argv.slice(2);
  const given: never = JSON.parse(start) as never;
  const ready = await (kind === 'system' ? startSystem(given) : startBareServer(given));
  process.once('disconnect', () => process.exit(0));
  process.send?.(ready);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
