const WORDS = `
  hours, hrs, total hours, rate, hourly rate, pay, salary, amount, net, gross, vat, price, unit price,
  unit cost, quantity, qty, unit, units, stock, in stock, reorder level, sku, product, product code, item code,
  supplier, customer, client, order, order no, order number, order date, invoice, invoice no, invoice number,
  invoice date, payment, paid, balance, opening balance, closing balance, debit, credit, account, account code,
  cost centre, ledger code, variance, forecast, actual, actuals, sales, sales rep, revenue, profit, margin,
  discount, region, store, branch, address, address line 1, address line 2, postcode, post code, town, city,
  county, country, phone, telephone, tel, tel no, mobile, fax, first name, last name, surname, forename,
  date of birth, dob, gender, year group, attendance, absent, present, monday, tuesday, wednesday, thursday,
  friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, mileage, miles, time in, time out,
  start time, end time, finish time, room, venue, course, delegate, licence, make, model, registration, asset no,
  asset tag, asset, purchase date, warranty, serial, version, version no, version number, author, applicant,
  application no, application number, case officer, requester, requestor, date received, date sent, complaint no,
  complainant, contract ref, contract no, contract owner, contractor name, contract value, value, term, definition,
  meaning, abbreviation, acronym, page, page no, pages, signature, signed, event, organiser, question, answer,
  strongly agree, agree, neither, disagree, strongly disagree, responses, paper, presenter, paper no, provider,
  expiry date, expires, job title, days, days taken, leave type, condition, ward member, tenant, landlord,
  tenancy start, rent, arrears, pupil, class, candidate, interview date, vacancy, post no, payroll no,
  employee, employee no, staff no, expense, receipt, destination, vehicle, driver, fuel, meter reading,
  usage, consumption, votes, seats, turnout, population, households, total, subtotal, grand total, average, mean`;

/** Words above the columns of budgets, timesheets, orders, registers and address lists, which no plan has. */
const OTHER_HEADINGS: ReadonlySet<string> = new Set(
  WORDS.split(",").map((each) => each.trim().replace(/\s+/g, " ")),
);

const OTHER_PERIODS = /^(?:week ?\d*|budget 20\d\d.*|(?:actual|budget|forecast|outturn) (?:20)?\d\d.*)$/;

/** Whether a heading, in plain lower case, is one that no plan has. */
export function isOtherHeading(plain: string): boolean {
  return OTHER_HEADINGS.has(plain) || OTHER_PERIODS.test(plain);
}
