package ruleoflaw.inspection.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import ruleoflaw.chassis.paper.Paper;
import ruleoflaw.inspection.finding.Findings;
import ruleoflaw.inspection.round.RoundId;
import ruleoflaw.inspection.round.RoundService;
import ruleoflaw.inspection.unit.KnownUnits;

/** A feedback opinion as the office prints it. What is not yet sent says so in its number. */
@ApplicationScoped
@Transactional
class OpinionPaper {
    private final FeedbackConfig config;
    private final RoundService rounds;
    private final Findings findings;
    private final KnownUnits units;
    private final Clock clock;

    OpinionPaper(FeedbackConfig config, RoundService rounds, Findings findings, KnownUnits units, Clock clock) {
        this.config = config;
        this.rounds = rounds;
        this.findings = findings;
        this.units = units;
        this.clock = clock;
    }

    Paper of(OpinionView opinion) {
        var day = Objects.requireNonNullElseGet(opinion.sentOn(), () -> LocalDate.now(clock));
        var unit = units.nameOf(opinion.unitId());
        var round = rounds.brief(new RoundId(opinion.roundId())).name();
        var paper = Paper.headed(config.issuer() + "文件")
                .number(Objects.requireNonNullElse(opinion.number(), "（送审稿）"))
                .title("关于" + round + "的反馈意见" + (opinion.revision() > 1 ? "（更正）" : ""))
                .to(unit);
        paper.heading(1, "督查结论");
        opinion.conclusion().lines().filter(line -> !line.isBlank()).forEach(paper::paragraph);
        if (!opinion.findingIds().isEmpty()) {
            paper.heading(1, "存在的问题");
            findings.titlesOf(opinion.findingIds()).forEach(title -> paper.paragraph(title + "。"));
        }
        paper.heading(1, "有关要求");
        if (opinion.days() != null) {
            paper.paragraph("请自收到本意见之日起" + opinion.days() + "日内完成整改，并书面报告整改情况。");
        }
        paper.paragraph("对本意见有异议的，可以自收到之日起" + config.objectionDays() + "日内申请复核。");
        return paper.signed(config.issuer(), day).imprint(unit, config.issuer(), day);
    }
}
