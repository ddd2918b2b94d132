import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExampleWork } from './work-example-month';

/** On the first start: works the two example months, so that there is something to look at. Does nothing where they are done. */
export async function workExampleMonths({ config, published, work }: ExampleWork): Promise<void> {
  for (const month of ['2021-08', '2021-09']) {
    const output = join(published, month);
    if (await exists(join(output, 'scores.json'))) continue;
    // Loaded for this alone: a later start has nothing to work and shows its first page sooner.
    const { workExampleMonth } = await import('./work-example-month');
    await workExampleMonth(month, output, { config, published, work });
    console.log(`示例月份 ${month} 考核完成。`);
  }
  work.description = null;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
