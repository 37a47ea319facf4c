/** Titles of what stands below a plan and is no part of it. */
export const OTHER_PARTS =
  /\b(?:glossary|abbreviations|acronyms|list of terms|version (?:control|history)|document control|approval history|rag key|key to ratings)\b/i;
