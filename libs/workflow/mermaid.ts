import type { ActSpec, ActionSpec, Process } from './process';
import { ROLE_LABELS } from './role-labels';
import { kindOf, statesAfter } from './table-reading';

/** The table as a Mermaid `stateDiagram-v2`, with its Chinese labels; acts that leave the state as it is are left out. */
export function mermaidOf(process: Process): string {
  const states = Object.entries(process.states).map(([name, { label }]) => `  state "${label}" as ${idOf(name)}`);
  const start = `  [*] --> ${idOf(process.initial)} : ${actText(process.start)}`;
  const moves = Object.values(process.actions).flatMap((action) => arrowsOf(action));
  const ends = Object.entries(process.states)
    .filter(([, state]) => kindOf(state) === 'final')
    .map(([name]) => `  ${idOf(name)} --> [*]`);
  return ['stateDiagram-v2', ...states, start, ...moves, ...ends].join('\n');
}

function arrowsOf(action: ActionSpec): string[] {
  if (action.to === 'same') return [];
  const text = actText(action);
  return action.from.flatMap((from) =>
    statesAfter(action, from).map((to) => `  ${idOf(from)} --> ${idOf(to)} : ${text}`),
  );
}

/** What is done and by whom. */
function actText({ label, by }: ActSpec): string {
  return `${label}（${by.map((role) => ROLE_LABELS[role]).join('、')}）`;
}

/** Mermaid reads a hyphen in a name as the beginning of an arrow. */
function idOf(state: string): string {
  return state.replaceAll('-', '_');
}
