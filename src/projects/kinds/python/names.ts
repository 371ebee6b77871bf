/** A Python package's name as PEP 503 compares it, of a name or of a whole requirement. */
export function pythonName(requirement: string): string {
  const [name = ""] = /^[A-Za-z0-9][\w.-]{0,200}/.exec(requirement.trim()) ?? [];
  return name
    .toLowerCase()
    .replace(/[-_.]+/g, "-")
    .replace(/-$/, "");
}
