import type { RouteEntry } from '@app/http';
import { TestApp } from '../support/test-app';

/** The route table, as the application itself has it. */
export async function routesOfApplication(): Promise<readonly RouteEntry[]> {
  const app = await TestApp.start();
  const routes = app.routes();
  await app.close();
  return routes;
}

/** Something well formed for a parameter of a path. */
export function exampleOf(name: string): string {
  if (name === 'month') return '2021-08';
  if (name === 'line') return '2';
  if (/unit/.test(name)) return 'D15';
  if (/code/.test(name)) return '7Q2M9ZK4D0H3V8TA';
  return '01FJ8Z6V0Q3M7K2N5R4T9W1XYE';
}
