import { Flex, Typography } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { SHELL_TEXTS } from '../shell/shell.texts';

interface ScreenProps {
  readonly title: string;
  /** One sentence: what this screen is for. */
  readonly about?: ReactNode;
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen: its title, in the browser's too, what it is for, and its acts. */
export function Screen({ title, about, acts, children }: ScreenProps) {
  useEffect(() => {
    document.title = `${title} - ${SHELL_TEXTS.product}`;
  }, [title]);
  return (
    <>
      <Flex justify="space-between" align="start" gap={16} wrap style={{ marginBottom: 16 }}>
        <div>
          <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
            {title}
          </Typography.Title>
          {about !== undefined && <Typography.Text type="secondary">{about}</Typography.Text>}
        </div>
        {acts !== undefined && (
          <Flex gap={8} wrap>
            {acts}
          </Flex>
        )}
      </Flex>
      {children}
    </>
  );
}
