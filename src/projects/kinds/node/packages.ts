import type { PackageFile } from "../../packages/package-file.ts";
import { nodeAsks, workspaceAsks } from "./asks.ts";
import { bunLock } from "./bun-lock.ts";
import { nodeMembers } from "./members.ts";
import { npmLock } from "./npm-lock.ts";
import { mergePackageJson } from "./package-json.ts";
import { pnpmLock } from "./pnpm-lock.ts";
import { mergePnpmWorkspace } from "./pnpm-workspace.ts";
import { yarnLock } from "./yarn-lock.ts";

export const nodePackages: readonly PackageFile[] = [
  {
    role: "manifest",
    files: ["package.json"],
    asks: nodeAsks,
    merge: mergePackageJson,
    members: nodeMembers,
  },
  {
    role: "manifest",
    files: ["pnpm-workspace.yaml"],
    asks: workspaceAsks,
    merge: mergePnpmWorkspace,
  },
  {
    role: "whole manifest",
    files: ["bower.json", "jsr.json"],
    asks: { why: "No lockfile is made from it." },
  },
  {
    role: "lockfile",
    files: ["package-lock.json", "npm-shrinkwrap.json"],
    read: npmLock,
    remake: "npm install",
  },
  { role: "lockfile", files: ["pnpm-lock.yaml"], read: pnpmLock, remake: "pnpm install" },
  { role: "lockfile", files: ["yarn.lock"], read: yarnLock, remake: "yarn install" },
  { role: "lockfile", files: ["bun.lock"], read: bunLock, remake: "bun install" },
  {
    role: "lockfile",
    files: ["bun.lockb"],
    read: { why: "It is binary; Bun writes bun.lock in its place since 1.2." },
    remake: "bun install --save-text-lockfile",
  },
];
