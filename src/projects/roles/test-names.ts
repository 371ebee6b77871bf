/**
 * How one ecosystem names its tests and their data, beside what all have in common. Texts are sources of regular
 * expressions, for endings or words; patterns are held against a name where nothing else is said.
 */
export interface TestNames {
  /** Endings of source files: `cart_test.go` is a test. */
  readonly code?: string;
  /** Of those, endings with which `cart_spec` and `cart.unit` are tests as well. */
  readonly specs?: string;
  /** Endings with which `CartTest` is a test. */
  readonly camel?: string;
  /** What makes tests beside `test`: `cart.cy.ts`. */
  readonly suffixes?: string;
  /** Programs after which their set-up and helpers are called: `jest.setup.ts`. */
  readonly runners?: string;
  /** Names that are tests wherever they lie. */
  readonly names?: readonly RegExp[];
  /** Names that are tests beside a product, and parts of it within. */
  readonly loose?: RegExp;
  /** A language whose runner goes by one pattern: of its files no loose name counts. */
  readonly own?: { readonly files: RegExp; readonly tests: RegExp };
  /** Endings of files that are nothing but tests or their data. */
  readonly data?: string;
  /** Folders whose content is tests, or serves them alone, at any depth. */
  readonly folders?: RegExp;
  /** Of those, names that a product's folders have as well: `src/e2e/` for encryption. Source of an expression. */
  readonly ambiguous?: string;
  /** Folders within `spec` that hold what specs need, whatever it is; without code, `spec` holds specifications. */
  readonly besideSpecs?: RegExp;
  /** Paths at which a file of tests is a module that sources name: without it, they do not build. */
  readonly modules?: RegExp;
  /** Folders of data of tests: what lies there is never a manifest or a configuration of the project itself. */
  readonly fixtures?: RegExp;
  /** Whole paths. */
  readonly paths?: RegExp;
  /** Paths of source sets of tests, in builds that keep tests apart. */
  readonly sourceSet?: RegExp;
  /** Paths of the product's side of such a build: names of files and folders within say nothing. */
  readonly productSet?: RegExp;
}
