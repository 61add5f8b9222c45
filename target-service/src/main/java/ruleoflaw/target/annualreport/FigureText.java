package ruleoflaw.target.annualreport;

import static ruleoflaw.target.TargetProblem.FIGURES_UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ruleoflaw.chassis.problem.FieldError;
import ruleoflaw.chassis.problem.Text;
import ruleoflaw.target.figure.Figure;

/** Words with figures in them: whoever writes names a figure, and nobody types its number. */
final class FigureText {
    private static final Pattern NAMED = Pattern.compile("\\{([a-z][a-z.-]*)}");
    private static final String NOTHING_TO_DIVIDE_BY = "—";

    private final Map<String, Figure> figures;

    FigureText(List<Figure> figures) {
        this.figures = figures.stream().collect(Collectors.toMap(Figure::code, Function.identity()));
    }

    /** @throws ruleoflaw.chassis.problem.Problem 422 naming every part that speaks of a figure there is not */
    void mustKnowAll(ReportText text) {
        var errors = new ArrayList<FieldError>();
        text.parts()
                .forEach((part, words) -> NAMED.matcher(words)
                        .results()
                        .map(named -> named.group(1))
                        .filter(code -> !figures.containsKey(code))
                        .forEach(code -> errors.add(new FieldError(
                                "/text/" + part, Text.of("没有数据项" + code, "there is no figure " + code)))));
        if (!errors.isEmpty()) {
            throw FIGURES_UNKNOWN.because(errors.size()).with(errors);
        }
    }

    ReportText filled(ReportText text) {
        return new ReportText(
                filled(text.measures()),
                filled(text.shortcomings()),
                filled(text.leaderDuty()),
                filled(text.nextYear()));
    }

    private String filled(String words) {
        return NAMED.matcher(words).replaceAll(named -> value(figures.get(named.group(1)), named.group()));
    }

    private static String value(@org.jspecify.annotations.Nullable Figure figure, String asWritten) {
        if (figure == null) {
            return asWritten;
        }
        return figure.value() == null ? NOTHING_TO_DIVIDE_BY : figure.value();
    }
}
