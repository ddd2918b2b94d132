import { SUITES } from './suites';

/** `child SUITE TASK INPUT`: runs one task and sends its result and the process's peak memory to the parent. */
async function main(): Promise<void> {
  const [suiteName, taskName = '', input = 'null'] = process.argv.slice(2);
  const task = SUITES.find(({ name }) => name === suiteName)?.tasks[taskName];
  if (task === undefined) throw new Error(`There is no task ${taskName} in the suite ${suiteName}.`);
  const result = await task(JSON.parse(input) as never);
  // Kilobytes of 1,024.
  const peakRssMb = (process.resourceUsage().maxRSS * 1_024) / 1e6;
  process.send?.({ result, peakRssMb }, () => process.exit(0));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
