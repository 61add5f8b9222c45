package ruleoflaw.inspection.round.team;

import java.util.List;
import java.util.UUID;
import ruleoflaw.chassis.http.Versioned;

/** A round's team as callers see it; its version is the round's. */
public record TeamView(UUID roundId, long version, List<Member> members, List<Recusal> recusals) implements Versioned {}
