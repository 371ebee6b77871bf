import type { Action, Build } from "../../domain/action.ts";
import { ledgerFormat, proofFormat } from "../../domain/formats.ts";

/**
 * The action of this step: what GitHub says of where it came from, beside what its bundle knows of itself. Both are empty for
 * one of the checkout (`uses: ./`). Source: docs.github.com, "Variables reference".
 */
export function actionOf(env: Readonly<Record<string, string>>, build: Build): Action {
  const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
  return {
    ...(repository === "" ? {} : { repository }),
    ...(ref === "" ? {} : { ref }),
    ...build,
    formats: { ledger: ledgerFormat, proof: proofFormat },
  };
}
