// What the compiler does not catch and a reviewer should not have to: unsafe narrowing, lost promises, forgotten union members,
// and a clock or a process within reach of the engine. Who may import whom is a test of its own.
import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'lib/', 'coverage/', 'node_modules/', 'examples/', '__tests__/cases/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-param-reassign': 'error',
      'no-console': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-shadow': 'error',
      // A cast that narrows is a claim nobody checks; where a library leaves no other way, the line says why.
      '@typescript-eslint/no-unsafe-type-assertion': 'error',
      '@typescript-eslint/strict-boolean-expressions': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true }],
      // `${count}` is what a number is for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A short-hand arrow that ends in a call of type void reads well.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
    },
  },
  {
    // The diff is hostile: no expression may take quadratic time in the length of a text, on whatever text.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
    },
  },
  {
    // The engine is pure: nothing of the world may be in reach. DESIGN: "text in, report out".
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'performance'].map((name) => ({
          name,
          message: 'The engine is pure: hand it in.',
        })),
      ],
      'no-restricted-properties': ['error', ...[['Date', 'now'], ['Math', 'random']].map(([object, property]) => ({ object, property, message: 'The engine is pure: hand it in.' }))],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The engine has no clock: hand the day in.' },
        { selector: ':function[async=true]', message: 'The engine is synchronous.' },
      ],
    },
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      // A test may name what it knows to be there, and its fakes answer at once.
      '@typescript-eslint/no-unsafe-type-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.base],
    rules: { eqeqeq: 'error', 'no-undef': 'off', 'no-unused-vars': 'error', 'prefer-const': 'error', 'no-eval': 'error' },
  },
)
