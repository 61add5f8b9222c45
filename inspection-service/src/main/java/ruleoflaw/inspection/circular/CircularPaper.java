package ruleoflaw.inspection.circular;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import ruleoflaw.chassis.paper.Paper;
import ruleoflaw.chassis.time.DayUnit;
import ruleoflaw.inspection.unit.KnownUnits;

/** A circular as the office prints it. What is not yet published says so in its number. */
@ApplicationScoped
class CircularPaper {
    private final CircularConfig config;
    private final KnownUnits units;
    private final Clock clock;

    CircularPaper(CircularConfig config, KnownUnits units, Clock clock) {
        this.config = config;
        this.units = units;
        this.clock = clock;
    }

    Paper of(CircularView circular) {
        var day = Objects.requireNonNullElseGet(circular.publishedOn(), () -> LocalDate.now(clock));
        var paper = Paper.headed(config.issuer() + "文件")
                .number(Objects.requireNonNullElse(circular.number(), "（送审稿）"))
                .title(circular.title())
                .to(circular.scope());
        circular.content().lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
        paper.paragraph("经研究，决定对" + named(circular.addressees()) + "予以"
                + circular.kind().label() + "。");
        if (circular.demand() != null) {
            paper.paragraph(circular.demand());
            paper.paragraph("请被通报单位自本通报印发之日起" + circular.days() + (circular.dayUnit() == DayUnit.WORKING ? "个工作日" : "日")
                    + "内完成整改，并书面报告整改情况。");
        }
        return paper.signed(config.issuer(), day).imprint(circular.scope(), config.issuer(), day);
    }

    private String named(List<Addressee> addressees) {
        return addressees.stream().map(this::name).collect(Collectors.joining("、"));
    }

    private String name(Addressee addressee) {
        var unit = units.nameOf(addressee.unitId());
        return addressee.isPerson() ? unit + addressee.personPost() + addressee.personName() : unit;
    }
}
