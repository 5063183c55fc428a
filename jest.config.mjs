export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // More than there are cores: many tests wait for a server, a browser or a pause that GitHub asks for, and a sixth of the time was idle.
  maxWorkers: '150%',
  testSequencer: '<rootDir>/scripts/slowestFirst.mjs',
  testTimeout: 180_000,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // A build at the same time copies sources and package.json there.
  modulePathIgnorePatterns: ['<rootDir>/build/'],
}
