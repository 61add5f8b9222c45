package ruleoflaw.publicity.study;

import java.math.BigDecimal;
import java.util.UUID;

/** One line of a sign-in sheet. */
record AttendanceView(UUID id, UUID personId, String staffNumber, String name, BigDecimal hours) {}
