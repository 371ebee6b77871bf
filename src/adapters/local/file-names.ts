/** Characters that the artifact client refuses in a path, and the one that we escape with. */
const refused = /["%:<>|*?\\\r\n]/g;

/** The name of a file inside the artifact: refused characters as `%3A`. */
export function escapedName(name: string): string {
  return name.replace(
    refused,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/** The name that it had. */
export function unescapedName(name: string): string {
  return name.replace(/%([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Whether a path stays below the folder that it is joined to. */
export function isInside(path: string): boolean {
  if (path.includes("\0")) return false;
  return path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
