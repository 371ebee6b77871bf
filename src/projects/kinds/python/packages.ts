import type { PackageFile } from "../../packages/package-file.ts";
import { pipfileAsks, pythonAsks } from "./asks.ts";
import { pipfileLock } from "./pipfile-lock.ts";
import { mergePyproject } from "./pyproject.ts";
import { mergeRequirements } from "./requirements.ts";
import { poetryLock, uvLock } from "./toml-locks.ts";

export const pythonPackages: readonly PackageFile[] = [
  { role: "manifest", files: ["pyproject.toml"], asks: pythonAsks, merge: mergePyproject },
  { role: "manifest", files: ["pipfile"], asks: pipfileAsks, merge: mergePyproject },
  {
    role: "manifest",
    files: [
      "*requirements*.txt",
      "*requirements*.in",
      "constraints*.txt",
      "requirements/*.txt",
      "requirements/*.in",
    ],
    asks: { why: "A list takes in others by `-r`, and may be a lockfile itself." },
    merge: mergeRequirements,
    forTests: /(?:test|dev|ci|lint)/i,
  },
  { role: "configuration", files: ["setup.cfg"] },
  { role: "whole manifest", files: ["setup.py"], asks: { why: "It is a program." } },
  {
    role: "whole manifest",
    files: ["environment.yaml", "environment.yml", "conda.yaml", "conda.yml"],
    asks: { why: "Conda's lockfile is not read either." },
  },
  { role: "lockfile", files: ["uv.lock"], read: uvLock, remake: "uv lock" },
  { role: "lockfile", files: ["poetry.lock"], read: poetryLock, remake: "poetry lock" },
  { role: "lockfile", files: ["pdm.lock"], read: poetryLock, remake: "pdm lock --update-reuse" },
  { role: "lockfile", files: ["pipfile.lock"], read: pipfileLock, remake: "pipenv lock" },
  {
    role: "lockfile",
    files: ["pylock*.toml"],
    read: { why: "The format is young: few tools install from it." },
    remake: "pip lock",
  },
  {
    role: "lockfile",
    files: ["conda-lock.yml"],
    read: { why: "It fixes programs of whole platforms, built by many channels." },
    remake: "conda-lock lock",
  },
];
