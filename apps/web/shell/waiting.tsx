import { Flex, Spin } from 'antd';
import { PARTS_TEXTS } from '../parts/parts.texts';

/** The moment in which a screen or the session is not there yet. */
export function Waiting() {
  return (
    <Flex justify="center" align="center" style={{ minHeight: 240 }} role="status" aria-label={PARTS_TEXTS.loading}>
      <Spin size="large" />
    </Flex>
  );
}
