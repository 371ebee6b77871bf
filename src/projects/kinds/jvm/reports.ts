import type { Kind } from "../../kind.ts";
import type { Site } from "../../reports/draft.ts";
import type { RedTest } from "../../reports/format.ts";

/** How Maven and Gradle report tests: both write JUnit XML. */
export const jvmReports: Pick<Kind, "reports" | "knownResults"> = {
  reports: { junit: { isBroken, site }, outputs: "target|build" },
  knownResults: {
    commands: [
      {
        gate: "maven verify",
        runs: /^(?:mvn|(?:sh )?(?:\.\/)?mvnw)(?: \S+)* (?:test|package|integration-test|verify|install)(?: |$)/,
        unless: / (?:-DskipTests|-Dmaven\.test\.skip|-fn|-ff|-fae|--fail-\S+)\b/,
      },
      {
        gate: "gradle check",
        runs: /^(?:gradle|(?:sh )?(?:\.\/)?gradlew)(?: \S+)* (?:test|check|build)(?: |$)/,
        unless: / (?:-x|--exclude-task|--continue|--no-continue|--dry-run|-m|-t|--continuous)\b/,
      },
    ],
  },
};

const unloaded =
  /(?:NoClassDefFoundError|ClassNotFoundException|ExceptionInInitializerError|NoSuchMethodError|NoSuchFieldError|UnsupportedClassVersionError)$/;

/** What fails before the first test of a class has no name in Surefire. */
function isBroken({ name, kind, type }: RedTest): boolean {
  return name === "" || name === "initializationError" || (kind === "error" && unloaded.test(type));
}

const frame = /^\s*at [^(]*\((\w+)\.(java|kt|groovy|scala):(\d{1,7})\)/;

/** A stack tells the class and the file's name; where Maven and Gradle keep sources gives the folder. */
function site(className: string, text: string): Site | undefined {
  const outer = className.split("$")[0] ?? "";
  if (!/^[\w.]+$/.test(outer)) return undefined;
  const simple = outer.slice(outer.lastIndexOf(".") + 1);
  for (const line of text.slice(0, 20_000).split("\n")) {
    const [, name, extension = "", number] = frame.exec(line) ?? [];
    if (name === simple) {
      const folder = `src/test/${extension === "kt" ? "kotlin" : extension}`;
      return {
        file: `${folder}/${outer.replaceAll(".", "/")}.${extension}`,
        line: Number(number),
      };
    }
  }
  return undefined;
}
