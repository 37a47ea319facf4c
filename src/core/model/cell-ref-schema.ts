import { z } from "zod";
import { addressOf, parseAddress } from "./cell-ref";

/** In memory an object, in what we print an address such as "'Priority 1'!F7". */
export const CellRefSchema = z
  .codec(
    z.string().describe("A cell: \"'Sheet name'!F7\""),
    z.object({ sheet: z.string(), row: z.int().min(0), column: z.int().min(0) }).readonly(),
    {
      decode: (text, context) => {
        const cell = parseAddress(text);
        if (cell) return cell;
        context.issues.push({ code: "custom", message: "not the address of a cell", input: text });
        return z.NEVER;
      },
      encode: addressOf,
    },
  )
  .meta({ id: "Cell" });
