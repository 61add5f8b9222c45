/**
 * Annual reports on building a rule-of-law government (法治政府建设年度报告): of every unit, and of the county.
 *
 * <p>Start at {@link ruleoflaw.target.annualreport.AnnualReport}; {@link
 * ruleoflaw.target.annualreport.FigureText} puts the figures into the words.
 */
@NullMarked
package ruleoflaw.target.annualreport;

import org.jspecify.annotations.NullMarked;
