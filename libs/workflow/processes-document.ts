import type { DeadlineRule } from './deadline-rule';
import { mermaidOf } from './mermaid';
import type { ActSpec, ActionSpec, Process, ReasonRule, StateKind, StateSpec } from './process';
import { ROLE_LABELS } from './role-labels';
import { kindOf } from './table-reading';

const KINDS: Readonly<Record<StateKind, string>> = { open: '办理中', side: '异常', settled: '已定', final: '终结' };
const REASONS: Readonly<Record<ReasonRule, string>> = { required: '必填', optional: '可填', none: '—' };

/** `docs/processes.md`: every process with its diagram, its states and its acts, as the tables have them. */
export function processesDocument(processes: readonly Process[]): string {
  const head = [
    '# Processes',
    '',
    'Made from the tables (`*.workflow.ts`) by `npm run docs:processes`; a test fails when it is not current.',
    'Acts marked 签 need a fresh proof of identity; 分离 names the acts whose authors may not do this one.',
  ];
  return `${[...head, ...processes.flatMap((process) => ['', ...sectionOf(process)])].join('\n')}\n`;
}

function sectionOf(process: Process): string[] {
  const acts: [string, ActSpec, string, string][] = [
    [process.start.action, process.start, '（新建）', stateLabel(process, process.initial)],
    ...Object.entries(process.actions).map(([name, action]): [string, ActSpec, string, string] => [
      name,
      action,
      action.from.map((state) => stateLabel(process, state)).join('、'),
      targetText(process, action),
    ]),
  ];
  return [
    `## ${process.label} (\`${process.name}\`)`,
    '',
    '```mermaid',
    mermaidOf(process),
    '```',
    '',
    ...tableOf(['state', '状态', '性质', '期限'], Object.entries(process.states).map(stateRow)),
    '',
    ...tableOf(
      ['act', '操作', '由', '自', '至', '理由', '条件与分离'],
      acts.map(([name, act, from, to]) => [
        `\`${name}\``,
        act.label,
        rolesText(act),
        from,
        to,
        REASONS[act.reason],
        conditionsText(process, act),
      ]),
    ),
  ];
}

function stateRow([name, state]: [string, StateSpec]): string[] {
  return [`\`${name}\``, state.label, KINDS[kindOf(state)], deadlineText(state.deadline)];
}

function deadlineText(rule: DeadlineRule | undefined): string {
  if (rule === undefined) return '—';
  switch (rule.rule) {
    case 'kept':
      return '沿用原期限';
    case 'working-days':
      return `${String(rule.days)} 个工作日`;
    case 'plan-step':
      return `月度安排 \`${rule.step}\``;
    case 'given':
      return `${rule.what}（指定）`;
  }
}

function targetText(process: Process, action: ActionSpec): string {
  if (action.to === 'same') return action.extendsDeadline ? '不变，延长期限' : '不变';
  if (typeof action.to === 'string') return stateLabel(process, action.to);
  return `按情形：${action.to.among.map((state) => stateLabel(process, state)).join('、')}`;
}

function conditionsText(process: Process, act: ActSpec): string {
  const { requires = [], separateFrom = [], signOff } = act;
  const labels = separateFrom.map((name: string) =>
    name === process.start.action ? process.start.label : (process.actions[name]?.label ?? name),
  );
  const parts = [
    ...(signOff === undefined ? [] : [`签：${signOff.meaning}`]),
    ...requires.map((guard) => process.guards[guard] ?? guard),
    ...(labels.length === 0 ? [] : [`分离：${labels.join('、')}`]),
  ];
  return parts.length === 0 ? '—' : parts.join('；');
}

function rolesText({ by }: ActSpec): string {
  return by.map((role) => ROLE_LABELS[role]).join('、');
}

function stateLabel(process: Process, state: string): string {
  return process.states[state]?.label ?? state;
}

/** Not padded: the file is left to no formatter (.prettierignore). */
function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
