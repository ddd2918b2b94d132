import { readMonthFolder } from '../month-folder/read-month-folder';
import { formatProblem } from '../table/input-problem';
import { type FolderContent, folderOf } from './folders';

/** The problems of a month folder that is sound but for these files, as a person reads them. */
export async function told(content: FolderContent): Promise<string[]> {
  const { folder, problems } = await readMonthFolder(folderOf(content));
  // Whatever is wrong, nothing may be scored; and where nothing is, it can be.
  expect(folder === null).toBe(problems.length > 0);
  return problems.map(formatProblem);
}
