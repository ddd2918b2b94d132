import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { App } from 'antd';
import { useProven } from '../session/proof';

interface ActPlan<Input, Answer> {
  readonly act: (input: Input) => Promise<Answer>;
  /** What is said once it is done; nothing where the screen shows it by itself. */
  readonly done?: string;
  readonly onDone?: (answer: Answer) => void;
  /** Addresses (their beginnings) whose answers the act changes. */
  readonly changes: readonly string[];
}

/**
 * Something a person does: runs with a fresh proof of identity where the server asks for one, says that it is done, and asks anew
 * for what it changed, also where it was refused, for a refusal often means that something has changed meanwhile.
 */
export function useAct<Input, Answer>(plan: ActPlan<Input, Answer>): UseMutationResult<Answer, Error, Input> {
  const { message } = App.useApp();
  const client = useQueryClient();
  const proven = useProven();
  return useMutation({
    mutationFn: (input: Input) => proven(() => plan.act(input)),
    onSuccess: (answer) => {
      if (plan.done !== undefined) void message.success(plan.done);
      plan.onDone?.(answer);
    },
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey: [, address] }) =>
          typeof address === 'string' && plan.changes.some((start) => address.startsWith(start)),
      }),
  });
}

/** `If-Match` for the version that was on screen. */
export function atVersion(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** A key under which the server runs a command once, however often the network delivers it. */
export function once(): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': crypto.randomUUID() };
}
