/** Who wrote something; a login is a person's unless GitHub says otherwise. */
export interface Author {
  readonly login: string;
  readonly isBot: boolean;
  /** GitHub's `author_association`. */
  readonly association: string;
}

/** Something that was written beside the task: a comment, a review, a remark at lines of a file. */
export interface Remark {
  readonly kind: "comment" | "line" | "review" | "linked";
  readonly id: number;
  readonly author: Author;
  /** ISO times; a review's edits are not told. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Where it stands, such as `src/price.ts, line 12`; empty for the conversation itself. */
  readonly where: string;
  readonly text: string;
}

/** The end of what a failed job printed. */
export interface JobLog {
  readonly name: string;
  readonly step: string;
  readonly lines: string;
}
