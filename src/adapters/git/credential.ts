import type { Credential } from "../../ports/workspace.ts";

/** The header by which a remote that speaks HTTP knows us; undefined where there is no token, or nothing like it is sent. */
export function authorization({ url, token }: Credential): string | undefined {
  if (token === undefined || !URL.canParse(url)) return undefined;
  const { protocol } = new URL(url);
  const isHttp = protocol === "https:" || protocol === "http:";
  return isHttp ? `AUTHORIZATION: basic ${basic(token)}` : undefined;
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
