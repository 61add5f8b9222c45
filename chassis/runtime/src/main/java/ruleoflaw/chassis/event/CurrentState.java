package ruleoflaw.chassis.event;

/** The latest state of an aggregate; goes to the compacted state topic, where a late subscriber finds it. */
public interface CurrentState extends DomainEvent {}
