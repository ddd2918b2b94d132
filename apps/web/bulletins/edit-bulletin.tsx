import { Alert, Card, Col, Row } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { hooks } from '../api/client';
import { PdfPages } from '../documents/pdf-pages';
import { Answered } from '../parts/answered';
import { monthText } from '../parts/dates';
import { Screen } from '../parts/screen';
import { BULLETINS_TEXTS as T } from './bulletins.texts';
import { NarrativeForm } from './narrative-form';

/** The words of a bulletin beside the document that they make. */
export function EditBulletin() {
  const { id = '' } = useParams();
  const asked = hooks.useQuery('get', '/api/v1/bulletins/{id}', { params: { path: { id } } });
  const [isChanged, setChanged] = useState(false);
  return (
    <Screen
      title={T.editTitle(monthText(asked.data?.month ?? null))}
      about={<Link to={`/app/bulletins/${id}`}>{T.backToBulletin}</Link>}
    >
      <Answered asked={asked}>
        {(bulletin) => (
          <Row gutter={[16, 16]}>
            <Col xs={24} xl={10}>
              <NarrativeForm key={bulletin.version} bulletin={bulletin} onChanged={setChanged} />
            </Col>
            <Col xs={24} xl={14}>
              <Card size="small" title={T.livePreview}>
                {isChanged && <Alert type="info" showIcon title={T.unsaved} style={{ marginBottom: 12 }} />}
                <PdfPages key={bulletin.version} address={`/api/v1/bulletins/${id}/preview`} title={T.document} />
              </Card>
            </Col>
          </Row>
        )}
      </Answered>
    </Screen>
  );
}
