const swc = (tsx) => ({
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx } },
  module: { type: 'commonjs' },
});

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
    '^.+\\.ts$': ['@swc/jest', swc(false)],
    '^.+\\.tsx$': ['@swc/jest', swc(true)],
    // EUI loads it, and it has no CommonJS form.
    '/node_modules/(uuid|jose|oauth4webapi)/.+\\.js$': [
      '@swc/jest',
      { module: { type: 'commonjs' } },
    ],
  },
  // EUI's own build for tests: no canvas, ids that stay.
  moduleNameMapper: {
    '^@elastic/eui$': '@elastic/eui/test-env',
    // Kibana's own, which no registry has.
    '^@kbn/i18n$': '<rootDir>/standalone/browser/i18n.ts',
    '^@kbn/config-schema$': '<rootDir>/test/kibana/harness/config_schema.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!(uuid|jose|oauth4webapi)/)'],
  // The child process runs from its bundle, in tests as in the product.
  globalSetup: '<rootDir>/test/support/build_before_tests.js',
  globalTeardown: '<rootDir>/test/support/remove_after_tests.js',
  testSequencer: '<rootDir>/test/support/longest_first.js',
  setupFiles: ['<rootDir>/test/support/define_version.js'],
  testTimeout: 20_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
};
