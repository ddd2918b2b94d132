import { Typography } from 'antd';
import { PARTS_TEXTS as T } from './parts.texts';

/** An identifier or digest: in figures of one width, broken where it must, to be copied. */
export function CodeText({ children }: { readonly children: string }) {
  return (
    <Typography.Text className="code" copyable={{ text: children, tooltips: [T.copy, T.copied] }}>
      {children}
    </Typography.Text>
  );
}
