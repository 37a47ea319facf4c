import { z } from "zod";
import { RAGS } from "./rag";

export const RagSchema = z.enum(RAGS).meta({ id: "Rag" });
