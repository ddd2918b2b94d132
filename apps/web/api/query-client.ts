import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

const MOST_RETRIES = 2;
const FRESH_MS = 15_000;

/** Refusals stay refusals; only what the network or a restart may have caused is tried again. */
function isWorthRetrying(failures: number, error: Error): boolean {
  const status = error instanceof Problem ? error.status : 0;
  return failures < MOST_RETRIES && (status === 0 || status === 502 || status === 503 || status === 504);
}

/** The cache of answers. `onRefused` hears of every refusal, whoever asked. */
export function makeQueryClient(onRefused: (problem: Problem) => void): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof Problem) onRefused(error);
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: { queries: { retry: isWorthRetrying, staleTime: FRESH_MS }, mutations: { retry: false } },
  });
}
