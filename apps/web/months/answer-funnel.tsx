import { Card, Col, Progress, Row, Statistic } from 'antd';
import type { Schemas } from '../api/client';
import { MONTHS_TEXTS as T } from './months.texts';

/** How many of the drawn units have answered. */
export function AnswerFunnel({ answers }: { readonly answers: Schemas['AnswerCountsAnswer'] }) {
  const { drawn, answered, silent, open } = answers;
  const share = drawn === 0 ? 0 : Math.round((answered * 100) / drawn);
  const figures = [
    [T.drawn, drawn],
    [T.answered, answered],
    [T.open, open],
    [T.silent, silent],
  ] as const;
  return (
    <Card size="small" title={T.answers} style={{ height: '100%' }}>
      <Row gutter={[16, 16]}>
        {figures.map(([title, value]) => (
          <Col key={title} span={12}>
            <Statistic
              title={title}
              value={value}
              {...(title === T.silent && value > 0 ? { styles: { content: { color: '#b5121b' } } } : {})}
            />
          </Col>
        ))}
      </Row>
      <Progress percent={share} aria-label={T.answered} style={{ marginTop: 12 }} />
    </Card>
  );
}
