import type { ResultsSpec } from "../../../domain/gate.ts";
import { type Found, gate, type Kind, reporting } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { jvmFiles } from "./files.ts";
import { jvmPackages } from "./packages.ts";
import { jvmReports } from "./reports.ts";
import { jvmRooms } from "./rooms.ts";

export const jvm: Kind = {
  name: "jvm",
  detect,
  packages: jvmPackages,
  setsUp: [
    "gradle.properties",
    "gradle-wrapper.properties",
    "maven-wrapper.properties",
    ".mvn/*",
    ".java-version",
    ".sdkmanrc",
  ],
  rooms: jvmRooms,
  ...jvmFiles,
  ...jvmReports,
};

/**
 * Maven and Gradle, by the project's wrapper where there is one: `verify` and `check` are what each calls everything
 * that the project has configured to be checked. No setup: both fetch what they need as they go, and no command
 * of theirs fetches it all beforehand without building.
 */
async function detect(tree: Tree): Promise<Found> {
  const isMaven = tree.has("pom.xml");
  const gradle = tree.files.find((path) => /^(?:build|settings)\.gradle(?:\.kts)?$/.test(path));
  const plain = ["--no-daemon", "--console=plain"];
  return {
    gates: [
      ...(isMaven
        ? [
            reporting(
              gate(
                "maven verify",
                [...wrapper(tree, "mvnw", "mvn"), "-B", "-ntp", "verify"],
                "pom.xml",
              ),
              maven,
            ),
          ]
        : []),
      ...(gradle === undefined
        ? []
        : [
            reporting(
              gate(
                "gradle check",
                [...wrapper(tree, "gradlew", "gradle"), ...plain, "check"],
                gradle,
              ),
              gradleResults,
            ),
          ]),
    ],
    setup: [],
  };
}

/** Both write reports unasked; a module that fails lets the others run, else their tests are nowhere. */
const maven: ResultsSpec = {
  format: "junit",
  path: "**/target/{surefire,failsafe}-reports/TEST-*.xml",
  args: ["-fae"],
  env: {},
};
const gradleResults: ResultsSpec = {
  format: "junit",
  path: "**/build/test-results/**/TEST-*.xml",
  args: ["--continue"],
  env: {},
};

/** By `sh`, since many a wrapper was committed without its executable bit. */
function wrapper(tree: Tree, script: string, program: string): string[] {
  return tree.has(script) ? ["sh", `./${script}`] : [program];
}
