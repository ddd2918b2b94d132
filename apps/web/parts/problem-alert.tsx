import { Alert } from 'antd';
import { problemOf } from '../api/problem';
import { PARTS_TEXTS as T } from './parts.texts';

/** What went wrong, and what can be done, in the words of the refusal; nothing for no error. */
export function ProblemAlert({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  const { title, detail, next, errors = [], requestId } = problemOf(error).refusal;
  const sentences = [detail, next].filter(Boolean).join('');
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      style={{ marginBottom: 16 }}
      description={
        <>
          {sentences !== '' && <div>{sentences}</div>}
          {errors.length > 0 && (
            <ul style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
              {errors.map(({ field, reason }) => (
                <li key={`${field} ${reason}`}>{field === '' ? reason : `${field}：${reason}`}</li>
              ))}
            </ul>
          )}
          {requestId !== '' && (
            <span style={{ fontSize: 12, color: '#4b5563' }}>
              {T.requestId}
              <span className="code">{requestId}</span>
            </span>
          )}
        </>
      }
    />
  );
}
