/** The run and the job that a runtime token speaks for. */
export interface RuntimeScope {
  runId: number;
  run: string;
  job: string;
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** An ACTIONS_RUNTIME_TOKEN in GitHub's form; its signature is empty because the client reads only the claims. */
export function runtimeToken(runId: number, attempt: number): string {
  const seconds = Math.floor(Date.now() / 1000);
  const scopes = [
    "Actions.GenericRead:00000000-0000-0000-0000-000000000000",
    `Actions.Results:run-${runId}:job-${runId}-${attempt}`,
    "Actions.UploadArtifacts:00000000-0000-0000-0000-000000000000/1:Build/Build/1",
  ];
  const claims = {
    nameid: "dddddddd-dddd-dddd-dddd-dddddddddddd",
    scp: scopes.join(" "),
    nbf: seconds - 60,
    exp: seconds + 21_600,
    iss: "vstoken.actions.githubusercontent.com",
  };
  return `${part({ alg: "RS256", typ: "JWT" })}.${part(claims)}.${Buffer.from("bed").toString("base64url")}`;
}

/** Reads the scope back; undefined for a token that GitHub would not know. */
export function scopeOf(authorization = ""): RuntimeScope | undefined {
  try {
    const claims = authorization.replace(/^Bearer /, "").split(".")[1] ?? "";
    const { scp } = JSON.parse(Buffer.from(claims, "base64url").toString()) as { scp: string };
    const [, run = "", job = ""] = /Actions\.Results:([^: ]+):([^: ]+)/.exec(scp) ?? [];
    return run ? { runId: Number(run.replace("run-", "")), run, job } : undefined;
  } catch {
    return undefined;
  }
}
