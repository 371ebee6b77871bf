import type { Policy } from "../../domain/policy.ts";
import type { Notification } from "../../ports/notification.ts";

/** Whose form a webhook takes. */
export type NotifyFormat = NonNullable<Policy["notify_format"]>;

const green = 0x22c55e;
const red = 0xef4444;
const blue = 0x3b82f6;

/** The form that a host is known to take. */
export function formatOf({ hostname, pathname }: URL): NotifyFormat {
  if (hostname === "hooks.slack.com" || hostname === "hooks.slack-gov.com") return "slack";
  const isDiscord = ["discord.com", "discordapp.com"].some(
    (host) => hostname === host || hostname.endsWith(`.${host}`),
  );
  if (!isDiscord || !pathname.startsWith("/api/")) return "json";
  // Such an address of Discord takes what Slack takes.
  return /\/slack\/?$/.test(pathname) ? "slack" : "discord";
}

/** The body of the request. */
export function payload(notification: Notification, format: NotifyFormat): object {
  switch (format) {
    case "json":
      return notification;
    case "slack":
      return { text: slackText(lineOf(notification)) };
    case "discord":
      return discord(notification);
  }
}

function lineOf(notification: Notification): string {
  switch (notification.event) {
    case "AutopilotStarted":
      return `omk run ${notification.name} started: ${notification.task}`;
    case "AutopilotComplete":
      return `omk run ${notification.name} is complete: ${notification.phases_completed} phases in ${notification.duration_secs} s`;
    case "AutopilotFailed":
      return `omk run ${notification.name} stopped in ${notification.phase}: ${notification.error}`;
  }
}

/** Slack reads `<!channel>` and `<@user>` as calls unless these three signs are escaped. */
function slackText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Discord calls nobody when `parse` is empty. */
function discord(notification: Notification): object {
  const { event, ...rest } = notification;
  const fields = Object.entries(rest).map(([name, value]) => ({
    name,
    value: `${value}`.slice(0, 1_000) || "–",
    inline: false,
  }));
  return {
    content: lineOf(notification).slice(0, 1_900),
    embeds: [{ title: event, color: colours[event], fields }],
    allowed_mentions: { parse: [] },
  };
}

const colours: Record<Notification["event"], number> = {
  AutopilotStarted: blue,
  AutopilotComplete: green,
  AutopilotFailed: red,
};
