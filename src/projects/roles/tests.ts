import { everything } from "../kinds/all.ts";
import { alternatives, anyOf } from "./fold.ts";

const known = everything.flatMap(({ tests }) => tests ?? []);

const code = alternatives(known.map((one) => one.code));
const anyCode = new RegExp(String.raw`\.(?:${code})$`, "i");
const testKind = new RegExp(String.raw`\.(?:${alternatives(known.map((one) => one.data))})$`, "i");
const isTestFolder = anyOf(known.map(({ folders }) => folders));
const isFixtureFolder = anyOf(known.map(({ fixtures }) => fixtures));
const isTestPath = anyOf(known.map(({ paths }) => paths));
const inSourceSet = anyOf(known.map(({ sourceSet }) => sourceSet));
const productSet = new RegExp(alternatives(known.map((one) => one.productSet?.source)));
const isBesideSpecs = anyOf(known.map(({ besideSpecs }) => besideSpecs));
const inProduct = new RegExp(
  String.raw`(?:^|\/)(?:src|lib|app)\/(?:[^/]+\/)*(?:${alternatives(known.map((one) => one.ambiguous))})\/`,
);
const ownNames = known.flatMap(({ own }) => own ?? []);

/** Folders in which a product lies beside its tests: there, a name has to be clear. */
const mixedFolder = /(?:^|\/)(?:src|lib|app|cmd)\//;

const suffixes = alternatives(known.map((one) => one.suffixes));
const specs = alternatives(known.map((one) => one.specs));
const runners = alternatives(known.map((one) => one.runners));
const camel = alternatives(known.map((one) => one.camel));

const isClearName = anyOf([
  ...[
    /** `cart.test.ts`, `cart_test.go`, `cart-e2e.js`. */
    String.raw`.*[._-](?:${suffixes})\.(?:${code})`,
    String.raw`.*(?:[._-]spec|\.specs|\.(?:integration|unit|bench))\.(?:${specs})`,
    /** What many take for tests by its whole name. */
    String.raw`(?:unit)?tests?\.(?:${code})`,
    /** Set-up and helpers of tests. */
    String.raw`(?:${runners})[-_.]?(?:setup|teardown|globals?|env|environment|polyfills?|helpers?|utils?|support|bootstrap|init)(?:[-_.]?(?:files?|after-?env))?(?:\.[\w-]+)?\.(?:${code})`,
    String.raw`(?:global[-_.]?(?:setup|teardown)|set-?up[-_.]?(?:tests?|env))\.(?:${code})`,
  ].map((pattern) => new RegExp(`^(?:${pattern})$`, "i")),
  new RegExp(String.raw`[A-Za-z0-9](?:Test|Tests|TestCase|TestCases|TestSuite)\.(?:${camel})$`),
  ...known.flatMap(({ names = [] }) => names),
]);

/** Names that are tests beside a product, and parts of it within: `test-runner.ts`, `TestController.php`. */
const isLooseName = anyOf([
  new RegExp(String.raw`^tests?[_.-].*\.(?:${code})$`, "i"),
  ...known.map(({ loose }) => loose),
]);

/** Data of tests, such as `testdata/go.mod`. */
export function isFixture(path: string): boolean {
  return foldersOf(path).some(isFixtureFolder);
}

/** A test, its helper or its data, by the conventions of all ecosystems. */
export function isTest(path: string): boolean {
  if (inSourceSet(path) || isFixture(path) || inTestFolder(path)) return true;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return testKind.test(name) || (!productSet.test(path) && hasTestName(name, path));
}

/** The folders that can say something: those around the product's side of a build. */
function foldersOf(path: string): string[] {
  const product = inSourceSet(path) ? -1 : path.search(productSet);
  return product === -1 ? path.split("/").slice(0, -1) : path.slice(0, product).split("/");
}

function inTestFolder(path: string): boolean {
  const folders = foldersOf(path);
  return folders.some(isTestFolder) || isTestPath(path) || inSpecFolder(path, folders);
}

/**
 * `spec/` holds specs, or specifications (OpenAPI, RFCs). It counts at the root or of a package, for code and for what
 * serves it.
 */
function inSpecFolder(path: string, folders: readonly string[]): boolean {
  const at = folders.findIndex((folder) => /^specs?$/i.test(folder));
  if (at === -1 || folders.slice(0, at).some((folder) => /^(?:src|lib|docs?)$/i.test(folder))) {
    return false;
  }
  return anyCode.test(path) || folders.slice(at + 1).some(isBesideSpecs);
}

/** Whether sources name such a file of tests as a module of theirs. */
export const isModuleOfSources = anyOf(known.map(({ modules }) => modules));

/** Whether it is by a folder alone that a file is a test, and by one that may be a product's own. */
export function onlySoundsLikeTest(path: string): boolean {
  return inProduct.test(path) && !hasTestName(path.slice(path.lastIndexOf("/") + 1), path);
}

function hasTestName(name: string, path: string): boolean {
  if (isClearName(name)) return true;
  const own = ownNames.find(({ files }) => files.test(name));
  if (own !== undefined) return own.tests.test(name);
  return !mixedFolder.test(path) && isLooseName(name);
}
