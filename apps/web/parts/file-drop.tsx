import { InboxOutlined } from '@ant-design/icons';
import { Upload } from 'antd';
import { PARTS_TEXTS as T } from './parts.texts';

interface FileDropProps {
  /** Endings, with the dot. */
  readonly accept: readonly string[];
  readonly isBusy: boolean;
  readonly onFile: (file: File) => void;
}

/** Takes one file, dropped or chosen, and hands it on; nothing is sent before the screen says so. */
export function FileDrop({ accept, isBusy, onFile }: FileDropProps) {
  return (
    <Upload.Dragger
      accept={accept.join(',')}
      multiple={false}
      showUploadList={false}
      disabled={isBusy}
      beforeUpload={(file) => {
        onFile(file);
        return false;
      }}
    >
      <p style={{ margin: 0, fontSize: 28 }}>
        <InboxOutlined />
      </p>
      <p style={{ margin: '4px 0' }}>{isBusy ? T.sending : T.drop}</p>
      <p style={{ margin: 0, color: '#5b6472' }}>{T.accepted(accept.map((ending) => ending.slice(1)).join('、'))}</p>
    </Upload.Dragger>
  );
}
