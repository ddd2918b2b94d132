import { hooks } from '../api/client';

/** The day it is in the office, `YYYY-MM-DD`, wherever the browser is and whatever its clock says; undefined until the server told it. */
export function useToday(): string | undefined {
  return hooks.useQuery('get', '/api/v1/session/ways', {}, { staleTime: Infinity }).data?.today;
}
