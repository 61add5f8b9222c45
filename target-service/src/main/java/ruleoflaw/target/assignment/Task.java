package ruleoflaw.target.assignment;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * What is to be done, by whom and how much it counts, as the breakdown laid it down.
 *
 * @param unitName the unit's name on the day of issue, as it stands in the paper
 * @param weight its share of the unit's 100
 */
@Embeddable
public record Task(
        UUID planId,
        int year,
        UUID targetId,
        String targetCode,
        String title,
        UUID unitId,
        String unitName,
        BigDecimal weight) {}
