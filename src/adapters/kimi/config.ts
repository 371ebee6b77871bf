import { serverName } from "../gateway/result-tool.ts";

/** What the agent may do in a turn: look only, or change files and run commands as well. */
export type Access = "read" | "write";

const readTools = ["Read", "Grep", "Glob", `mcp__${serverName}__*`] as const;

/** Kimi's own names, exact and case-sensitive: a misspelt one would be accepted silently. Never one that delegates or fetches. */
export function toolsFor(access: Access): readonly string[] {
  return access === "read" ? readTools : [...readTools, "Write", "Edit", "Bash", "TodoList"];
}

export interface KimiConfig {
  readonly modelUrl: string;
  readonly model: string;
  readonly access: Access;
  /** Model calls within the turn; unlimited when absent. */
  readonly maxSteps: number | undefined;
}

/**
 * `config.toml` of a turn. The model stands in here and not in the environment, because a broken file then means
 * "no model configured" and an end, where it else would mean that every restriction is silently dropped.
 */
export function configToml(config: KimiConfig): string {
  return [
    'default_model = "run"',
    "telemetry = false",
    "",
    "[providers.gateway]",
    'type = "kimi"',
    `base_url = ${quoted(config.modelUrl)}`,
    'api_key = "the-gateway-has-the-key"',
    "",
    "[models.run]",
    'provider = "gateway"',
    `model = ${quoted(config.model)}`,
    "max_context_size = 262144",
    'capabilities = ["thinking"]',
    "",
    "[tools]",
    `enabled = [${toolsFor(config.access).map(quoted).join(", ")}]`,
    "",
    "[loop_control]",
    `max_attempts_per_step = ${attemptsPerStep}`,
    ...(config.maxSteps === undefined ? [] : [`max_steps_per_turn = ${config.maxSteps}`]),
    "",
    "[task]",
    'print_background_mode = "exit"',
    "bash_auto_background_on_timeout = false",
    "",
  ].join("\n");
}

/** Five attempts take Kimi about ten seconds of back-off; its default of ten takes 150. */
export const attemptsPerStep = 5;

/** `mcp.json` of a turn: the tool that takes the result, served by the gateway. */
export function mcpJson(mcpUrl: string): string {
  return JSON.stringify(
    { mcpServers: { [serverName]: { transport: "http", url: mcpUrl } } },
    undefined,
    2,
  );
}

export interface AgentFile {
  readonly name: string;
  readonly prompt: string;
  readonly access: Access;
}

/** The agent file of a turn: its body is the whole system prompt, so nothing of the repository gets into it. */
export function agentFile({ name, prompt, access }: AgentFile): string {
  return [
    "---",
    `name: ${name}`,
    "description: One turn of a run",
    `tools: [${toolsFor(access).map(quoted).join(", ")}]`,
    "subagents: []",
    "---",
    literal(prompt),
    "",
  ].join("\n");
}

/**
 * Kimi replaces `${cwd}`, `${agents_md}`, `${base_prompt}` and the like in the body, in one pass. A variable that is
 * always empty splits each of them, so that the text that the model gets is the prompt as it was written.
 */
function literal(prompt: string): string {
  return prompt.replaceAll(/\$\{(?=[A-Za-z_][A-Za-z0-9_]*\})/g, "$$$${role_additional}{");
}

/** The system prompt as Kimi binds it to a session. */
export function boundPrompt(prompt: string): string {
  return prompt.replaceAll("\r\n", "\n").trim();
}

/** A JSON string is a TOML and a YAML string as well. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
