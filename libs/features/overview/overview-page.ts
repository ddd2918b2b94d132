import type { UnitScore } from '@app/rules';
import type { FinishedMonth } from './published-files';

/** What the page shows besides finished months: what is being worked on, in Chinese; null when nothing is. */
export interface OverviewState {
  readonly months: readonly FinishedMonth[];
  readonly working: string | null;
}

const STYLE = `
body{margin:0;font:16px/1.7 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif;color:#1f2329;background:#f5f6f8}
header{background:#fff;border-top:4px solid #b5121b;padding:20px 32px;box-shadow:0 1px 3px #0001}
h1{font-size:22px;margin:0}main{max-width:1180px;margin:24px auto;padding:0 24px}
section{background:#fff;border-radius:8px;padding:20px 28px;margin-bottom:24px;box-shadow:0 1px 3px #0001}
h2{font-size:19px;margin:0 0 12px}h3{font-size:16px;margin:20px 0 8px}.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}th,td{padding:6px 10px;border-bottom:1px solid #e5e6eb;white-space:nowrap}
th{background:#f7f8fa;text-align:left;font-weight:600}.n{text-align:right;font-variant-numeric:tabular-nums}
a{color:#0b57b7}ul{columns:3;font-size:14px;padding-left:20px}.note{color:#5c636e;font-size:14px}
.warned{color:#9c1c1c}.praised{color:#1b6b3a}@media(max-width:760px){ul{columns:1}main{padding:0 12px}section{padding:16px}}`;

/** The plain overview of months, scores and documents; while a month is being worked the page renews itself. */
export function overviewPage({ months, working }: OverviewState): string {
  const refresh = working === null ? '' : '<meta http-equiv="refresh" content="2">';
  const progress = working === null ? '' : `<section><p role="status">${escapeHtml(working)}</p></section>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${refresh}
<meta name="viewport" content="width=device-width,initial-scale=1"><title>运城市“双公示”指标考核</title><style>${STYLE}</style></head>
<body><header><h1>运城市“双公示”指标考核</h1><div class="note">演示数据：单位名册取自通知，记录均为虚构；文件均为样张，不具有公文效力。</div></header>
<main>${progress}${months.map(monthSection).join('')}</main></body></html>`;
}

function monthSection({ month, scores, files }: FinishedMonth): string {
  const [year = '', number = ''] = month.split('-');
  const heading = `${year}年${Number(number)}月`;
  return `<section><h2>${heading}考核结果</h2>
<p><a href="/months/${month}/files/bulletin.pdf">查看通报（PDF）</a>　<a href="/months/${month}/files/scores.xlsx">下载得分表（Excel）</a></p>
${table('县（市、区）、开发区', scores.groups.county)}${table('市直部门', scores.groups.department)}
<details><summary>全部文件（${files.length}个）</summary><ul>${files.map((file) => fileLink(month, file)).join('')}</ul></details></section>`;
}

function table(caption: string, units: readonly UnitScore[]): string {
  const heads = ['名次', '单位', '方案公开', '专栏公示', '合规性', '及时性', '完整性', '加分', '扣分', '总分', '备注'];
  return `<h3>${caption}</h3><div class="scroll"><table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
<tbody>${units.map(row).join('')}</tbody></table></div>`;
}

function row({ rank, name, indicators, bonus, deduction, total, ...unit }: UnitScore): string {
  const points = [indicators.I1, indicators.I2, indicators.I3, indicators.I4, indicators.I5].map((one) => one.points);
  const figures = [...points, bonus, deduction, total].map((figure) => `<td class="n">${figure}</td>`).join('');
  const remarks = [
    unit.praised ? '<span class="praised">表扬</span>' : '',
    unit.warned ? '<span class="warned">警示</span>' : '',
    unit.criticised ? '<span class="warned">通报批评</span>' : '',
    unit.escalated ? '<span class="warned">建议约谈</span>' : '',
  ];
  return `<tr><td class="n">${rank}</td><td>${escapeHtml(name)}</td>${figures}<td>${remarks.filter(Boolean).join('、')}</td></tr>`;
}

function fileLink(month: string, file: string): string {
  const address = file.split('/').map(encodeURIComponent).join('/');
  return `<li><a href="/months/${month}/files/${address}">${escapeHtml(file)}</a></li>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
