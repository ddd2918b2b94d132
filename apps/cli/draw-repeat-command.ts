import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ExportedDrawUnreadable, repeatDraw, type RepeatedDraw } from '@app/features/draws';
import type { CommandPlace } from './command-place';

/** `draw-repeat FILE`: repeats a draw from its exported file, without a database. Exit code 0 if it holds, 1 if not, 2 if unreadable. */
export async function drawRepeatCommand([file]: readonly string[], place: CommandPlace): Promise<number> {
  if (file === undefined) return refuse('用法：npm run draw:repeat -- 文件');
  const text = await readFile(resolve(place.directory, file), 'utf8').catch(() => null);
  if (text === null) return refuse(`无法读取文件“${file}”`);
  try {
    return tell(repeatDraw(text));
  } catch (error) {
    if (error instanceof ExportedDrawUnreadable) return refuse(`文件不是抽取的导出文件：${error.place}`);
    throw error;
  }
}

function refuse(reason: string): number {
  console.error(reason);
  return 2;
}

function tell({ month, number, poolDigest, listDigest, seed, areas, problems }: RepeatedDraw): number {
  console.log(`${month}第${number}次抽取`);
  console.log(`抽取范围摘要 ${poolDigest}`);
  console.log(`种子 ${seed ?? '尚未录入'}`);
  for (const { area, drawn } of areas) console.log(`${area} ${drawn.join(' ')}`);
  if (listDigest !== null) console.log(`抽取结果摘要 ${listDigest}`);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? '重复抽取，结果一致' : '重复抽取，结果不一致');
  return problems.length === 0 ? 0 : 1;
}
