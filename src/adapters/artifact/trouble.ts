/** Why a state could not be saved, in words, and what mends it. Troubles of one kind are told once. */
export interface Trouble {
  readonly kind: "quota" | "ghes" | "denied" | "network" | "workspace" | "other";
  readonly text: string;
  readonly mend: string;
}

const mends: Record<Trouble["kind"], string> = {
  quota:
    "Delete old artifacts or raise the storage limit of the account (Settings, Billing), or set `retention_days = 7` in `.omk/autopilot.toml`. GitHub counts the storage again every 6 to 12 hours.",
  ghes: "GitHub Enterprise Server has no artifact service that this action can use: a run there cannot be resumed by a later job.",
  denied:
    "Check that artifacts are not switched off for this repository (Settings, Actions, General).",
  network:
    "The next save tries again. On a self-hosted runner, let it reach `*.actions.githubusercontent.com` and `*.blob.core.windows.net`.",
  workspace: "The next save tries again; a full disk is the usual cause.",
  other: "The next save tries again.",
};

/** Tells the artifact client's errors apart: by their names, and by the status that is only in the text. */
export function troubleOf(error: unknown): Trouble {
  const text = error instanceof Error ? error.message : String(error);
  const name = error instanceof Error ? error.name : "";
  return trouble(kindOf(name, text), `The state could not be saved as an artifact: ${text}`);
}

/** A trouble with the mend of its kind. */
export function trouble(kind: Trouble["kind"], text: string): Trouble {
  return { kind, text, mend: mends[kind] };
}

function kindOf(name: string, text: string): Trouble["kind"] {
  // The client has a name for only one of the words in which GitHub says that the storage is full.
  if (name === "UsageError" || /storage quota|quota has been hit/i.test(text)) return "quota";
  if (name === "GHESNotSupportedError") return "ghes";
  if (name === "NetworkError") return "network";
  return /\((401|403)\)/.test(text) ? "denied" : "other";
}
