import { officeMoment } from '@app/kernel';
import type { ImportState } from './platform-import.entity';
import type { NamedImport } from './platform-imports.query';

const KIND_LABELS = { permit: '行政许可', penalty: '行政处罚' } as const;

const STATE_LABELS: Readonly<Record<ImportState, string>> = {
  reading: '读取中',
  read: '待确认',
  confirmed: '已确认',
  withdrawn: '已撤回',
};

/** The headings of `importCells`. */
export const IMPORT_COLUMNS = [
  ...['本月第几次导入', '数据类型', '文件名', '文件字节数', '状态', '结果是否已落实', '记录数', '必须更正的问题数'],
  ...['上传人', '上传时间', '读完时间', '处理人', '处理时间', '撤回原因', '文件的SHA-256摘要'],
];

/** An import as a row of its list's export. */
export function importCells({ uploaderName, deciderName, readAt, decidedAt, ...one }: NamedImport) {
  return [
    ...[one.number, KIND_LABELS[one.kind], one.name, one.byteCount, STATE_LABELS[one.state]],
    ...[one.isSettled ? '是' : '否', one.rowCount ?? '', one.problemCount ?? ''],
    ...[uploaderName, officeMoment(one.uploadedAt), readAt === null ? '' : officeMoment(readAt)],
    ...[deciderName, decidedAt === null ? '' : officeMoment(decidedAt), one.reason ?? '', one.sha256],
  ];
}
