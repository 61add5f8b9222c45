package ruleoflaw.target.monthseal;

import java.time.LocalDate;
import java.util.UUID;
import ruleoflaw.chassis.event.DomainEvent;
import ruleoflaw.chassis.event.EventType;

/** A month was sealed. */
@EventType(value = "target.month.sealed.v1", meaning = "当月佐证材料已封存")
public record MonthSealed(UUID subject, String month, LocalDate sealedOn) implements DomainEvent {}
