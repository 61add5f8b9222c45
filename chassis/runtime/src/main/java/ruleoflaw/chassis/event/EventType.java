package ruleoflaw.chassis.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the rest of the world must know of an event: its name, its meaning and who may receive it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
    /** {@code service.aggregate.fact.vN}, for example {@code target.assignment.completed.v1}. */
    String value();

    /** One Chinese sentence for the catalogue of the data platform. */
    String meaning();

    /** How the data may be shared under the Regulations on Government Data Sharing (2025). */
    ShareType share() default ShareType.CONDITIONAL;

    /** Whether the event must not leave the office (internal topic; the data platform cannot read it). */
    boolean internal() default false;
}
