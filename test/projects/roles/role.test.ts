import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathRole } from "../../../src/domain/path-role.ts";
import { rolesWith } from "../../../src/projects/roles/role.ts";

const roleOf = rolesWith([]);

/** Paths of each role, by ecosystem. */
const table: Readonly<Record<PathRole, readonly string[]>> = {
  test: `
    src/cart.test.ts src/cart.spec.tsx src/cart.test.mjs src/cart-test.js src/cart_test.js src/__tests__/cart.ts
    src/__tests__/helpers/render.tsx src/__mocks__/axios.ts __mocks__/fs.js src/__snapshots__/cart.test.ts.snap
    test/index.js test/helpers/world.ts tests/e2e/login.ts e2e/login.spec.ts cypress/e2e/login.cy.ts src/login.cy.tsx
    test.js src/test.ts types/index.test-d.ts src/setupTests.ts src/test-utils.ts src/testUtils.tsx src/test-utils/render.tsx
    src/mocks/handlers.ts src/app/app.component.spec.ts spec/cartSpec.js test/mocha.css src/cart.e2e.ts
    src/cart.bench.ts packages/a/test/a.js spec/support/env.js specs/cart.ts test-setup.ts
    src/global-setup.ts global-teardown.ts src/components/Button.spec.vue
    tests/test_cart.py shop/test_cart.py shop/cart_test.py shop/tests.py shop/tests/__init__.py tests/data/x.json
    testcart.py tests/fixtures/pyproject.toml tests/fixtures/.npmrc shop/fixtures/initial.json
    cart_test.go internal/cart/testdata/input.json testdata/go.mod testdata/vendor/x/y.go mocks/store.go
    internal/testutil/db.go integration_tests/a.go
    tests/cart.rs tests/common/mod.rs src/tests.rs src/cart/tests.rs src/cart/test.rs src/cart_tests.rs src/tests/mod.rs
    benches/cart.rs src/test_utils.rs tests/snapshots/a.snap crates/a/tests/b.rs
    src/test/java/shop/CartTest.java src/test/resources/application.yml src/integrationTest/kotlin/shop/Cart.kt
    src/testFixtures/java/shop/Carts.java src/androidTest/java/A.java app/src/commonTest/kotlin/A.kt src/it/java/A.java
    module/CartTest.java module/CartIT.java CartSpec.scala CartSuite.scala CartSpec.groovy
    Shop.Tests/CartTests.cs Shop.Tests/Shop.Tests.csproj test/Shop.UnitTests/X.cs ShopTests/A.swift Shop.Test/A.cs
    CartTests.cs Shop.Tests/CartTests.Totals.verified.txt
    spec/cart_spec.rb spec/spec_helper.rb spec/rails_helper.rb spec/support/db.rb spec/factories/carts.rb
    spec/fixtures/files/a.yml spec/dummy/config/database.yml test/test_helper.rb test/cart_test.rb engines/a/spec/b_spec.rb
    features/cart.feature features/support/env.rb features/step_definitions/cart_steps.rb
    tests/CartTest.php tests/Pest/CartCest.php src/CartTest.php tests/basic.phpt
    test/cart_test.exs test/test_helper.exs test/support/conn_case.ex
    Tests/ShopTests/CartTests.swift ShopUITests/Login.swift
    test/cart_test.dart integration_test/app_test.dart test_driver/app.dart
    tests/test_cart.c src/cart_test.cc src/cart_unittest.cc test_cart.cpp unit/CartTest.cpp
    test/cart.bats cart_test.sh t/cart.t t/lib/Cart.pm spec/cart_spec.lua cart.t.sol main.tftest.hcl
    tests/testthat/test-cart.R test/cart_SUITE.erl src/Foo.approved.txt
    tests/README.md tests/pom.xml
  `
    .trim()
    .split(/\s+/),
  test_config: `
    vitest.config.ts vitest.workspace.ts vite.config.mts jest.config.js jest.config.ci.json packages/a/jest.config.cjs
    .mocharc.yml .mocharc.cjs ava.config.js playwright.config.ts cypress.config.ts cypress.json karma.conf.js src/karma.conf.js
    wdio.conf.js babel.config.js .babelrc .swcrc tsconfig.json tsconfig.test.json packages/a/tsconfig.build.json
    .c8rc.json .nycrc .taprc nx.json turbo.json lerna.json angular.json eslint.config.js .eslintrc.cjs biome.json
    .npmrc packages/a/.npmrc .yarnrc .yarnrc.yml .pnpmfile.cjs .pnp.cjs .pnp.loader.mjs .yarn/releases/yarn-4.cjs bunfig.toml
    .env .env.test .env.local apps/a/.env.test .node-version .nvmrc .tool-versions .python-version .ruby-version .java-version
    .wireit .config/nextest.toml .storybook/main.ts .husky/pre-commit .unknown .unknown/folder/file.txt src/.hidden.js
    node_modules/vitest/index.js packages/a/node_modules/x/y.js vendor/modules.txt vendor/autoload.php vendor/bundle/x.rb
    .venv/bin/pytest venv/lib/python3/site-packages/x.pth lib/site-packages/pytest/__init__.py patches/vitest+3.0.0.patch
    pytest.ini tox.ini setup.cfg conftest.py tests/conftest.py shop/conftest.py sitecustomize.py usercustomize.py src/evil.pth
    noxfile.py .coveragerc mypy.ini ruff.toml pytest.py _pytest/assertion.py unittest/__init__.py tasks.py
    .cargo/config .cargo/config.toml crates/a/.cargo/config.toml rust-toolchain rust-toolchain.toml build.rs crates/a/build.rs
    clippy.toml rustfmt.toml .mvn/maven.config .mvn/jvm.config .mvn/wrapper/maven-wrapper.properties mvnw mvnw.cmd gradlew
    gradlew.bat gradle.properties gradle/wrapper/gradle-wrapper.jar gradle/test.gradle android/gradle/wrapper/gradle-wrapper.jar
    buildSrc/src/main/kotlin/conventions.kt testng.xml checkstyle.xml junit-platform.properties
    go.work go.env .golangci.yml Makefile makefile GNUmakefile sub/Makefile rules.mk justfile Taskfile.yml Earthfile
    phpunit.xml phpunit.xml.dist phpstan.neon .php-cs-fixer.php codeception.yml behat.yml .rspec Rakefile lib/tasks/x.rake Guardfile
    Directory.Build.props Directory.Build.targets global.json nuget.config test.runsettings xunit.runner.json Shop.xctestplan
    dart_test.yaml analysis_options.yaml CTestConfig.cmake CMakePresets.json .gitattributes .shellspec
    config/test.exs config/environments/test.rb config/test.json run_tests.sh run-tests runtests.py test/runtests.jl test/.eslintrc .omk/gates.toml
    anything.config.js packages/a/unknown.config.mjs test/jest.config.js tests/pytest.ini spec/.rspec .mise.toml mise.toml
    application-test.yml flake.nix
  `
    .trim()
    .split(/\s+/),
  manifest: `
    package.json packages/a/package.json tests/e2e/package.json pnpm-workspace.yaml deno.json deno.jsonc pyproject.toml setup.py
    requirements.txt requirements-dev.txt requirements/test.txt dev-requirements.in Pipfile Cargo.toml crates/a/Cargo.toml go.mod
    tests/go.mod pom.xml build.gradle build.gradle.kts settings.gradle.kts gradle/libs.versions.toml build.sbt Shop/Shop.csproj
    Shop.sln Directory.Packages.props Gemfile shop.gemspec composer.json mix.exs Package.swift pubspec.yaml CMakeLists.txt
    meson.build
  `
    .trim()
    .split(/\s+/),
  lockfile: `
    package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml bun.lock bun.lockb deno.lock uv.lock poetry.lock Pipfile.lock
    Cargo.lock go.sum go.work.sum Gemfile.lock composer.lock mix.lock pubspec.lock Package.resolved packages.lock.json
    gradle.lockfile packages/a/package-lock.json
  `
    .trim()
    .split(/\s+/),
  other: `
    README.md src/index.ts src/latest.ts src/contest.ts contest.py latest.py src/testing/utils.ts shop/testing.py
    shop/testing/__init__.py tester.py src/testimonials.tsx src/attest.go protest.rb src/inspect.ts src/special.ts src/spectrum.py
    spec/openapi.yaml spec/README.md specs/rfc-1.md docs/spec/api.md src/spec/parser.ts src/specs/loader.ts api.spec.json
    openapi_spec.yaml src/pod-spec.go src/PodSpec.ts src/job_spec.rs src/test-runner.ts src/commands/test-command.ts
    src/ab-test/index.ts SpeedTest/Program.cs src/main/java/shop/test/Helper.java src/main/java/shop/TestSupport.java
    src/main/java/shop/LoadTest.java src/commonMain/kotlin/TestScope.kt src/main/resources/fixtures/a.json
    Sources/App/SpeedTest.swift src/features/cart/index.ts src/features/support/chat.ts src/integration/slack.ts
    src/slack-integration.ts src/lib.rs src/main.rs cmd/shop/main.go shop/tasks.py src/build/index.ts src/app/app.config.ts
    src/globalHelpers.ts lib/config.rb .gitignore sub/.gitignore .editorconfig .github/workflows/ci.yml .github/ISSUE_TEMPLATE.md
    .vscode/settings.json .dockerignore Dockerfile LICENSE docs/testing.md vendor/assets/a.js src/vendor/lib.js examples/a.js
    src/snapshots/manager.ts src/mock.ts src/benchmark.ts scripts/release.sh data/contests.csv
    app/Http/Controllers/TestController.php src/Latest.java src/config.ts assets/latest.png
  `
    .trim()
    .split(/\s+/),
};

describe.each(Object.entries(table))("%s", (role, paths) => {
  test.each(paths)("%s", (path) => {
    expect(roleOf(path)).toBe(role);
  });
});

describe("the policy's test paths", () => {
  test("make tests of what they match, also behind a dot, and take nothing from the rest", () => {
    const role = rolesWith(["checks/**", "**/*.check.js"]);
    expect(role("checks/cart.js")).toBe("test");
    expect(role("checks/.env")).toBe("test");
    expect(role("src/cart.check.js")).toBe("test");
    expect(role("src/cart.test.js")).toBe("test");
    expect(role("src/cart.js")).toBe("other");
  });
});

describe("any path", () => {
  const part = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      "src",
      "test",
      "spec",
      "main",
      "fixtures",
      "vendor",
      ".x",
      "a.test.js",
      "Tests",
      "__proto__",
    ),
  );
  const path = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("/"));

  test("has a role", () => {
    fc.assert(
      fc.property(path, (one) => {
        expect(Object.keys(table)).toContain(roleOf(one));
      }),
    );
  });

  test("behind an unknown dot is never the product's", () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{6,12}q$/),
        fc.stringMatching(/^[a-z]{1,8}$/),
        (dot, name) => {
          expect(roleOf(`.${dot}/${name}`)).not.toBe("other");
          expect(roleOf(`src/.${dot}`)).not.toBe("other");
        },
      ),
    );
  });

  test("of the greatest length is told at once", () => {
    for (const one of ["a-", "_", "test", "./", "spec/", "a.", "A", "testa/"]) {
      expect(() => roleOf(one.repeat(4096 / one.length))).not.toThrow();
    }
  });
});
