package ruleoflaw.publicity.school;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The legal education of one school in a year.
 *
 * @param lacksVicePrincipal whether it has fewer than it needs
 * @param lacksLessons whether its vice-principals gave fewer lessons than the county asks for
 */
record SchoolProgrammeView(
        UUID schoolId,
        String code,
        String name,
        int vicePrincipals,
        BigDecimal courseHours,
        int lessons,
        boolean lacksVicePrincipal,
        boolean lacksLessons) {}
