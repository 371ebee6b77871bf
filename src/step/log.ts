import * as core from "@actions/core";
import { logText } from "../domain/log-text.ts";

/** What stands beside the text of an annotation. */
interface Annotation {
  readonly title: string;
}

/** A line or more of the job's log; no line becomes a command, whatever others wrote in it. */
export function info(text: string): void {
  core.info(logText(text));
}

/** The same as a warning, which the page of the workflow run shows too. */
export function warning(text: string, annotation?: Annotation): void {
  core.warning(logText(text), annotation);
}

/** The same as an error. */
export function error(text: string, annotation?: Annotation): void {
  core.error(logText(text), annotation);
}
