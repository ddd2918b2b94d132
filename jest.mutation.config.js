// The unit tests that scripts/mutation.mjs runs on every changed copy of a file.
const { projects } = require('./jest.config');

const { displayName: _, ...unit } = projects[0];

module.exports = {
  ...unit,
  testMatch: [`<rootDir>/${process.env.MUTATION_TESTS}`],
  // Hundreds of seeded cases, for what the other specs show one by one.
  testPathIgnorePatterns: ['-mutations\\.spec\\.ts$'],
};
