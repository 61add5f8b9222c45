package ruleoflaw.publicity.figure;

import java.time.Instant;
import java.util.UUID;

/** A figure of public legal services as callers see it. */
record ServiceFigureView(UUID id, int year, int quarter, String item, int amount, String source, Instant importedAt) {}
