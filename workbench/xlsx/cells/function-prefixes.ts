/**
 * Functions younger than the file format are stored with a prefix that Excel never shows
 * (support.microsoft.com, "Issue: An _xlfn. prefix is displayed in front of a formula").
 */
const YOUNGER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CHISQ.DIST CHISQ.INV
  CHISQ.TEST COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL
  ENCODEURL EXPON.DIST F.DIST F.INV F.TEST FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAUSS
  IFNA IFS ISFORMULA ISO.CEILING ISOWEEKNUM MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV
  NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA
  PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH
  T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE VAR.P VAR.S WEIBULL.DIST XOR Z.TEST
  XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY ISOMITTED TEXTBEFORE
  TEXTAFTER TEXTSPLIT VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND ARRAYTOTEXT
  VALUETOTEXT`.split(/\s+/),
);
/** Two of the youngest need a second one. */
const DOUBLY_PREFIXED = new Set(["FILTER", "SORT"]);

const PREFIXES = /_xlfn\.(?:_xlws\.)?|_xlpm\./gi;
/** A text, a quoted sheet name, or a word with its bracket. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])[A-Za-z][\w.]*(?=\()/g;

export function withoutPrefixes(stored: string): string {
  return stored.includes("_xl") ? stored.replace(PREFIXES, "") : stored;
}

export function withPrefixes(shown: string): string {
  return shown.replace(TOKENS, (token) => {
    const name = token.toUpperCase();
    if (YOUNGER.has(name)) return `_xlfn.${token}`;
    return DOUBLY_PREFIXED.has(name) ? `_xlfn._xlws.${token}` : token;
  });
}
