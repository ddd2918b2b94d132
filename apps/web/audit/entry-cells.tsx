import { Tag, Tooltip } from 'antd';
import type { Schemas } from '../api/client';
import { ACTION_NAMES, AUDIT_TEXTS as T } from './audit.texts';
import { PROCESS_ACTS } from './process-acts.texts';

export type Entry = Schemas['EntryAnswer'];

/** Who acted: the name where there is one, the account's id under the pointer. */
export function ActorCell({ entry: { actor, actorName } }: { readonly entry: Pick<Entry, 'actor' | 'actorName'> }) {
  return <Tooltip title={actor}>{actorName ?? (actor === 'system' ? T.system : actor)}</Tooltip>;
}

export function OutcomeTag({ entry: { outcome } }: { readonly entry: Entry }) {
  return outcome === 'done' ? <Tag color="green">{T.done}</Tag> : <Tag color="red">{T.refused}</Tag>;
}

export function actionName(action: string): string {
  return ACTION_NAMES[action] ?? PROCESS_ACTS[action] ?? action;
}
