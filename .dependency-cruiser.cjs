// Who may import whom (the table in docs/architecture.md). Every rule is shown to bite in test/import-rules.
const PURE = 'rules|field-standard|workflow|audit-log|documents|signing|intake';
const ADAPTERS = 'config|database|jobs|files|mail|http';
const FRAMEWORKS = '^node_modules/(@nestjs|typeorm|bullmq|ioredis|mysql2|libsql)(/|$)';
const OF_TESTS = '\\.(spec|contract|e2e-spec)\\.ts$|/testing/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
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
      to: { path: `^libs/(${ADAPTERS}|features)/|^apps/` },
    },
    {
      name: 'adapters-know-no-feature',
      severity: 'error',
      from: { path: `^libs/(${ADAPTERS})/` },
      to: { path: '^libs/features/|^apps/' },
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
