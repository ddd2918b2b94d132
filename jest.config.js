// One Jest project per kind of test, so that each kind can be run alone (docs/architecture.md, "Tests").
const esmOnly = [
  'hucre',
  'pkijs',
  'asn1js',
  'pvtsutils',
  'pvutils',
  'bytestreamjs',
  '@noble',
  'canonicalize',
  '@peculiar',
  'openid-client',
  'oauth4webapi',
  'jose',
  // CommonJS that imports Node's own modules when it sends, which Jest's loader cannot do either.
  '@opentelemetry/otlp-exporter-base',
];

const base = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform: { '^.+\\.[mc]?[tj]s$': '@swc/jest' },
  // Jest's own loader cannot require ES modules; these few packages are compiled like our own code.
  transformIgnorePatterns: [`node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: { '^@app/(.*)$': '<rootDir>/libs/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

module.exports = {
  // A disk or a server that others use too may keep a test waiting; one that hangs is told all the same.
  testTimeout: 60_000,
  // The suites wait for disks and servers about as often as they compute: a worker for every core.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/scripts/long-first.mjs',
  // A worker that has run hundreds of suites spends its time on what they left behind.
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...base, displayName: 'unit', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts'] },
    { ...base, displayName: 'contract', testMatch: ['<rootDir>/libs/**/*.contract.ts'] },
    { ...base, displayName: 'house', testMatch: ['<rootDir>/test/{import-rules,deploy}/*.spec.ts'] },
    { ...base, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.e2e-spec.ts'] },
    { ...base, displayName: 'faults', testMatch: ['<rootDir>/test/faults/*.spec.ts'] },
    { ...base, displayName: 'attacks', testMatch: ['<rootDir>/test/attacks/*.attack-spec.ts'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/test/browser/**/*.browser-spec.ts'] },
  ],
};
