import { Card, Tag, Timeline, Typography } from 'antd';
import { hooks, type Schemas } from '../api/client';
import { Answered } from '../parts/answered';
import { dayText, momentText } from '../parts/dates';
import { BY_CURSOR } from '../parts/paged-table';
import { BULLETINS_TEXTS as T } from './bulletins.texts';

type Version = Schemas['NarrativeVersionDto'];

/** What changed from version to version of a bulletin's words, and why; the newest first. */
export function NarrativeVersions({ id }: { readonly id: string }) {
  const asked = hooks.useInfiniteQuery(
    'get',
    '/api/v1/bulletins/{id}/narratives',
    { params: { path: { id } } },
    BY_CURSOR,
  );
  return (
    <Card size="small" title={T.versions}>
      <Answered asked={asked}>
        {({ pages }) => {
          const versions = pages.flatMap(({ items }) => items).toSorted((a, b) => b.version - a.version);
          return (
            <Timeline
              items={versions.map((one, at) => ({
                key: one.version,
                content: <Change version={one} before={versions[at + 1]} />,
              }))}
            />
          );
        }}
      </Answered>
    </Card>
  );
}

function Change({ version, before }: { readonly version: Version; readonly before: Version | undefined }) {
  const now = linesOf(version);
  const past = before === undefined ? [] : linesOf(before);
  const added = now.filter((line) => !past.includes(line));
  const removed = past.filter((line) => !now.includes(line));
  return (
    <>
      <strong>{T.version(version.version)}</strong> {version.reason ?? T.first}
      <br />
      <Typography.Text type="secondary">{momentText(version.writtenAt)}</Typography.Text>
      {before !== undefined && added.length + removed.length === 0 && <div>{T.noChanges}</div>}
      {before !== undefined &&
        added.map((line) => (
          <div key={`+${line}`}>
            <Tag color="green">{T.added}</Tag>
            <ins style={{ textDecoration: 'none' }}>{line}</ins>
          </div>
        ))}
      {before !== undefined &&
        removed.map((line) => (
          <div key={`-${line}`}>
            <Tag color="red">{T.removed}</Tag>
            <del>{line}</del>
          </div>
        ))}
    </>
  );
}

/** A narrative as lines, each saying where it stands. */
function linesOf({ narrative: { remarks, requirements, praised }, issueDate }: Version): readonly string[] {
  return [
    `${T.issueDate}：${dayText(issueDate)}`,
    ...Object.entries(T.parts).flatMap(([part, label]) =>
      (Object.entries(remarks).find(([name]) => name === part)?.[1] ?? []).map((text) => `${label}：${text}`),
    ),
    ...(requirements ?? [T.default]).map((text) => `${T.requirements}：${text}`),
    `${T.praised}：${praised === null ? T.suggested : praised.join('、')}`,
  ];
}
