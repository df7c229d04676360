/** Two projects would be two summaries; one configuration, one count. */
module.exports = {
  testEnvironment: 'node',
  roots: [
    '<rootDir>/common',
    '<rootDir>/server',
    '<rootDir>/standalone',
    '<rootDir>/public',
    '<rootDir>/test',
  ],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: false } },
        module: { type: 'commonjs' },
      },
    ],
  },
  // The child process and the JSON worker run from bundles, in tests as in the product.
  globalSetup: '<rootDir>/test/support/build_before_tests.js',
  setupFiles: ['<rootDir>/test/support/define_version.js'],
  testTimeout: 20_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
