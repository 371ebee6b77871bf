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

/** A command in a line, before anybody asks whether it is one of the runner's. */
interface Command {
  name: string;
  properties: string;
  value: string;
}

/** What .NET's `String.TrimStart()` takes: the characters of `Char.IsWhiteSpace` (learn.microsoft.com), which are not JavaScript's. */
const blanks = /^[\p{Zs}\p{Zl}\p{Zp}\t-\r\u0085]+/u;

/**
 * Reads a line as actions/runner v2.336.0 does (`ActionCommand.TryParseV2`, then `TryParse`): `::name ...::` behind blanks, or
 * `##[name ...]` anywhere. Names are the same in capitals.
 */
function commandsIn(line: string): Command[] {
  const text = line.replace(blanks, "");
  const end = text.indexOf("::", 2);
  const start = line.indexOf("##[");
  const close = line.indexOf("]", start);
  return [
    ...(text.startsWith("::") && end > 0
      ? [commandOf(text.slice(2, end), text.slice(end + 2))]
      : []),
    ...(start >= 0 && close > 0
      ? [commandOf(line.slice(start + 3, close), line.slice(close + 1))]
      : []),
  ];
}

function commandOf(info: string, value: string): Command {
  const [name = "", ...properties] = info.split(" ");
  return { name: name.toLowerCase(), properties: properties.join(" "), value };
}

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

const quiet = ["debug", "set-output", "save-state", "group", "endgroup", "echo", "add-matcher"];
/** Off since they were abused (github.blog, 2020-10-01): each is an error. */
const refused = ["set-env", "add-path"];
const levels = ["error", "warning", "notice"] as const;
const known: readonly string[] = [
  "add-mask",
  "stop-commands",
  "remove-matcher",
  ...refused,
  ...levels,
  ...quiet,
];

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
    if (refused.includes(name)) {
      const message = `The \`${name}\` command is disabled.`;
      annotations.push({ level: "error", message });
      return mask(`##[error]${message}`);
    }
    if (name === "add-mask" && value) masks.push(unescaped(value));
    if (name === "stop-commands") stopped = value.toLowerCase();
    return undefined;
  }

  return {
    annotations,
    masks,
    mask,
    read(line) {
      const found = commandsIn(line);
      if (stopped !== undefined) {
        if (found.some(({ name }) => name === stopped)) stopped = undefined;
        return mask(line);
      }
      const command = found.find(({ name }) => known.includes(name));
      return command === undefined
        ? mask(line)
        : obey(command.name, command.value, command.properties);
    },
  };
}
