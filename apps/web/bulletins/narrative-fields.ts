import type { Schemas } from '../api/client';

export const PARTS = ['situation', 'rankings', 'praise', 'warnings', 'criticism'] as const;

/** A narrative as a form has it: each part a text whose lines are its paragraphs. */
export interface NarrativeFields extends Record<(typeof PARTS)[number], string> {
  readonly requirements: string;
  readonly praised: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly issueDate: string;
  readonly reason: string;
}

export function fieldsOf({
  narrative,
  issueDate,
}: Pick<Schemas['BulletinDto'], 'narrative' | 'issueDate'>): NarrativeFields {
  const { remarks, requirements, praised } = narrative;
  return {
    situation: remarks.situation.join('\n'),
    rankings: remarks.rankings.join('\n'),
    praise: remarks.praise.join('\n'),
    warnings: remarks.warnings.join('\n'),
    criticism: remarks.criticism.join('\n'),
    requirements: (requirements ?? []).join('\n'),
    praised: praised ?? [],
    issueDate,
    reason: '',
  };
}

/** Nothing typed means what the rules propose. */
export function narrativeOf({ requirements, praised, ...fields }: NarrativeFields): Schemas['NarrativeDto'] {
  const required = paragraphsOf(requirements);
  return {
    remarks: {
      situation: paragraphsOf(fields.situation),
      rankings: paragraphsOf(fields.rankings),
      praise: paragraphsOf(fields.praise),
      warnings: paragraphsOf(fields.warnings),
      criticism: paragraphsOf(fields.criticism),
    },
    requirements: required.length === 0 ? null : required,
    praised: praised.length === 0 ? null : [...praised],
  };
}

function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
