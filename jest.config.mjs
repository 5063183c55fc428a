export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // As many as there are cores, of which jest would leave one alone (and by more than 100% it means that many workers); a test that waits for a program may then wait a little longer.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/scripts/slowestFirst.mjs',
  testTimeout: 180_000,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // A build at the same time copies sources and package.json there.
  modulePathIgnorePatterns: ['<rootDir>/build/'],
}
