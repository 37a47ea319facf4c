import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const NO_CLOCK = "The core does not look at the clock. Take `today` as a parameter.";
const BY_NAME = "One name everywhere, so that it can be searched for: export by name.";

/** There are no warnings here: a rule is an error, or it is off. */
export default tseslint.config(
  { ignores: ["build/", "dist/", "node_modules/", "test/house/planted/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,

  {
    name: "all TypeScript",
    files: ["**/*.{ts,tsx,mts}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      // A string is spread into its characters on purpose: into code points, where split("") would cut emoji.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/no-non-null-assertion": "error",
      // A leading underscore says that something is left out on purpose, as in ({ borders: _borders, ...rest }).
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      complexity: ["error", 10],
      "max-depth": ["error", 3],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
    },
  },

  {
    name: "the core: no clock, no default exports",
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: NO_CLOCK },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: NO_CLOCK,
        },
        { selector: "CallExpression[callee.name='Date']", message: NO_CLOCK },
        { selector: "ExportDefaultDeclaration", message: BY_NAME },
        { selector: "ImportDefaultSpecifier", message: BY_NAME },
      ],
    },
  },

  {
    name: "the task pane",
    files: ["src/taskpane/**/*.{ts,tsx}"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat["recommended-latest"]],
  },

  {
    name: "what speaks to Excel",
    // The plugin's own list of files leaves .tsx out.
    files: ["src/excel/**/*.{ts,tsx}", "src/commands/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      // The rules that look for a sync between load and read know `context.sync()` only, and ours
      // goes through a session that watches the clock; the real client fails such a read in tests.
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },

  {
    name: "tests",
    files: ["test/**/*.{ts,tsx}"],
    rules: { "max-lines": "off" },
  },

  {
    name: "scripts and settings, which Node runs as they are",
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: {
      ecmaVersion: 2023,
      globals: Object.fromEntries(
        ["Buffer", "console", "module", "process", "require", "URL", "__dirname"].map((name) => [
          name,
          "readonly",
        ]),
      ),
    },
    rules: { complexity: ["error", 10], "max-lines": ["error", 200], "max-params": ["error", 4] },
  },
);
