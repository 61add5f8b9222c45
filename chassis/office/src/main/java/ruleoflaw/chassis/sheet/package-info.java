/**
 * Spreadsheets: tables that people send us as .xlsx or CSV, and ledgers that we hand out.
 *
 * <p>Start at {@link ruleoflaw.chassis.sheet.TableFile} for reading and at {@link ruleoflaw.chassis.sheet.SheetLayout}
 * for writing; both hold only a few rows at a time.
 */
@NullMarked
package ruleoflaw.chassis.sheet;

import org.jspecify.annotations.NullMarked;
