import type { Credential } from "../../ports/workspace.ts";
/** Hands git the token in its environment: neither an argument list nor a file ever shows it. */
export function credentialEnv({ url, token }: Credential): Record<string, string> {
  const scope = headerScope(url);
  if (token === undefined || scope === undefined) return {};
  return {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${scope}.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic(token)}`,
  };
}

/** Takes the token out of what git printed. */
export function hideCredential(text: string, credential: Credential | undefined): string {
  const token = credential?.token;
  if (token === undefined || token === "") return text;
  return text.replaceAll(token, "***").replaceAll(basic(token), "***");
}

/** A URL without the user name and the password that it may hold. */
export function bareUrl(url: string): string {
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.username = "";
  parsed.password = "";
  return parsed.href;
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString("base64");
}

/** The host that may see the token; undefined where no HTTP is spoken. */
function headerScope(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? `${origin}/` : undefined;
}
