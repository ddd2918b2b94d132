import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import type { Schemas } from '../api/client';
import { useAct } from '../parts/act';
import { FileDrop } from '../parts/file-drop';
import { ProblemAlert } from '../parts/problem-alert';
import { sizeText } from '../parts/size-text';
import { CLAIMS_TEXTS as T } from './claims.texts';

export type CollectedFile = Pick<Schemas['ReceivedFileAnswer'], 'id' | 'name' | 'byteCount'>;

const SCANS = ['.pdf', '.png', '.jpg', '.jpeg'];

interface CollectFilesProps {
  /** Given by the form field around it. */
  readonly value?: readonly CollectedFile[];
  readonly onChange?: (files: readonly CollectedFile[]) => void;
  readonly upload: (file: File) => Promise<CollectedFile>;
  readonly isDisabled?: boolean;
}

/** Takes files one after the other; each is sent and checked at once, and counts once the form is submitted. */
export function CollectFiles({ value = [], onChange, upload, isDisabled = false }: CollectFilesProps) {
  const send = useAct({
    act: upload,
    onDone: (file) => onChange?.([...value, file]),
    changes: [],
  });
  return (
    <>
      <ProblemAlert error={send.error} />
      {!isDisabled && <FileDrop accept={SCANS} isBusy={send.isPending} onFile={send.mutate} />}
      <Flex vertical component="ul" gap={4} style={{ listStyle: 'none', margin: '8px 0 0', padding: 0 }}>
        {value.map(({ id, name, byteCount }) => (
          <li key={id}>
            <Flex align="center" gap={8}>
              <PaperClipOutlined />
              <span style={{ overflowWrap: 'anywhere' }}>{name}</span>
              <span style={{ color: '#5b6472', whiteSpace: 'nowrap' }}>{sizeText(byteCount)}</span>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined />}
                aria-label={`${T.remove}${name}`}
                onClick={() => onChange?.(value.filter((one) => one.id !== id))}
              />
            </Flex>
          </li>
        ))}
      </Flex>
    </>
  );
}

/** The rule of a form field that wants at least one file. */
export const FILE_NEEDED = {
  validator: (_: unknown, files: readonly CollectedFile[] = []) =>
    files.length > 0 ? Promise.resolve() : Promise.reject(new Error(T.fileNeeded)),
};
