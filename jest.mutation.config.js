// The unit tests of one library, as scripts/mutation.mjs runs them on every changed copy of its code.
const { projects } = require('./jest.config');

const { displayName: _, ...unit } = projects[0];

module.exports = {
  ...unit,
  testMatch: [`<rootDir>/libs/${process.env.MUTATED_LIBRARY}/**/*.spec.ts`],
  // Hundreds of seeded cases, for what the other specs show one by one.
  testPathIgnorePatterns: ['-mutations\\.spec\\.ts$'],
};
