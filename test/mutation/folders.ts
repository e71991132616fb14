// The folders whose tests are put to the test, and which tests those are.

export interface Part {
  /** Globs of the code that is changed. */
  code: string[];
  /** Globs of the tests that must notice. */
  tests: string[];
  env?: Record<string, string>;
}

/** Parts of one folder are run one after the other, each with its own tests; their figures are summed. */
export const folders: Record<string, Record<string, Part>> = {
  identity: {
    // The area codes are data, compared with their sources as a whole.
    identity: { code: ['core/identity/*.ts', '!core/identity/area-codes.ts'], tests: ['test/identity/*.test.ts'] },
  },
  case: { case: { code: ['core/case/*.ts'], tests: ['test/case/*.test.ts'] } },
  measure: {
    measure: {
      code: ['core/measure/*.ts'],
      tests: ['test/mutation/measure-tests.ts'],
      // Fewer than in every other test: what notices a change with these would with more.
      env: { CASELINT_LEDGERS: '40' },
    },
  },
  rules: {
    machinery: {
      code: ['core/rules/{engine,finding,fixes,profiles,rule}.ts'],
      tests: ['test/rules/{engine,fixes,profiles}.test.ts'],
    },
    // By their own examples alone. The list of all rules is generated, and compared with the folder as a whole.
    'each-rule': {
      code: ['core/rules/*.ts', '!core/rules/{all,engine,finding,fixes,profiles,rule}.ts'],
      tests: ['test/rules/rule.test.ts'],
    },
  },
};

/** In percent of all changes. */
export const goal = 90;
