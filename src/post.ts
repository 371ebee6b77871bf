import { info } from "@actions/core";

/** The post step: saves and closes what main could not. */
export async function post(): Promise<void> {
  info("post");
}
