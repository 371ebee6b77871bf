import type { Gate, ResultsSpec } from "../../../domain/gate.ts";
import { type Found, gate, type Kind, nothing, reporting } from "../../kind.ts";
import type { Tree } from "../../texts/tree.ts";
import { rubyFiles } from "./files.ts";
import { rubyPackages } from "./packages.ts";
import { rubyReports } from "./reports.ts";
import { rubyRooms } from "./rooms.ts";

export const ruby: Kind = {
  name: "ruby",
  detect,
  packages: rubyPackages,
  setsUp: [".ruby-version", ".bundle/config"],
  rooms: rubyRooms,
  programs: { bundle: "ruby/setup-ruby" },
  ...rubyFiles,
  ...rubyReports,
};

/** Ruby with Bundler: RSpec, Rails or Rake tests, and RuboCop where it is configured and locked. */
async function detect(tree: Tree): Promise<Found> {
  if (!tree.has("Gemfile")) return nothing;
  const gems = (await tree.text("Gemfile.lock")) + (await tree.text("Gemfile"));
  const lints = tree.has(".rubocop.yml") && /\brubocop\b/.test(gems);
  return {
    gates: [
      ...(await tests(tree)),
      ...(lints ? [gate("rubocop", ["bundle", "exec", "rubocop"], ".rubocop.yml")] : []),
    ],
    setup: [["bundle", "install"]],
  };
}

/** A formatter for people as well: one that is named takes the place of all that are configured. */
const rspec: ResultsSpec = {
  format: "json",
  args: ["--format", "progress", "--format", "json", "--out", "{report}"],
  env: {},
};

async function tests(tree: Tree): Promise<Gate[]> {
  if (tree.some(/^spec\/.*_spec\.rb$/))
    return [reporting(gate("rspec", ["bundle", "exec", "rspec"], "spec/"), rspec)];
  if (!tree.some(/^test\/.*_test\.rb$|^test\/.*\/?test_[^/]*\.rb$/)) return [];
  if (tree.has("bin/rails"))
    return [gate("rails test", ["bundle", "exec", "rails", "test"], "test/")];
  const tasks = /TestTask|task\b[^\n]*\btest\b/.test(await tree.text("Rakefile"));
  return tasks ? [gate("rake test", ["bundle", "exec", "rake", "test"], "Rakefile")] : [];
}
