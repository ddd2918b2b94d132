import { Button, Flex } from 'antd';
import type { Schemas } from '../api/client';
import { ruleInBulk, type Ruling, SUBJECTS, undecided } from './rulings';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

interface RuleInBulkProps {
  readonly rows: readonly Schemas['DeskRowAnswer'][];
  /** Those that are not sent yet. */
  readonly rulings: readonly Ruling[];
  readonly onRule: (rulings: readonly Ruling[]) => void;
}

/** Rules on a matter in all rows on screen at once; nothing is sent before the reviewer has looked at it. */
export function RuleInBulk({ rows, rulings, onRule }: RuleInBulkProps) {
  const open = SUBJECTS.map((subject) => ({ subject, count: undecided(rows, rulings, subject).length }));
  const several = open.filter(({ count }) => count > 1);
  if (several.length === 0) return null;
  return (
    <Flex gap={8} wrap align="center" role="group" aria-label={T.inBulk}>
      <strong>{T.inBulk}</strong>
      {several.map(({ subject, count }) => (
        <Button key={subject} size="small" onClick={() => onRule(ruleInBulk(rulings, rows, subject))}>
          {T.bulk[subject](count)}
        </Button>
      ))}
    </Flex>
  );
}
