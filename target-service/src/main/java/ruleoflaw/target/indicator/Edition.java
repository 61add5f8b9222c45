package ruleoflaw.target.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Which edition a table is.
 *
 * @param code the system, such as SFZS for 市县法治政府建设示范指标体系
 */
record Edition(
        @RestQuery @NotBlank @Size(max = 30) String code,
        @RestQuery @NotBlank @Size(max = 30) String edition,
        @RestQuery @NotBlank @Size(max = 200) String name) {}
