import { academicYear } from "./academic-year";
import { academicYearAlone } from "./academic-year-alone";
import type { DateForm } from "./date-form";
import { brokenDay } from "./broken-day";
import { calendarYearAlone } from "./calendar-year-alone";
import { dayAndMonth } from "./day-and-month";
import { dayAndMonthInDigits } from "./day-and-month-in-digits";
import { dayInDigits } from "./day-in-digits";
import { dayMonthYear } from "./day-month-year";
import { daysOfAMonth } from "./days-of-a-month";
import { financialYear } from "./financial-year";
import { financialYearAlone } from "./financial-year-alone";
import { financialYearByOne } from "./financial-year-by-one";
import { halfOfTerm } from "./half-of-term";
import { halfTermAlone } from "./half-term-alone";
import { halfTermAndYear } from "./half-term-and-year";
import { halfTermHoliday } from "./half-term-holiday";
import { halfTermOfSeason } from "./half-term-of-season";
import { halfYear } from "./half-year";
import { holiday } from "./holiday";
import { isoDay } from "./iso-day";
import { monthAlone } from "./month-alone";
import { monthAndDay } from "./month-and-day";
import { monthAndTwoDigitYearInDigits } from "./month-and-two-digit-year-in-digits";
import { monthAndTwoDigits } from "./month-and-two-digits";
import { monthAndYear } from "./month-and-year";
import { monthDayYear } from "./month-day-year";
import { monthOfFinancialYear } from "./month-of-financial-year";
import { monthYearInDigits } from "./month-year-in-digits";
import { newYear } from "./new-year";
import { numberedTerm } from "./numbered-term";
import { quarterAlone } from "./quarter-alone";
import { quarterAndSingleYear } from "./quarter-and-single-year";
import { quarterAndYear } from "./quarter-and-year";
import { seasonAlone } from "./season-alone";
import { seasonAndYear } from "./season-and-year";
import { severalQuarters } from "./several-quarters";
import { severalTerms } from "./several-terms";
import { shortSeasonAndYear } from "./short-season-and-year";
import { singleYearAndQuarter } from "./single-year-and-quarter";
import { spanOfYears } from "./span-of-years";
import { summerHolidays } from "./summer-holidays";
import { termAlone } from "./term-alone";
import { termAndYear } from "./term-and-year";
import { unknownDay } from "./unknown-day";
import { unnamedTerm } from "./unnamed-term";
import { year } from "./year";
import { yearAndMonth } from "./year-and-month";
import { yearAndQuarter } from "./year-and-quarter";

/** Tried in this order; what an earlier form has found, a later one does not read again. */
export const DATE_FORMS: readonly DateForm[] = [
  isoDay,
  brokenDay,
  daysOfAMonth,
  dayMonthYear,
  monthDayYear,
  dayInDigits,
  unknownDay,
  halfTermHoliday,
  halfTermOfSeason,
  monthOfFinancialYear,
  monthAndYear,
  severalQuarters,
  quarterAndYear,
  yearAndQuarter,
  quarterAndSingleYear,
  singleYearAndQuarter,
  halfOfTerm,
  halfYear,
  halfTermAndYear,
  termAndYear,
  severalTerms,
  numberedTerm,
  summerHolidays,
  seasonAndYear,
  shortSeasonAndYear,
  academicYear,
  holiday,
  newYear,
  monthAndTwoDigits,
  financialYear,
  financialYearByOne,
  monthYearInDigits,
  monthAndTwoDigitYearInDigits,
  spanOfYears,
  yearAndMonth,
  year,
  dayAndMonth,
  monthAndDay,
  dayAndMonthInDigits,
  quarterAlone,
  halfTermAlone,
  termAlone,
  unnamedTerm,
  seasonAlone,
  calendarYearAlone,
  financialYearAlone,
  academicYearAlone,
  monthAlone,
];
