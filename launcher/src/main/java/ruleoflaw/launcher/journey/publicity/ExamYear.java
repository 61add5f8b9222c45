package ruleoflaw.launcher.journey.publicity;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ruleoflaw.launcher.backend.Person;
import ruleoflaw.launcher.journey.stage.Agenda;
import ruleoflaw.launcher.journey.stage.Cast;
import ruleoflaw.launcher.journey.stage.DemoTable.Row;
import ruleoflaw.launcher.journey.stage.Part;
import ruleoflaw.launcher.journey.stage.Stage;
import ruleoflaw.launcher.suite.Service;

/** The leaders' exam of Constitution week: two sit it for themselves, the others on paper. */
final class ExamYear implements Part {
    private static final Service HERE = Service.PUBLICITY;
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 11, 23);
    private static final LocalDate HELD = LocalDate.of(2026, 12, 4);
    private static final List<String> AT_THE_SCREEN = List.of("城关镇", "市场监督管理局");

    private final Stage stage;
    private final Cast cast;

    ExamYear(Stage stage) {
        this.stage = stage;
        this.cast = stage.cast();
    }

    @Override
    public void enterInto(Agenda agenda) {
        agenda.on(ANNOUNCED, "公告领导干部学法考试", this::announce);
        stage.table("study-people").rows().stream()
                .filter(person -> AT_THE_SCREEN.contains(person.text("unit")))
                .filter(person -> !person.text("account").isEmpty())
                .forEach(person -> agenda.on(HELD, person.text("unit") + "负责人参加学法考试", () -> sit(person)));
        for (var result : stage.table("exam-results").rows()) {
            agenda.on(HELD, result.text("unit") + "报送笔试成绩", () -> bringIn(result));
        }
        agenda.on(HELD, "办结领导干部学法考试", () -> cast.office(HERE).step(exam(), "closure"));
    }

    private void announce() {
        try {
            var questions = Files.readAllBytes(stage.seeds().resolve("exam-questions.csv"));
            cast.office(HERE).send("/v1/questions", "text/csv", questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var exam = cast.office(HERE)
                .create(
                        "/v1/exams",
                        Map.of(
                                "title",
                                "2026年度领导干部学法考试",
                                "opensOn",
                                "2026-12-01",
                                "closesOn",
                                HELD.toString(),
                                "kinds",
                                List.of("LEADER"),
                                "laws",
                                List.of(),
                                "questions",
                                10,
                                "passPoints",
                                60,
                                "attempts",
                                1,
                                "minutes",
                                60));
        stage.things().put("exam/leaders", "/v1/exams/" + exam.path("id").asText());
    }

    private void sit(Row person) {
        var leader = Person.of(cast.idOf(person.text("unit"))).named(person.text("account"), person.text("name"));
        var desk = cast.person(HERE, leader);
        var attempt = desk.create(exam() + "/attempts", Map.of());
        var right = stage.table("exam-questions").rows().stream()
                .collect(Collectors.toMap(question -> question.text("题目"), question -> question.text("答案")));
        var answers = StreamSupport.stream(attempt.path("questions").spliterator(), false)
                .map((JsonNode question) -> right.get(question.path("text").asText()))
                .toList();
        desk.step("/v1/exam-attempts/" + attempt.path("id").asText(), "hand-in", Map.of("answers", answers));
    }

    private void bringIn(Row result) {
        var table = "姓名,成绩\n" + result.text("name") + "," + result.text("points") + "\n";
        cast.unit(HERE, result.text("unit"))
                .send(exam() + "/paper-results", "text/csv", table.getBytes(StandardCharsets.UTF_8));
    }

    private String exam() {
        return stage.things().of("exam/leaders");
    }
}
