/**
 * What if: a group's year under other rules or with other facts, beside what it is. Nothing of it is ever stored.
 *
 * <p>Start at {@link ruleoflaw.assessment.whatif.WhatIfService}.
 */
@NullMarked
package ruleoflaw.assessment.whatif;

import org.jspecify.annotations.NullMarked;
