import { packageFile } from "../../packages/package-files.ts";

/** How a package manager writes its lockfile again, as the rest of a sentence. */
export function remakeBy(path: string): string {
  const file = packageFile(path)?.file;
  const command = file?.role === "lockfile" ? `\`${file.remake}\`` : "the package manager";
  return `, and let ${command} write what the manifests ask for`;
}
