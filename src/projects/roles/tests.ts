const script = String.raw`[cm]?[jt]sx?|vue|svelte|coffee`;
const code = String.raw`${script}|pyi?|go|rs|rb|php|exs?|erl|dart|cc|cpp|cxx|c|h|hh|hpp|hxx|m|mm|sh|bash|zsh|fish|ps1|pl|pm|lua|nim|cr|clj[cs]?|jl|r|ml|hs|gleam|java|kts?|scala|groovy|cs|fs|vb|swift|zig|d|sol|el|vim|tcl|sql`;

/** Folders whose content is tests, or serves them alone, at any depth. */
const testFolder =
  /^(?:tests?|__tests?__|__mocks__|__snapshots__|__image_snapshots__|mocks|e2e|cypress|playwright|androidtest|testthat|step_definitions|benches|cassettes|vcr_cassettes|test[-_]?(?:utils?|helpers?|support|setup|suites?|resources|harness)|(?:unit|integration|functional|acceptance|system|smoke|e2e|ui|regression|api|contract)[-_]?tests?|test[-_]driver)$/i;

/** Data of tests: what lies here is never a manifest or a configuration of the project itself. */
const fixtureFolder =
  /^(?:fixtures?|__fixtures__|__testfixtures__|__testdata__|test[-_]?data|test[-_]?fixtures?|test[-_]?inputs?)$/i;

/** `Shop.Tests`, `Shop.UnitTests`, `ShopTests`, `my-tests`; not `latest`, `contest`, `ab-test`. */
const testProject =
  /[a-z0-9](?:Unit|Integration|Functional|Acceptance|UI)?Tests$|[._-][Tt]ests$|\.[Tt]est$/;

/** Source sets of Gradle, Maven and Android beside `main`: `src/test`, `src/integrationTest`, `src/testFixtures`, `src/it`. */
const sourceSet = /(?:^|\/)src\/(?:test(?:[A-Z]\w*)?|[a-z]\w*Test|it)\//;

/** The product's side of a build that keeps its tests apart: names of files and folders within say nothing. */
const productSet = /(?:^|\/)(?:src\/(?:main|[a-z]\w*Main)|Sources)\//;

/** Folders in which a product lies beside its tests: there, a name has to be clear. */
const mixedFolder = /(?:^|\/)(?:src|lib|app|cmd)\//;

const clearNames = [
  /** `cart.test.ts`, `cart_test.go`, `cart-e2e.js`. */
  String.raw`.*[._-](?:tests?|unittests?|e2e(?:-spec)?|cy|itest|int-test|test-d|spec-d)\.(?:${code})`,
  String.raw`.*(?:[._-]spec|\.specs|\.(?:integration|unit|bench))\.(?:${script}|rb|lua|cr|sh|php|exs?)`,
  /** What Jest, node and Django take for tests by its whole name. */
  String.raw`(?:unit)?tests?\.(?:${code})`,
  /** Set-up and helpers of tests. */
  String.raw`(?:jest|vitest|mocha|ava|karma|cypress|playwright|bun|pytest|tests?|spec|rails)[-_.]?(?:setup|teardown|globals?|env|environment|polyfills?|helpers?|utils?|support|bootstrap|init)(?:[-_.]?(?:files?|after-?env))?(?:\.[\w-]+)?\.(?:${code})`,
  String.raw`(?:global[-_.]?(?:setup|teardown)|set-?up[-_.]?(?:tests?|jest|vitest|mocha|env))\.(?:${code})`,
].map((pattern) => new RegExp(`^(?:${pattern})$`, "i"));

const camelNames = [
  /[A-Za-z0-9](?:Test|Tests|TestCase|TestCases|TestSuite)\.(?:java|kts?|scala|groovy|cs|fs|vb|swift|php|cpp|cc|cxx|mm?|hs|dart|h|hpp)$/,
  /[a-z0-9](?:Spec|Specs)\.(?:kts?|scala|groovy|hs|swift)$/,
  /[a-z0-9](?:IT|ITCase)\.(?:java|kts?|groovy)$|[a-z0-9](?:Cest|Cept)\.php$|[a-z0-9]Suite\.scala$|_SUITE\.erl$/,
  /\.(?:approved|received|verified)\.[\w.]+$/,
];

/** Names that are tests beside a product, and parts of it within: `test-runner.ts`, `PodSpec.ts`, `TestController.php`. */
const looseNames = [
  new RegExp(String.raw`^tests?[_.-].*\.(?:${code})$`, "i"),
  /^Test[A-Z]\w*\.(?:java|kt|scala|groovy|php|cpp|cc|mm?)$/,
  /[a-z0-9]Specs?\.[cm]?[jt]sx?$/,
];

/** What unittest finds by its own pattern, but for names of libraries: `testing.py`, `tester.py`. */
const pythonTest = /^test(?!ing|er|imon|ament|able)[a-z0-9_]*\.py$/;

/** Files that are nothing but tests or their data. */
const testKind =
  /\.(?:snap|snap\.new|snapshot|storyshot|ambr|bats|feature|robot|hurl|phpt|golden|t|test|tap|t\.sol|tftest\.hcl|jmx)$/i;

const anyCode = new RegExp(String.raw`\.(?:${code})$`, "i");

/** Data of tests, such as `testdata/go.mod`. */
export function isFixture(path: string): boolean {
  return foldersOf(path).some((folder) => fixtureFolder.test(folder));
}

/** A test, its helper or its data, by the conventions of all ecosystems. */
export function isTest(path: string): boolean {
  if (sourceSet.test(path) || isFixture(path) || inTestFolder(path)) return true;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return testKind.test(name) || (!productSet.test(path) && hasTestName(name, path));
}

/** The folders that can say something: those around the product's side of a build. */
function foldersOf(path: string): string[] {
  const product = sourceSet.test(path) ? -1 : path.search(productSet);
  return product === -1 ? path.split("/").slice(0, -1) : path.slice(0, product).split("/");
}

function inTestFolder(path: string): boolean {
  const folders = foldersOf(path);
  if (folders.some((folder) => testFolder.test(folder) || testProject.test(folder))) return true;
  // Perl's `t`, Cucumber's and Behat's `features/support`.
  if (/^x?t\/.*\.(?:t|p[lm]|sh)$|^features\/(?:support|steps?|bootstrap)\//.test(path)) return true;
  return inSpecFolder(path, folders);
}

/**
 * `spec/` holds specs of Ruby, Jasmine and others, or specifications (OpenAPI, RFCs). It counts at the root or of a
 * package, for code and for what serves it.
 */
function inSpecFolder(path: string, folders: readonly string[]): boolean {
  const at = folders.findIndex((folder) => /^specs?$/i.test(folder));
  if (at === -1 || folders.slice(0, at).some((folder) => /^(?:src|lib|docs?)$/i.test(folder))) {
    return false;
  }
  const served = /^(?:support|factories|helpers?|dummy|files|javascripts)$/i;
  return anyCode.test(path) || folders.slice(at + 1).some((folder) => served.test(folder));
}

/** Whether the file's own name says that it is a test. */
export function isNamedTest(path: string): boolean {
  return hasTestName(path.slice(path.lastIndexOf("/") + 1), path);
}

function hasTestName(name: string, path: string): boolean {
  if ([...clearNames, ...camelNames].some((pattern) => pattern.test(name))) return true;
  if (name.endsWith(".py")) return pythonTest.test(name);
  return !mixedFolder.test(path) && looseNames.some((pattern) => pattern.test(name));
}
