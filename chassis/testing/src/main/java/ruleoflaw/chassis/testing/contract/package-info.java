/**
 * What the services promise each other, kept in the folder {@code contracts} and compared with what they do.
 *
 * <p>Start at {@link ruleoflaw.chassis.testing.contract.EventContracts} and
 * {@link ruleoflaw.chassis.testing.contract.OpenApiContract}. A changed promise is written by a test run with
 * {@code -Dcontracts.write=true} and read in the diff before it is committed.
 */
@NullMarked
package ruleoflaw.chassis.testing.contract;

import org.jspecify.annotations.NullMarked;
