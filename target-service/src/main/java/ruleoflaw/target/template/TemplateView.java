package ruleoflaw.target.template;

import java.util.UUID;
import ruleoflaw.chassis.http.Identified;

/** A template as callers see it; {@code year} is that of the plan it was taken from. */
record TemplateView(UUID id, String name, int year, int lines) implements Identified {}
