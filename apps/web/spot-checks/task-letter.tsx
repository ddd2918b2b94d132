import { Card } from 'antd';
import { hooks } from '../api/client';
import { PdfPages } from '../documents/pdf-pages';
import { Answered } from '../parts/answered';
import { SPOT_CHECKS_TEXTS as T } from './spot-checks.texts';

/** The letter by which a unit was told that it is drawn, for the unit itself. */
export function TaskLetter({ month, unitCode }: { readonly month: string | null; readonly unitCode: string }) {
  const asked = hooks.useQuery('get', '/api/v1/official-documents/received');
  return (
    <Card size="small" title={T.letter}>
      <Answered asked={asked}>
        {({ items }) => {
          const letter = items.find((one) => one.kind === 'letter' && one.month === month && one.unitCode === unitCode);
          if (letter === undefined || letter.state === 'numbered') return T.noLetter;
          return <PdfPages address={`/api/v1/official-documents/${letter.id}/view`} title={letter.title ?? T.letter} />;
        }}
      </Answered>
    </Card>
  );
}
