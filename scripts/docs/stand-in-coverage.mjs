import { standInCoverage } from "../lib/stand-in-coverage.mjs";

export const file = "docs/stand-in-coverage.md";

/** What the stand-in for Excel has of Office.js. Fails where the add-in uses what it lacks. */
export async function write() {
  const { covered, used, lacking, wrong } = await standInCoverage();
  const faults = [
    ...lacking.map((name) => `src uses ${name}, which the stand-in lacks.`),
    ...wrong.map(
      ({ name, says, is }) => `The stand-in says ExcelApi ${says} of ${name}, the typings say ${is}.`,
    ),
  ];
  if (faults.length > 0) throw new Error(faults.join("\n"));

  const types = [...new Set(covered.map(({ type }) => type))];
  const sections = types.map((type) => {
    const members = covered.filter((each) => each.type === type);
    const rows = members.map(({ member, since }) => {
      const isUsed = used.has(`${type}.${member}`);
      return `| \`${member}\` | ${since} | ${isUsed ? "yes" : ""} |`;
    });
    return `## ${type}\n\n| Member | ExcelApi | Used by the add-in |\n| --- | --- | --- |\n${rows.join("\n")}`;
  });
  return `# What the stand-in has of Office.js

Made from the code; \`npm run docs\` writes it anew, and fails when the add-in uses what is not here or a
requirement set differs from Microsoft's typings. How it may differ from Excel: [stand-in.md](stand-in.md).

${String(covered.length)} members of ${String(types.length)} classes. Beside them every class has what the library
answers by itself (\`load\`, \`set\`, \`toJSON\`, \`isNullObject\`, \`items\` …), and collections have \`getItem\`.

${sections.join("\n\n")}
`;
}
