/** Milliseconds as people say them: 0.4 s, 42 s, 3 min 4 s, 1 h 2 min. */
export function duration(ms: number): string {
  if (ms < 9_950) return `${(Math.max(0, ms) / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The short name of a commit or tree. */
export function short(sha: string): string {
  return sha.slice(0, 7);
}

/** An ISO time as people read it, to the minute: 2026-11-23 01:55 UTC. */
export function at(iso: string): string {
  return iso.replace(/^(.{10})T(\d\d:\d\d).*Z$/, "$1 $2 UTC");
}

/** A text as a sentence: it ends with a full stop. */
export function sentence(text: string): string {
  return text === "" || /[.!?:…]$/.test(text) ? text : `${text}.`;
}

/** A text as one word of a shell's command line: names of branches may hold what a shell acts on. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
