import { hooks } from '../api/client';
import { Answered } from '../parts/answered';
import { RecordCourse } from './record-course';

/** What happened to a record, told by the record itself. */
export function CourseOf({ id }: { readonly id: string }) {
  const asked = hooks.useQuery('get', '/api/v1/records/{id}', { params: { path: { id } } });
  return <Answered asked={asked}>{({ timeline }) => <RecordCourse timeline={timeline} />}</Answered>;
}
