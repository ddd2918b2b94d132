import { DocumentContentInvalid } from '../documents.errors';
import { chineseDate } from '../layout/chinese-dates';
import { contentDigest } from '../layout/content-digest';
import { blankLines, type FlowBlock, flowBlocks } from '../layout/page-flow';
import { bodyParagraph, headingOne, leadParagraph, paragraph, titleBlocks } from '../layout/text-blocks';
import { paintDocument, type RenderedDocument } from '../paint/paint-document';
import { assemblePages } from '../parts/assemble';
import { type DocumentNumber, formatDocumentNumber } from '../parts/document-number';
import { documentHead } from '../parts/head';
import { imprintBlock } from '../parts/imprint';
import type { SealSettings } from '../parts/seal';
import { type DocumentFonts, openDocumentFonts, type Setting } from '../type';

/** The minutes of an interview (约谈纪要, notice §7). They name people: whoever keeps their bytes keeps personal data. */
export interface InterviewMinutesContent {
  readonly issuer: string;
  /** Series 运信用办纪; null for minutes that were never numbered: they print their day in its place. */
  readonly documentNumber: DocumentNumber | null;
  readonly unit: { readonly name: string };
  /** `YYYY-MM-DD`, in the office's time. */
  readonly heldOn: string;
  /** `09:30`. */
  readonly heldTime: string;
  readonly place: string;
  readonly basis: { readonly title: string; readonly number: string };
  /** What was said; line breaks separate paragraphs. */
  readonly summary: string;
  /** What the unit has promised; at least one. */
  readonly commitments: readonly string[];
  /** What it has to put right, each with its day (`YYYY-MM-DD`). */
  readonly demands: readonly { readonly demand: string; readonly dueOn: string }[];
  /** At least one; `post` is unit and post. */
  readonly attendees: readonly { readonly name: string; readonly post: string }[];
  /** Minutes bear no seal (GB/T 9704-2012 §10.3); it only says whether they are a specimen. */
  readonly seal: SealSettings;
}

/**
 * In 纪要格式 (GB/T 9704-2012 §10.3): the red mark 35 mm below the top of the type area, those present after the text, neither
 * signature nor seal. Same content, same bytes. Throws `GlyphMissing` and `DocumentContentInvalid`.
 */
export async function renderInterviewMinutes(
  content: InterviewMinutesContent,
  fonts: DocumentFonts = openDocumentFonts(),
): Promise<RenderedDocument> {
  if (content.attendees.length === 0) throw new DocumentContentInvalid('attendees', '');
  if (content.commitments.length === 0) throw new DocumentContentInvalid('commitments', '');
  const setting = (field: string): Setting => ({ fonts, field });
  const date = chineseDate(content.heldOn, 'heldOn');
  const number = content.documentNumber === null ? date : formatDocumentNumber(content.documentNumber);
  const head = documentHead({ mark: `${content.issuer}纪要`, documentNumber: number }, setting('版头'));
  const title = ['关于约谈', content.unit.name, '的纪要'];
  const blocks = [
    ...titleBlocks(title, setting('标题')),
    ...textBlocks(content, date, setting('正文')),
    blankLines(1),
    ...presentBlocks(content, setting('出席人员')),
  ];
  const imprint = imprintBlock({ copyTo: [], printed: { office: content.issuer, date } }, setting('版记'));
  const text = flowBlocks(blocks, head.firstLine);
  const parts = { head, text, annexes: [], foot: [imprint], seal: content.seal, firstPageNumbered: true };
  return paintDocument(assemblePages(parts, fonts), {
    title: title.join(''),
    author: content.issuer,
    subject: number,
    contentDigest: contentDigest(content),
    issueDate: content.heldOn,
  });
}

function textBlocks(content: InterviewMinutesContent, date: string, setting: Setting): FlowBlock[] {
  const { basis, unit, place, heldTime, summary, commitments, demands } = content;
  const [hour, minute] = heldTime.split(':').map(Number);
  const time = minute === 0 ? `${hour}时` : `${hour}时${minute}分`;
  const opening =
    `${date}${time}，在${place}，按照《${basis.title}》（${basis.number}，以下简称《通知》）第七条的规定，` +
    `对${unit.name}进行了约谈。现将有关情况纪要如下：`;
  const said = summary.split(/\r?\n/).filter((line) => line.trim() !== '');
  return [
    ...bodyParagraph(opening, setting),
    ...headingOne('一、约谈情况', setting),
    ...said.flatMap((line) => bodyParagraph(line.trim(), setting)),
    ...headingOne('二、承诺事项', setting),
    ...numbered(commitments, setting),
    ...(demands.length === 0 ? [] : headingOne('三、整改要求', setting)),
    ...numbered(demands.map(demandSentence), setting),
  ];
}

function demandSentence({ demand, dueOn }: InterviewMinutesContent['demands'][number]): string {
  return `${withoutStop(demand)}，${chineseDate(dueOn, 'demands')}前完成`;
}

function numbered(sentences: readonly string[], setting: Setting): FlowBlock[] {
  return sentences.flatMap((one, index) =>
    leadParagraph(`（${chineseOrdinal(index + 1)}）`, `${withoutStop(one)}。`, setting),
  );
}

/** 出席 in 黑体, the names in 仿宋, further lines under the first name (§10.3). */
function presentBlocks({ attendees }: InterviewMinutesContent, setting: Setting): FlowBlock[] {
  const names = attendees.map(({ name, post }) => `${name}（${post}）`).join('、');
  const spans = [
    { text: '出席：', role: 'hei' },
    { text: `${names}。`, role: 'body' },
  ] as const;
  return paragraph(spans, setting, { hangingChars: 5 });
}

function withoutStop(sentence: string): string {
  return sentence.trim().replace(/[。；，\s]+$/u, '');
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99: 一, 十, 十二, 二十三. */
function chineseOrdinal(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS.charAt(tens)}十`;
  return `${ten}${ones === 0 ? '' : DIGITS.charAt(ones)}`;
}
