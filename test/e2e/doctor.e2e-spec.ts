import { newFolder, runCliWith } from './run-cli';

describe('The doctor of an installation', () => {
  const folder = newFolder();
  const doctor = (more: Record<string, string> = {}) => runCliWith({ DATA_DIR: folder, ...more }, 'doctor');

  it('fails where something does not work, and says what to do next', () => {
    const { code, output } = doctor();
    expect(code).toBe(1);
    expect(output).toMatch(/\[异常\] 数据库：[^\n]+\n +→ [^\n]*npm run migrate/);
  });

  it('is content once the tables are there, and repeats no secret', () => {
    expect(runCliWith({ DATA_DIR: folder }, 'migrate').code).toBe(0);
    const secret = Buffer.alloc(32, 7).toString('base64');
    const { code, output } = doctor({ SECRET_KEYS: `k1:${secret}` });
    expect([code, output]).toEqual([0, expect.stringMatching(/异常0。\n$/)]);
    expect(output).not.toContain(secret);
  });

  it('lists every setting that cannot be used, and looks at nothing else', () => {
    const wrong = { PORT: 'x', QUEUE_DRIVER: 'rabbitmq', OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' };
    const { code, output, errors } = doctor(wrong);
    expect([code, output]).toEqual([1, '']);
    for (const variable of Object.keys(wrong)) expect(errors.join()).toContain(variable);
  });
});
