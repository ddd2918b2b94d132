import { Logger } from '@nestjs/common';
import { EdgeLogger } from '..';
import { EdgeBench } from '../testing';
import { SampleController } from '../testing/sample.controller';

describe('the log of answers', () => {
  it('has a line for each, with route, status and account, and nothing that was sent', async () => {
    const lines: unknown[] = [];
    const bench = await EdgeBench.open({ controllers: [SampleController] });
    const spy = jest.spyOn(Logger.prototype, 'log').mockImplementation((line: unknown) => void lines.push(line));
    await bench.as({ id: 'ACCOUNT' }).get('/api/v1/notes/of/%E6%9D%8E%E5%9B%9B/2021-09?q=%E5%BC%A0%E4%B8%89');
    await bench.anybody().get('/nothing/%E7%8E%8B%E4%BA%94', { headers: { 'user-agent': '赵六' } });
    await bench.anybody().get('/healthz');
    spy.mockRestore();
    await bench.close();
    expect(lines).toEqual([
      {
        message: 'answered',
        requestId: expect.stringMatching(/^[0-9A-Z]{26}$/),
        method: 'GET',
        route: '/api/v1/notes/of/:unit/:month',
        status: 422,
        milliseconds: expect.any(Number),
        account: 'ACCOUNT',
      },
      expect.objectContaining({ route: 'unmatched', status: 404, account: null }),
    ]);
  });
});

describe('the log of a process', () => {
  function printed(level: 'info' | 'warn' | 'silent', write: (logger: EdgeLogger) => void): unknown[] {
    const lines: string[] = [];
    const streams = [process.stdout, process.stderr].map((stream) =>
      jest.spyOn(stream, 'write').mockImplementation((text) => lines.push(String(text)) > 0),
    );
    write(new EdgeLogger(level));
    for (const stream of streams) stream.mockRestore();
    return lines.map((line) => JSON.parse(line));
  }

  it('is one object a line', () => {
    expect(printed('info', (logger) => logger.log({ message: 'a\nb' }, 'Access'))).toMatchObject([
      { level: 'log', message: { message: 'a\nb' }, context: 'Access' },
    ]);
  });

  it('begins at the configured level', () => {
    const all = (logger: EdgeLogger) => {
      logger.log('a', 'X');
      logger.warn('b', 'X');
      logger.error('c', undefined, 'X');
    };
    expect(printed('warn', all)).toMatchObject([{ level: 'warn' }, { level: 'error' }]);
    expect(printed('silent', all)).toEqual([]);
  });

  it('tells the kind and place of an error, never its message, whoever logs it', () => {
    const error = Object.assign(new TypeError('Duplicate entry 李四'), { code: 'ER_DUP_ENTRY' });
    const lines = printed('info', (logger) => {
      logger.warn('Job 7 will run again.', error, 'Jobs');
      logger.error(error, 'Jobs');
    });
    expect(lines).toMatchObject([
      {
        level: 'warn',
        context: 'Jobs',
        message: { message: 'Job 7 will run again.', error: 'TypeError (ER_DUP_ENTRY)' },
      },
      { level: 'error', message: { message: 'unexpected error' } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('李四');
    expect(JSON.stringify(lines)).toContain('logs.spec.ts');
  });

  it('leaves out what Nest tells of each module and route', () => {
    expect(printed('info', (logger) => logger.log('Mapped {/, GET} route', 'RouterExplorer'))).toEqual([]);
  });
});
