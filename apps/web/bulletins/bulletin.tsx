import { DownloadOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Card, Descriptions, Flex, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { hooks, type Schemas } from '../api/client';
import { PdfPages } from '../documents/pdf-pages';
import { Answered } from '../parts/answered';
import { dayText, momentText, monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { CourseOf } from '../records/course-of';
import { holds, useSignedIn } from '../session/session';
import { BulletinActs } from './bulletin-acts';
import { BULLETINS_TEXTS as T } from './bulletins.texts';
import { NarrativeVersions } from './narrative-versions';

type BulletinView = Schemas['BulletinDto'];

/** One bulletin: the document as it will be issued, how it stands, and what can be done. */
export function Bulletin() {
  const { id = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/bulletins/{id}', { params: { path: { id } } });
  const isReviewer = holds(useSignedIn(), ['reviewer']);
  // A new version is another document, to be read anew.
  const [readVersion, setRead] = useState(0);
  return (
    <Screen
      title={T.title(monthText(asked.data?.month ?? null))}
      about={<Link to="/app/work">{T.back}</Link>}
      acts={
        <>
          {isReviewer && asked.data?.state === 'drafted' && (
            <Link to={`/app/bulletins/${id}/edit`}>
              <Button type="primary" icon={<EditOutlined />}>
                {T.edit}
              </Button>
            </Link>
          )}
          <Button icon={<DownloadOutlined />} href={`/api/v1/bulletins/${id}/manifest`}>
            {T.manifestFile}
          </Button>
        </>
      }
    >
      <Answered asked={asked}>
        {(bulletin) => (
          <Flex vertical gap={16}>
            <Card size="small" title={T.standing}>
              <Descriptions size="small" column={{ xs: 1, md: 2, xl: 3 }} items={itemsOf(bulletin)} />
            </Card>
            <Card size="small" title={T.document}>
              <PdfPages
                key={bulletin.version}
                address={`/api/v1/bulletins/${id}/preview`}
                title={T.document}
                onAllSeen={() => setRead(bulletin.version)}
              />
            </Card>
            <BulletinActs bulletin={bulletin} hasRead={readVersion === bulletin.version} />
            <NarrativeVersions id={id} />
            <CourseOf id={id} />
          </Flex>
        )}
      </Answered>
    </Screen>
  );
}

function itemsOf({ kind, stateLabel, number, issueDate, publishedAt, deadline, correctionReason }: BulletinView) {
  return [
    { key: 'kind', label: T.kind, children: T.kinds[kind] },
    { key: 'state', label: T.state, children: <Tag color="blue">{stateLabel}</Tag> },
    { key: 'number', label: T.number, children: number ?? '—' },
    { key: 'issue', label: T.issueDate, children: dayText(issueDate) },
    { key: 'deadline', label: T.deadline, children: dayText(deadline) },
    { key: 'published', label: T.publishedAt, children: momentText(publishedAt) },
    ...(correctionReason === null
      ? []
      : [{ key: 'correction', label: T.correctionReason, children: correctionReason }]),
  ];
}
