import type { RoomFacts } from "../../rooms/room-facts.ts";

export const jvmRooms: RoomFacts = {
  stores: [".gradle/wrapper", ".m2/repository", ".m2/wrapper"],
  config: [
    ".gradle/gradle.properties",
    ".gradle/init.gradle",
    ".gradle/init.gradle.kts",
    ".m2/settings-security.xml",
    ".m2/settings.xml",
    ".m2/toolchains.xml",
    ".mavenrc",
    ".sbt/repositories",
  ],
  configFolders: [".gradle/init.d"],
  moved: { ".gradle": "GRADLE_USER_HOME" },
  toolchain: ["ANDROID_HOME", "ANDROID_SDK_ROOT", "JAVA_HOME"],
  toolHomes: { JENV_ROOT: ".jenv", SDKMAN_DIR: ".sdkman" },
  places: {
    COURSIER_CACHE: ".cache/coursier",
    GRADLE_USER_HOME: ".gradle",
    MAVEN_USER_HOME: ".m2",
  },
  // Java takes the home from the system's list of users, not from `HOME`.
  variables: ({ MAVEN_OPTS = "" }, home) => ({
    MAVEN_OPTS:
      `${MAVEN_OPTS} -Duser.home=${home} -Dmaven.repo.local=${home}/.m2/repository`.trim(),
  }),
  above: [
    ".mvn",
    "build.gradle",
    "build.gradle.kts",
    "pom.xml",
    "settings.gradle",
    "settings.gradle.kts",
  ],
};
