/**
 * TypeScript's own rules, the Office add-in rules where Excel is named, and the walls between the rooms
 * (architecture: rnq <- tracker <- {functions, excel} <- {commands, taskpane, cli}; text is a leaf;
 * the workbench and the add-in know nothing of each other).
 */
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What each room may import from, beside itself. `runtime.ts` joins the rooms of the add-in. */
export const ROOMS = {
  text: [],
  rnq: ["text"],
  tracker: ["rnq", "text"],
  functions: ["tracker", "rnq", "text"],
  excel: ["tracker", "rnq", "text"],
  commands: ["excel", "tracker", "rnq", "text"],
  taskpane: ["excel", "commands", "tracker", "rnq", "text"],
  cli: ["excel", "functions", "tracker", "rnq", "text"],
  site: ["rnq", "text"],
  workbench: [],
};

/**
 * Folders of a room, from the ground up: each may import from those below it. Files beside the folders stand on top of
 * them all.
 */
export const FLOORS = {
  tracker: [
    "cells",
    "model",
    "scope",
    "identity",
    "recognise",
    "logs",
    "report",
    "sessions",
    "figures",
    "plan",
    "sheets",
  ],
  excel: ["base", "own", "formulas", "read", "write", "actions"],
  functions: ["values", "bodies"],
  workbench: ["formula", "book", "files", "engine", "host", "page", "node", "bin"],
};

const floors = Object.entries(FLOORS).flatMap(([room, folders]) =>
  folders.map((folder, at) => {
    const below = folders.slice(0, at + 1);
    return {
      target: `./src/${room}/${folder}`,
      from: `./src/${room}`,
      except: below.map((name) => `./${name}`),
      message: `src/${room}/${folder} may import only from ${below.join(", ")}.`,
    };
  }),
);

const walls = Object.entries(ROOMS).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: "./src",
  except: [room, ...allowed].map((name) => `./${name}`),
  message: `src/${room} may import only from ${[room, ...allowed].join(", ")}.`,
}));

export default tseslint.config(
  { ignores: ["node_modules", "dist", "build", ".cache", ".wireit"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    plugins: { "import-x": importX },
    settings: { "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs"] } } },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "import-x/no-restricted-paths": ["error", { basePath: import.meta.dirname, zones: [...walls, ...floors] }],
    },
  },
  {
    files: ["src/{rnq,tracker,text,taskpane}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", "Excel", "Office", "OfficeExtension", "OfficeRuntime", "CustomFunctions"],
    },
  },
  {
    files: ["src/{rnq,tracker,text}/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: ["react", "react-dom", "@fluentui/*", "zod"] }] },
  },
  {
    files: ["src/{excel,commands,functions}/**/*.ts", "src/runtime.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    // Arguments are limited to some 120,000: `largest`, `smallest` and `append` (many.ts) take as many values as come.
    files: ["src/{excel,workbench}/**/*.ts", "src/tracker/recognise/{core,read/**/*}.ts"],
    ignores: ["src/workbench/page/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "CallExpression[callee.object.name='Math'] > SpreadElement",
          "CallExpression[callee.property.name=/^(push|unshift|splice|concat|apply)$/] > SpreadElement",
        ].map((selector) => ({
          selector,
          message: "A sheet has more cells than a call takes arguments: see many.ts.",
        })),
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["**/*.{js,cjs}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
