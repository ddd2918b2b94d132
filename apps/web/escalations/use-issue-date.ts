import { useSearchParams } from 'react-router';
import { useToday } from '../session/today';

/** The date that report and notice will bear, kept in the address; the office's day until another is chosen. Empty until that is known. */
export function useIssueDate(): readonly [issueDate: string, set: (day: string) => void] {
  const [search, setSearch] = useSearchParams();
  const today = useToday();
  return [search.get('issueDate') ?? today ?? '', (day) => setSearch({ issueDate: day }, { replace: true })];
}
