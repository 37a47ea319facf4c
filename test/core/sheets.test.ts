import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/core";
import { TODAY } from "../support/plan-of";
import { foundIn, readSheetFile } from "../support/sheet-file";

const FOLDER = join(__dirname, "../sheets");

// Each file also shows that all other rules keep quiet. They are judged at 1 April 2024.
test.each(readdirSync(FOLDER).filter((file) => file.endsWith(".md")))(
  "The sheet %s has exactly the findings that it names",
  (file) => {
    const { snapshot, expected } = readSheetFile(readFileSync(join(FOLDER, file), "utf8"));
    expect([...foundIn(checkWorkbook(snapshot, TODAY))].sort()).toEqual([...expected].sort());
  },
);
