import { KNOWN_READINGS } from './decisions';
import { parseScheme } from './parse-scheme';
import type { Scheme } from './scheme';
import { ParameterRefused, type Problem } from './scheme.errors';

/**
 * The scheme with the decisions one month chooses for itself, by name, as in month.json's `parameters`. Only decisions the
 * scheme marks `perMonth` and values it allows; otherwise throws `ParameterRefused` with every refused name. The scheme
 * itself is not changed.
 */
export function withParameters(scheme: Scheme, overrides: Readonly<Record<string, unknown>>): Scheme {
  if (Object.keys(overrides).length === 0) return scheme;
  const decisions = new Map<string, Scheme['decisions'][keyof Scheme['decisions']]>(Object.entries(scheme.decisions));
  const problems: Problem[] = [];
  const chosen: Record<string, unknown> = { ...scheme.decisions };
  for (const [name, value] of Object.entries(overrides)) {
    const decision = decisions.get(name);
    const options: readonly unknown[] = decision?.allowed ?? [];
    if (decision?.perMonth !== true) problems.push({ path: `parameters.${name}`, reason: '不是可按月设定的参数' });
    else if (!options.includes(value)) problems.push({ path: `parameters.${name}`, reason: refusal(options) });
    else chosen[name] = { ...decision, value };
  }
  if (problems.length > 0) throw new ParameterRefused(problems);
  return parseScheme({ ...scheme, decisions: chosen });
}

/** The names a month may set, in the order of the decisions D-n. */
export function monthParameters(scheme: Scheme): readonly string[] {
  const perMonth = new Set(
    Object.entries(scheme.decisions).flatMap(([name, { perMonth }]) => (perMonth ? [name] : [])),
  );
  return Object.keys(KNOWN_READINGS).filter((name) => perMonth.has(name));
}

function refusal(options: readonly unknown[]): string {
  return `应为 ${options.map((option) => JSON.stringify(option)).join('、')} 之一`;
}
