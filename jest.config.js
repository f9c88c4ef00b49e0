const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  },
];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '\\.[jt]sx?$': swc },
  // One process for all suites would keep the modules of every one of them until its memory is full.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1GB',
  transformIgnorePatterns: ['/node_modules/'],
  collectCoverageFrom: ['src/core/**/*.ts'],
  coverageReporters: ['text-summary', 'json-summary', 'lcovonly'],
  coverageThreshold: { './src/core/': { statements: 99, branches: 98, functions: 99, lines: 99 } },
};
