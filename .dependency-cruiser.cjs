// Who may import whom (the table in docs/architecture.md). Every rule is shown to bite in test/import-rules; a type-only import
// counts like any other (`tsPreCompilationDeps`).
const PURE = 'rules|field-standard|workflow|audit-log|documents|signing|intake';
const ADAPTERS = 'config|database|jobs|files|mail|tracing|http';
const packages = (names) => `(^|/)node_modules/(${names})(/|$)`;
const FRAMEWORKS = packages('@nestjs|typeorm|bullmq|ioredis|mysql2|libsql|fastify|@fastify');
const OF_TESTS = '\\.(spec|contract|e2e-spec)\\.ts$|/testing/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'every-library-has-a-layer',
      comment: 'A library on no list would be held by no rule.',
      severity: 'error',
      from: { path: `^libs/(?!(kernel|${PURE}|${ADAPTERS}|features)/)` },
      to: {},
    },
    {
      name: 'libraries-without-circles',
      comment: 'Downwards means that no two libraries need each other, by whatever files.',
      scope: 'folder',
      severity: 'error',
      from: { path: '^libs/[^/]+$' },
      to: { circular: true, path: '^libs/[^/]+$' },
    },
    {
      name: 'every-import-resolves',
      comment: 'An address that cannot be followed would slip past every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'kernel-stands-alone',
      comment: 'The kernel knows Node and nothing else.',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: OF_TESTS },
      to: { pathNot: '^libs/kernel/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'pure-core-without-frameworks',
      severity: 'error',
      from: { path: `^libs/(${PURE})/`, pathNot: OF_TESTS },
      to: { path: FRAMEWORKS },
    },
    {
      name: 'pure-core-imports-down',
      severity: 'error',
      from: { path: `^libs/(${PURE})/`, pathNot: OF_TESTS },
      to: { path: `^libs/(${ADAPTERS}|features)/` },
    },
    {
      name: 'adapters-know-no-feature',
      severity: 'error',
      from: { path: `^libs/(${ADAPTERS})/` },
      to: { path: '^libs/features/' },
    },
    {
      name: 'engines-stay-in-database',
      comment: 'The stock drivers lose rows; everybody else goes through libs/database.',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: `^libs/database/|${OF_TESTS}` },
      to: { path: packages('mysql2|libsql') },
    },
    {
      name: 'redis-stays-in-jobs',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: `^libs/jobs/|${OF_TESTS}` },
      to: { path: packages('bullmq|ioredis') },
    },
    {
      name: 'features-meet-at-the-door',
      comment: "Another feature's index.ts only.",
      severity: 'error',
      from: { path: '^libs/features/([^/]+)/' },
      to: {
        path: '^libs/features/([^/]+)/',
        pathNot: '^libs/features/$1/|^libs/features/[^/]+(/testing)?/index\\.ts$',
      },
    },
    {
      name: 'libraries-meet-at-the-door',
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/(?!features/)([^/]+)/', pathNot: '^libs/$1/|^libs/[^/]+(/testing)?/index\\.ts$' },
    },
    {
      name: 'apps-use-doors',
      severity: 'error',
      from: { path: '^apps/' },
      to: { path: '^libs/', pathNot: '^libs/(features/)?[^/]+/index\\.ts$' },
    },
    {
      name: 'apps-stand-apart',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    {
      name: 'web-knows-no-server',
      comment: 'Its types are generated from the OpenAPI document.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: `^libs/|${FRAMEWORKS}` },
    },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'no-test-support-in-the-product',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: OF_TESTS },
      to: { path: '/testing/|^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/import-rules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
