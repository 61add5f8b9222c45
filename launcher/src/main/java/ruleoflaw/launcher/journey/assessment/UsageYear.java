package ruleoflaw.launcher.journey.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** What the published results are used for: performance, the organisation department, commendation. */
final class UsageYear implements Part {
    private static final LocalDate PUBLISHED = LocalDate.of(2027, 1, 29);
    private static final LocalDate COMMENDED = LocalDate.of(2027, 2, 22);
    private static final List<String> CANDIDATES = List.of("城关镇", "市场监督管理局", "县委宣传部");

    private final Stage stage;

    UsageYear(Stage stage) {
        this.stage = stage;
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(PUBLISHED, "向县绩效考核系统提供结果", this::export);
        agenda.on(
                PUBLISHED,
                "向组织部出具结果证明",
                () -> certify("/v1/result-certificates", "县委组织部", "干部考察参考", "法治建设考核结果运用规定（虚构）"));
        agenda.on(
                COMMENDED,
                "核对评先评优资格",
                () -> certify("/v1/commendation-eligibilities", "县评比达标表彰领导小组", "评先评优", "县评先评优管理办法（虚构）"));
    }

    private void export() {
        stage.cast()
                .system(Service.ASSESSMENT)
                .create(
                        "/v1/performance-exports",
                        Map.of(
                                "year", 2026,
                                "weight", 5,
                                "recipient", "县绩效考核办",
                                "purpose", "2026年度绩效考核",
                                "legalGround", "云岭县绩效考核办法（虚构）"));
    }

    private void certify(String what, String recipient, String purpose, String ground) {
        var units = CANDIDATES.stream().map(stage.cast()::idOf).toList();
        stage.cast()
                .office(Service.ASSESSMENT)
                .create(
                        what,
                        Map.of(
                                "year", 2026,
                                "unitIds", units,
                                "recipient", recipient,
                                "purpose", purpose,
                                "legalGround", ground));
    }
}
