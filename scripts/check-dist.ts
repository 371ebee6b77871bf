// Fails when the committed dist/ is not what the source builds.
import { execa } from "execa";

const { stdout } = await execa`git status --porcelain -- dist`;
if (stdout !== "") {
  console.error(
    `dist/ is not what the source builds. Run \`npm run build\` and commit dist/:\n${stdout}`,
  );
  process.exit(1);
}
