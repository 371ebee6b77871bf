import type { Kind } from "../../kind.ts";

/** How Java, Kotlin, Scala and Groovy tell tests and their configuration, by name and by text. */
export const jvmFiles: Pick<Kind, "tests" | "config" | "texts" | "calls"> = {
  tests: {
    code: "java|kts?|scala|groovy|clj[cs]?",
    camel: "java|kts?|scala|groovy",
    names: [
      /[a-z0-9](?:Spec|Specs)\.(?:kts?|scala|groovy)$/,
      /[a-z0-9](?:IT|ITCase)\.(?:java|kts?|groovy)$|[a-z0-9]Suite\.scala$/,
    ],
    loose: /^Test[A-Z]\w*\.(?:java|kt|scala|groovy)$/,
    folders: /^androidtest$/i,
    // Beside `main`: `src/test`, `src/integrationTest`, `src/testFixtures`, `src/it`.
    sourceSet: /(?:^|\/)src\/(?:test(?:[A-Z]\w*)?|[a-z]\w*Test|it)\//,
    productSet: /(?:^|\/)src\/(?:main|[a-z]\w*Main)\//,
  },
  config: {
    names: [
      /^(?:gradlew|gradlew\.bat|mvnw|mvnw\.cmd|(?:gradle|local|junit-platform|maven|surefire|kotest|allure)\.properties|testng.*\.xml|checkstyle.*\.xml|pmd.*\.xml|spotbugs.*\.xml|detekt.*\.ya?ml|build\.xml)$/i,
      /^karate-config(?:\.[\w.-]+)?\.(?:ya?ml|js|json)$/i,
      /^application-(?:test|it|integration)[\w-]*\.(?:ya?ml|properties)$/i,
    ],
    places: [/^(?:gradle|buildSrc|build-logic)\/|(?:^|\/)gradle\/wrapper\//],
  },
  texts: [
    {
      files: /\.(?:java|kt|kts|scala|groovy)$/i,
      whole: [
        /^[ \t]*import[ \t]+(?:static[ \t]+)?(?:org\.junit|org\.testng|kotlin\.test|org\.scalatest|munit|spock|io\.kotest|utest|zio\.test)\b/m,
        /@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\b|\bextends[ \t]+\w*(?:Spec|Suite|TestCase|Specification|FunSuite)\b|:[ \t]*\w*(?:Spec|FunSpec)\(/,
      ],
    },
  ],
  calls: {
    code: "kts|groovy",
    tasks: [
      { programs: ["ant"], files: ["build.xml"] },
      {
        programs: ["gradlew"],
        files: ["gradle/wrapper/gradle-wrapper.properties", "gradle/wrapper/gradle-wrapper.jar"],
        wrapper: true,
      },
      {
        programs: ["mvnw"],
        files: [".mvn/wrapper/maven-wrapper.properties", ".mvn/wrapper/maven-wrapper.jar"],
        wrapper: true,
      },
    ],
  },
};
