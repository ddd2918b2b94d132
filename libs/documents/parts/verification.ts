import { create } from 'qrcode';
import { mm, typeArea, typeSize } from '../layout/page-geometry';
import { black, type PageElement, type StructureNode } from '../layout/page-model';
import { paragraphLines, textLine } from '../layout/text-setting';
import { cellsOf, type Setting } from '../type';
import type { FootBlock } from './imprint';

/** By what anybody can check the document: the audit log's checkpoint, the digest of the scores, the public check page. */
export interface Verification {
  /** Number of entries in the audit log at the checkpoint. */
  readonly treeSize: number;
  /** Root hash of the Merkle tree as the checkpoint prints it (hex or base64). */
  readonly rootHash: string;
  /** SHA-256 of scores.json, hex; null on documents without scores. */
  readonly scoresDigest: string | null;
  /** Address of the check page; also printed as a QR code. */
  readonly checkUrl: string | null;
}

const linePitch = 13;
const padding = 8;
const codeEdge = mm(18);

/** The verification block: small print left, QR code right; stands directly above the 版记. */
export function verificationBlock(verification: Verification, setting: Setting): FootBlock {
  const style = { size: typeSize.small, tracking: 0 };
  const textWidth = typeArea.width - (verification.checkUrl ? codeEdge + 12 : 0);
  const paragraphs = wording(verification).map((text) => ({
    node: { type: 'P', parent: null } satisfies StructureNode,
    lines: paragraphLines(cellsOf([{ text, role: 'body' }], style, setting), { width: textWidth, indent: 0 }),
  }));
  const count = paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
  const height = Math.max(count * linePitch, verification.checkUrl ? codeEdge : 0) + padding;
  return {
    height,
    place: (bottom) => {
      const top = bottom - height;
      const lines = paragraphs.flatMap(({ node, lines: own }) => own.map((line) => ({ node, line })));
      const text = lines.map(({ node, line }, index) =>
        textLine(line.cells, {
          x: typeArea.left,
          baseline: top + index * linePitch + typeSize.small,
          size: typeSize.small,
          tracking: 0,
          node,
        }),
      );
      return [...text, ...(verification.checkUrl ? qrCode(verification.checkUrl, top) : [])];
    },
  };
}

function wording(verification: Verification): string[] {
  const scores = verification.scoresDigest === null ? [] : [`得分摘要：${verification.scoresDigest}`];
  const address = verification.checkUrl === null ? [] : [`公开核验：扫描右侧二维码，或访问 ${verification.checkUrl}`];
  return [
    `核验信息（审计日志检查点，共${verification.treeSize}条；摘要算法SHA-256）`,
    `根哈希：${verification.rootHash}`,
    ...scores,
    ...address,
  ];
}

/** The QR code as one outline of dark squares: sharp at every size, and no image to embed. */
function qrCode(text: string, top: number): PageElement[] {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const squares: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) squares.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  const scale = codeEdge / modules.size;
  return [
    {
      kind: 'outline',
      path: squares.join(''),
      matrix: [scale, 0, 0, scale, typeArea.right - codeEdge, top],
      color: black,
      node: { type: 'Figure', parent: null, alternative: `公开核验二维码：${text}` },
    },
  ];
}
