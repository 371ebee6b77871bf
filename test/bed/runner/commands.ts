/** What a step told the runner by a line on its output. */
export interface Annotation {
  level: "error" | "warning" | "notice";
  message: string;
  title?: string;
  file?: string;
  line?: number;
}

/** Reads a step's output as the runner does: commands, masks, and the log that people see. */
export interface OutputReader {
  /** Gives the line as the log shows it; undefined for a command that leaves no trace. */
  read: (line: string) => string | undefined;
  mask(text: string): string;
  annotations: Annotation[];
  masks: string[];
}

const command = /^::([a-z-]+)(?:\s+([^:]*(?::(?!:)[^:]*)*))?::(.*)$/;

const unescaped = (text: string) =>
  text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");

function propertiesOf(text = ""): Record<string, string> {
  const pairs = text.split(",").filter((pair) => pair.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=");
      return [name.trim(), unescaped(value.join("="))];
    }),
  );
}

function annotation(
  level: Annotation["level"],
  message: string,
  text: string | undefined,
): Annotation {
  const { title, file, line } = propertiesOf(text);
  return {
    level,
    message: unescaped(message),
    ...(title ? { title } : {}),
    ...(file ? { file } : {}),
    ...(line ? { line: Number(line) } : {}),
  };
}

const quiet = ["debug", "set-output", "save-state"];
const levels = ["error", "warning", "notice"] as const;

/** Starts with the secrets that the runner knows before the step speaks. */
export function outputReader(secrets: string[]): OutputReader {
  const masks = [...secrets];
  const annotations: Annotation[] = [];
  let stopped: string | undefined;

  const mask = (text: string) =>
    masks
      .flatMap((secret) => [secret, ...secret.split(/\r?\n/)])
      .filter((secret) => secret.trim() !== "")
      .sort((a, b) => b.length - a.length)
      .reduce((shown, secret) => shown.replaceAll(secret, "***"), text);

  function obey(name: string, value: string, properties: string | undefined): string | undefined {
    const level = levels.find((one) => one === name);
    if (level) {
      annotations.push(annotation(level, value, properties));
      return mask(`##[${level}]${unescaped(value)}`);
    }
    if (name === "add-mask" && value) masks.push(unescaped(value));
    if (name === "stop-commands") stopped = value;
    return undefined;
  }

  return {
    annotations,
    masks,
    mask,
    read(line) {
      if (stopped !== undefined) {
        if (line.trim() === `::${stopped}::`) stopped = undefined;
        return mask(line);
      }
      const [, name = "", properties, value = ""] = command.exec(line.trimStart()) ?? [];
      const known = ["add-mask", "stop-commands", ...levels, ...quiet].includes(name);
      return known ? obey(name, value, properties) : mask(line);
    },
  };
}
