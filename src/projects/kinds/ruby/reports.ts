import type { Kind } from "../../kind.ts";
import { rspec } from "./rspec-report.ts";

/** How Ruby reports its tests. */
export const rubyReports: Pick<Kind, "reports"> = { reports: { json: [rspec] } };
